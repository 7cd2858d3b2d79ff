import { useId } from 'preact/hooks';
import { Checks } from '../message/controls.js';
import { ModalInput } from './modal-input.js';
import { fieldOf, isRequired, mostOf } from './modal-faults.js';
import { KIND, type Part } from '../message/part.js';
import { useOptions } from '../compose/use-options.js';

interface FieldProps {
  readonly part: Part;
  readonly values: readonly string[];
  readonly fault: string | undefined;
  readonly onValues: (values: readonly string[]) => void;
}

const TICKED: readonly number[] = [KIND.radio, KIND.checkboxes, KIND.checkbox];

/** One field of a form with its label, what it is for, and what is wrong with it. */
export function Field({ part, values, fault, onValues }: FieldProps) {
  const id = useId();
  const field = fieldOf(part);
  const required = isRequired(field);
  const label = part.label ?? field.label ?? '';
  const help = part.description ? `${id}-help` : undefined;
  const told = [help, fault === undefined ? undefined : `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const title = (
    <>
      {label}
      {required && (
        <span class="required" aria-hidden="true">
          {' '}
          *
        </span>
      )}
    </>
  );
  // Above the field: below a long list of ticks nobody would see what is wrong.
  const about = (
    <>
      {help && (
        <small class="muted" id={help}>
          {part.description}
        </small>
      )}
      {fault !== undefined && (
        <small class="failure" id={`${id}-fault`} role="alert">
          {fault}
        </small>
      )}
    </>
  );
  // A group of ticks has a legend; a single input has a label.
  if (TICKED.includes(field.type) || (mostOf(field) > 1 && field.type !== KIND.fileUpload)) {
    return (
      <fieldset
        class={fault === undefined ? 'field' : 'field wrong'}
        data-field={field.custom_id}
        aria-describedby={told}
      >
        {/* A single tick has its label beside it. */}
        <legend class={field.type === KIND.checkbox ? 'unseen' : undefined}>{title}</legend>
        {about}
        <Ticks field={field} label={label} values={values} onValues={onValues} />
      </fieldset>
    );
  }
  return (
    <div class={fault === undefined ? 'field' : 'field wrong'} data-field={field.custom_id}>
      <label for={id}>{title}</label>
      {about}
      <ModalInput
        id={id}
        field={field}
        label={label}
        required={required}
        invalid={fault !== undefined}
        describedBy={told}
        values={values}
        onValues={onValues}
      />
    </div>
  );
}

interface TicksProps {
  readonly field: Part;
  readonly label: string;
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}

function Ticks({ field, label, values, onValues }: TicksProps) {
  const own = useOptions(field);
  const options = field.type === KIND.checkbox ? [{ value: 'true', label }] : own;
  return (
    <Checks
      options={options}
      chosen={values}
      name={field.custom_id ?? ''}
      radio={field.type === KIND.radio}
      most={mostOf(field)}
      onChosen={onValues}
    />
  );
}
