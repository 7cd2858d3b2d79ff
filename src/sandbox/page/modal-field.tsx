import { useId } from 'preact/hooks';
import { Checks, Choices, useOptions } from './controls.js';
import { KIND, nameOf, type Part } from './part.js';

const SHORT = 1;
const TEXT_MAX = 4000;

export type Filled = Readonly<Record<string, readonly string[]>>;

interface FieldProps {
  readonly part: Part;
  readonly filled: Filled;
  readonly onFilled: (filled: Filled) => void;
}

/** One field of a modal with its label. */
export function Field({ part, filled, onFilled }: FieldProps) {
  const id = useId();
  const field = part.component ?? part.components?.[0] ?? part;
  const label = part.label ?? field.label ?? '';
  const required = field.required ?? true;
  const name = field.custom_id ?? '';
  const set = (values: readonly string[]) => onFilled({ ...filled, [name]: values });
  const title = (
    <>
      {label}{' '}
      {required && (
        <span class="required" aria-hidden="true">
          *
        </span>
      )}
    </>
  );
  const help = part.description && (
    <small class="muted" id={`${id}-help`}>
      {part.description}
    </small>
  );
  // A group of ticks has a legend; a single input has a label.
  if (
    field.type === KIND.radio ||
    field.type === KIND.checkboxes ||
    field.type === KIND.checkbox ||
    (field.max_values ?? 1) > 1
  ) {
    return (
      <fieldset>
        <legend>{title}</legend>
        {help}
        <Ticks
          field={field}
          label={label}
          required={required && field.type !== KIND.checkbox}
          values={filled[name] ?? []}
          onValues={set}
        />
      </fieldset>
    );
  }
  return (
    <div class="field">
      <label for={id}>{title}</label>
      {help}
      <Input id={id} field={field} required={required} values={filled[name] ?? []} onValues={set} />
    </div>
  );
}

interface InputProps {
  readonly field: Part;
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}

function Ticks({
  field,
  label,
  required,
  values,
  onValues,
}: InputProps & { readonly label: string; readonly required: boolean }) {
  const own = useOptions(field);
  const options = field.type === KIND.checkbox ? [{ value: 'true', label }] : own;
  return (
    <Checks
      options={options}
      chosen={values}
      name={field.custom_id ?? ''}
      radio={field.type === KIND.radio}
      required={required}
      onChosen={onValues}
    />
  );
}

function Input({
  id,
  field,
  required,
  values,
  onValues,
}: InputProps & { readonly id: string; readonly required: boolean }) {
  const options = useOptions(field);
  const { type, style, placeholder, min_length: least, max_length: most } = field;
  if (type === KIND.textInput) {
    const common = {
      id,
      required,
      value: values[0] ?? '',
      placeholder: placeholder ?? '',
      minLength: least ?? 0,
      maxLength: most ?? TEXT_MAX,
    };
    return style === SHORT ? (
      <input type="text" {...common} onInput={({ currentTarget }) => onValues([currentTarget.value])} />
    ) : (
      <textarea rows={4} {...common} onInput={({ currentTarget }) => onValues([currentTarget.value])} />
    );
  }
  if (type === KIND.fileUpload || (options.length === 0 && type !== KIND.select)) {
    return (
      <p class="unknown" id={id}>
        [{nameOf(field)}]
      </p>
    );
  }
  return (
    <select
      id={id}
      required={required}
      value={values[0] ?? ''}
      onChange={({ currentTarget }) => onValues([currentTarget.value])}
    >
      <option value="">{placeholder ?? 'Make a selection'}</option>
      <Choices options={options} />
    </select>
  );
}
