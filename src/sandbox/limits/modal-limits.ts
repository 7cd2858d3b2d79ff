import { z } from 'zod';
import { fault, refuseOptional, refuseRange, refuseRepeated } from './choice-limits.js';
import { entitySelect, stringSelect, textDisplay } from './component-limits.js';

const ROW = 1;
const LABEL = 18;
const TEXT_MAX = 4000;

const textInput = z
  .object({
    type: z.literal(4),
    id: z.int32().optional(),
    custom_id: z.string().min(1).max(100),
    style: z.literal([1, 2]),
    label: z.string().min(1).max(45).nullish(),
    min_length: z.int().min(0).max(TEXT_MAX).nullish(),
    max_length: z.int().min(1).max(TEXT_MAX).nullish(),
    required: z.boolean().optional(),
    value: z.string().max(TEXT_MAX).nullish(),
    placeholder: z.string().max(100).nullish(),
  })
  .superRefine(({ value, min_length: shortest, max_length: longest }, context) => {
    const most = longest ?? TEXT_MAX;
    if ((shortest ?? 0) > most)
      fault(context, 'min_length', 'The minimum is above the maximum', 'BASE_TYPE_BAD_LENGTH');
    if ((value ?? '').length > most)
      fault(context, 'value', `Must be ${most} or fewer in length.`, 'BASE_TYPE_MAX_LENGTH');
  });
const own = { id: z.int32().optional(), custom_id: z.string().min(1).max(100), required: z.boolean().optional() };
const option = z.object({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  default: z.boolean().optional(),
});
const radio = z
  .object({ type: z.literal(21), ...own, options: z.array(option).min(2).max(10) })
  .superRefine(({ options }, context) => {
    refuseRepeated(options, context);
    refuseRange({}, options.filter((one) => one.default === true).length, context);
  });
const range = { min_values: z.int().min(0).max(10).nullish(), max_values: z.int().min(1).max(10).nullish() };
const checkboxes = z
  .object({ type: z.literal(22), ...own, options: z.array(option).min(1).max(10), ...range })
  .superRefine(({ options, ...asked }, context) => {
    const chosen = options.filter((one) => one.default === true).length;
    refuseRepeated(options, context);
    refuseRange({ ...asked, max_values: asked.max_values ?? options.length }, chosen, context);
  });
const checkbox = z.object({
  type: z.literal(23),
  id: own.id,
  custom_id: own.custom_id,
  // One that has to be ticked is a group of one.
  required: z.undefined().optional(),
  default: z.boolean().optional(),
});
const files = z.looseObject({ type: z.literal(19), ...own, ...range });
const label = z.object({
  type: z.literal(LABEL),
  id: z.int32().optional(),
  label: z.string().min(1).max(45),
  description: z.string().max(100).nullish(),
  component: z
    .discriminatedUnion('type', [textInput, stringSelect, entitySelect, radio, checkboxes, checkbox, files])
    .superRefine((component, context) => refuseOptional(component, context)),
});
const row = z.object({ type: z.literal(ROW), components: z.array(textInput).length(1) });

/** A modal, as Discord takes it. */
export const modal = z
  .object({
    custom_id: z.string().min(1).max(100),
    title: z.string().min(1).max(45),
    components: z
      .array(z.discriminatedUnion('type', [label, row, textDisplay]))
      .min(1)
      .max(5),
  })
  .superRefine(({ components }, context) => {
    const fields = components.flatMap((part) => {
      if (part.type === LABEL) return [part.component];
      return part.type === ROW ? part.components : [];
    });
    const ids = fields.map(({ custom_id: id }) => id);
    if (new Set(ids).size < ids.length)
      fault(context, 'components', 'Component custom id cannot be duplicated', 'COMPONENT_CUSTOM_ID_DUPLICATED');
    if (fields.some((field) => 'disabled' in field && field.disabled === true))
      fault(context, 'components', 'A component in a modal cannot be disabled', 'COMPONENT_INVALID');
  });
