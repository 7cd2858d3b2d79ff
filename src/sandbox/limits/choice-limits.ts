import type { z } from 'zod';

type Context = z.core.$RefinementCtx;

/** Refuses a field of a component. */
export function fault(context: Context, field: string, message: string, code: string): void {
  context.addIssue({ code: 'custom', path: [field], message, params: { code } });
}

/** Refuses options of which two have one value. */
export function refuseRepeated(options: readonly { readonly value: string }[], context: Context): void {
  if (new Set(options.map(({ value }) => value)).size === options.length) return;
  const code = 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED';
  fault(context, 'options', 'The specified option value is already used', code);
}

interface Asked {
  readonly min_values?: number | null | undefined;
  readonly max_values?: number | null | undefined;
}

/** Refuses a choice that nobody could make, or of which more is chosen from the start than may be. */
export function refuseRange({ min_values: least, max_values: most }: Asked, chosen: number, context: Context): void {
  if ((least ?? 1) > (most ?? 1))
    fault(context, 'min_values', 'The minimum is above the maximum', 'BASE_TYPE_BAD_LENGTH');
  if (chosen > (most ?? 1))
    fault(context, 'default_values', `Must be ${most ?? 1} or fewer in length.`, 'BASE_TYPE_BAD_LENGTH');
}

/** Refuses a field of a form that has to be filled in, and may be left empty. */
export function refuseOptional(
  { required = true, min_values: least }: Asked & { readonly required?: boolean | undefined },
  context: Context,
): void {
  if (!required || least !== 0) return;
  fault(context, 'min_values', 'Must be 1 or more where the field is required', 'BASE_TYPE_BAD_LENGTH');
}
