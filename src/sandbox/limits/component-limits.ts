import { z } from 'zod';
import { fault, refuseRange, refuseRepeated } from './choice-limits.js';

const id = z.int32().optional();
const customId = z.string().min(1).max(100);
const emoji = z.object({ id: z.string().nullish(), name: z.string().nullish() }).optional();

const button = z
  .object({
    type: z.literal(2),
    id,
    style: z.int().min(1).max(6),
    label: z.string().max(80).optional(),
    custom_id: customId.optional(),
    url: z.string().max(512).optional(),
    disabled: z.boolean().optional(),
    emoji,
  })
  .superRefine(({ style, custom_id: own, url, label, emoji: sign }, context) => {
    const LINK = 5;
    if (style === LINK && (url === undefined || own !== undefined))
      fault(context, 'url', 'A url is required, and no custom id', 'BUTTON_COMPONENT_INVALID');
    if (style < LINK && (own === undefined || url !== undefined))
      fault(context, 'custom_id', 'A custom id or url is required', 'BUTTON_COMPONENT_INVALID');
    if (label === undefined && sign === undefined)
      fault(context, 'label', 'A button must have a label or an emoji', 'BUTTON_COMPONENT_INVALID');
  });

const option = z.object({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  default: z.boolean().optional(),
  emoji,
});

const menu = {
  id,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
};

export const stringSelect = z
  .object({ type: z.literal(3), ...menu, options: z.array(option).min(1).max(25) })
  .superRefine(({ options, ...asked }, context) => {
    refuseRepeated(options, context);
    refuseRange(asked, options.filter((one) => one.default === true).length, context);
  });

/** By the type of the select, what may be chosen from the start. */
const CHOSEN: ReadonlyMap<number, readonly string[]> = new Map([
  [5, ['user']],
  [6, ['role']],
  [7, ['user', 'role']],
  [8, ['channel']],
]);
export const entitySelect = z
  .object({
    type: z.literal([5, 6, 7, 8]),
    ...menu,
    default_values: z
      .array(z.object({ id: z.string().regex(/^\d+$/), type: z.literal(['user', 'role', 'channel']) }))
      .optional(),
    channel_types: z.array(z.int().min(0).max(16)).optional(),
  })
  .superRefine(({ type, default_values: chosen = [], ...asked }, context) => {
    refuseRange(asked, chosen.length, context);
    if (chosen.every((one) => CHOSEN.get(type)?.includes(one.type))) return;
    fault(context, 'default_values', 'The type of a default value does not fit the select', 'BASE_TYPE_CHOICES');
  });

const row = z
  .object({
    type: z.literal(1),
    id,
    components: z
      .array(z.union([button, stringSelect, entitySelect]))
      .min(1)
      .max(5),
  })
  .refine(({ components }) => components.length === 1 || components.every(({ type }) => type === 2), {
    path: ['components'],
    error: 'A select menu must be alone in its row',
    params: { code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED' },
  });

export const textDisplay = z.object({ type: z.literal(10), id, content: z.string().min(1).max(4000) });
const media = z.object({ url: z.string() });
const thumbnail = z.object({ type: z.literal(11), id, media, description: z.string().max(1024).nullish() });
const section = z.object({
  type: z.literal(9),
  id,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.union([button, thumbnail]),
});
const shown = z.object({ media, description: z.string().max(1024).nullish(), spoiler: z.boolean().optional() });
const gallery = z.object({ type: z.literal(12), id, items: z.array(shown).min(1).max(10) });
const file = z.object({
  type: z.literal(13),
  id,
  // It shows what came with the message, and nothing else.
  file: z.object({ url: z.string().startsWith('attachment://') }),
  spoiler: z.boolean().optional(),
});
const separator = z.object({
  type: z.literal(14),
  id,
  divider: z.boolean().optional(),
  spacing: z.literal([1, 2]).optional(),
});
const inner = [row, section, textDisplay, gallery, file, separator] as const;
const container = z.object({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xff_ff_ff).nullish(),
  spoiler: z.boolean().optional(),
  components: z.array(z.discriminatedUnion('type', [...inner])).min(1),
});

/** What may stand at the top of a message. */
export const topLevel = z.discriminatedUnion('type', [...inner, container]);
