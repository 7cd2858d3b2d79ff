import { KIND, type Part } from '../message/part.js';

export type Filled = Readonly<Record<string, readonly string[]>>;

/** The field of a part of a form, under its label or in its row. */
export function fieldOf(part: Part): Part {
  return part.component ?? part.components?.[0] ?? part;
}

/** Whether a field has to be filled in; a single tick may always be left. */
export function isRequired({ type, required = true }: Part): boolean {
  return required && type !== KIND.checkbox;
}

/** How many may be chosen. */
export function mostOf({ type, options = [], max_values: most }: Part): number {
  return most ?? (type === KIND.checkboxes ? options.length : 1);
}

/** What is wrong with each field of a form, by its custom id. */
export function faultsIn(parts: readonly Part[], filled: Filled): Readonly<Record<string, string>> {
  const faults = parts
    .filter(({ type }) => type !== KIND.text)
    .flatMap((part) => {
      const field = fieldOf(part);
      const name = field.custom_id ?? '';
      const fault = faultOf(field, filled[name] ?? []);
      return fault === undefined ? [] : [[name, fault] as const];
    });
  return Object.fromEntries(faults);
}

function faultOf(field: Part, values: readonly string[]): string | undefined {
  const required = isRequired(field);
  if (field.type === KIND.textInput) return textFault(field, values[0] ?? '', required);
  if (values.length === 0) return required ? 'This field is required' : undefined;
  const least = field.min_values ?? 1;
  if (values.length < least) return `Choose at least ${least}`;
  return values.length > mostOf(field) ? `Choose at most ${mostOf(field)}` : undefined;
}

function textFault({ min_length: least, max_length: most }: Part, text: string, required: boolean): string | undefined {
  if (text === '') return required ? 'This field is required' : undefined;
  if (text.length < (least ?? 0)) return `Must be at least ${least} characters`;
  return text.length > (most ?? Infinity) ? `Must be ${most} or fewer in length` : undefined;
}
