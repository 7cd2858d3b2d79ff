import { Choices } from '../message/controls.js';
import { FileField } from './file-field.js';
import { mostOf } from './modal-faults.js';
import { KIND, nameOf, type Part } from '../message/part.js';
import { useOptions } from '../compose/use-options.js';

const SHORT = 1;
const TEXT_MAX = 4000;
/** A text that is longer than this share of what fits has its length shown. */
const NEARLY_FULL = 0.75;
const LINE = 48;
const ROWS_MIN = 3;
const ROWS_MAX = 10;

interface InputProps {
  readonly id: string;
  readonly field: Part;
  readonly label: string;
  readonly required: boolean;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}

/** A field of a form that has one input. */
export function ModalInput(props: InputProps) {
  const { id, field, label, required, invalid, describedBy, values, onValues } = props;
  const options = useOptions(field);
  if (field.type === KIND.textInput) return <TextInput {...props} />;
  if (field.type === KIND.fileUpload) {
    return (
      <FileField id={id} label={label} ids={values} most={mostOf(field)} describedBy={describedBy} onIds={onValues} />
    );
  }
  if (options.length === 0) {
    return (
      <p class="unknown" id={id}>
        [{nameOf(field)}]
      </p>
    );
  }
  return (
    <select
      id={id}
      aria-required={required}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      value={values[0] ?? ''}
      onChange={({ currentTarget: { value } }) => onValues(value === '' ? [] : [value])}
    >
      <option value="">{field.placeholder ?? 'Make a selection'}</option>
      <Choices options={options} />
    </select>
  );
}

function TextInput({ id, field, required, invalid, describedBy, values, onValues }: InputProps) {
  const { style, placeholder, max_length: most } = field;
  const text = values[0] ?? '';
  const fits = most ?? TEXT_MAX;
  const common = {
    id,
    value: text,
    placeholder: placeholder ?? '',
    maxLength: fits,
    'aria-required': required,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
  };
  const set = (event: { readonly currentTarget: { readonly value: string } }) => onValues([event.currentTarget.value]);
  return (
    <>
      {style === SHORT ? (
        <input type="text" {...common} onInput={set} />
      ) : (
        <textarea rows={rowsFor(text)} {...common} onInput={set} />
      )}
      {text.length > fits * NEARLY_FULL && (
        <small class="muted count">
          {text.length} / {fits}
        </small>
      )}
    </>
  );
}

/** Room for a text, so that it is read without scrolling. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return Math.min(Math.max(lines, ROWS_MIN), ROWS_MAX);
}
