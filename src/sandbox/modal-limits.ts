import { z } from 'zod';
import { entitySelect, stringSelect, textDisplay } from './component-limits.js';

const ROW = 1;
const LABEL = 18;

const textInput = z.object({
  type: z.literal(4),
  id: z.int32().optional(),
  custom_id: z.string().min(1).max(100),
  style: z.literal([1, 2]),
  label: z.string().min(1).max(45).nullish(),
  min_length: z.int().min(0).max(4000).nullish(),
  max_length: z.int().min(1).max(4000).nullish(),
  required: z.boolean().optional(),
  value: z.string().max(4000).nullish(),
  placeholder: z.string().max(100).nullish(),
});
const own = { id: z.int32().optional(), custom_id: z.string().min(1).max(100), required: z.boolean().optional() };
const option = z.object({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  default: z.boolean().optional(),
});
const radio = z.object({ type: z.literal(21), ...own, options: z.array(option).min(2).max(10) });
const checkboxes = z.object({
  type: z.literal(22),
  ...own,
  options: z.array(option).min(1).max(10),
  min_values: z.int().min(0).max(10).nullish(),
  max_values: z.int().min(1).max(10).nullish(),
});
const checkbox = z.object({ type: z.literal(23), ...own, default: z.boolean().optional() });
const files = z.looseObject({
  type: z.literal(19),
  ...own,
  min_values: z.int().min(0).max(10).nullish(),
  max_values: z.int().min(1).max(10).nullish(),
});
const label = z.object({
  type: z.literal(18),
  id: z.int32().optional(),
  label: z.string().min(1).max(45),
  description: z.string().max(100).nullish(),
  component: z.union([textInput, stringSelect, entitySelect, radio, checkboxes, checkbox, files]),
});
const row = z.object({ type: z.literal(1), components: z.array(textInput).length(1) });

/** A modal, as Discord takes it. */
export const modal = z
  .object({
    custom_id: z.string().min(1).max(100),
    title: z.string().min(1).max(45),
    components: z
      .array(z.union([label, row, textDisplay]))
      .min(1)
      .max(5),
  })
  .superRefine(({ components }, context) => {
    const fields = components.flatMap((part) => {
      if (part.type === LABEL) return [part.component];
      return part.type === ROW ? part.components : [];
    });
    const say = (code: string, message: string): void => {
      context.addIssue({ code: 'custom', path: ['components'], message, params: { code } });
    };
    const ids = fields.map(({ custom_id: id }) => id);
    if (new Set(ids).size < ids.length)
      say('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    const disabled = fields.some((field) => 'disabled' in field && field.disabled === true);
    if (disabled) say('COMPONENT_INVALID', 'A component in a modal cannot be disabled');
  });
