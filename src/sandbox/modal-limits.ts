import { z } from 'zod';
import { entitySelect, stringSelect, textDisplay } from './component-limits.js';

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
/** Files, radio groups and checkboxes: their own limits are not kept here. */
const newer = z.looseObject({ type: z.literal([19, 21, 22, 23]), custom_id: z.string().min(1).max(100) });
const label = z.object({
  type: z.literal(18),
  id: z.int32().optional(),
  label: z.string().min(1).max(45),
  description: z.string().max(100).nullish(),
  component: z.union([textInput, stringSelect, entitySelect, newer]),
});
const row = z.object({ type: z.literal(1), components: z.array(textInput).length(1) });

/** A modal, as Discord takes it. */
export const modal = z.object({
  custom_id: z.string().min(1).max(100),
  title: z.string().min(1).max(45),
  components: z
    .array(z.union([label, row, textDisplay]))
    .min(1)
    .max(5),
});
