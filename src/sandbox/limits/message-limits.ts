import { z } from 'zod';
import { topLevel } from './component-limits.js';
import { embeds } from './embed-limits.js';
import { walk, type Part } from './walk.js';

const IS_COMPONENTS_V2 = 1 << 15;
const COMPONENTS_MAX = 40;
const TEXT_MAX = 4000;
const ROWS_MAX = 5;
const ROW = 1;

const form = z.object({
  content: z.string().max(2000).nullish(),
  embeds: embeds.nullish(),
  components: z.array(topLevel).nullish(),
  flags: z.int().nullish(),
  allowed_mentions: z.object({ parse: z.array(z.literal(['users', 'roles', 'everyone'])).optional() }).nullish(),
  poll: z.unknown().optional(),
  sticker_ids: z.array(z.string()).optional(),
  nonce: z.union([z.string().max(25), z.int()]).optional(),
  enforce_nonce: z.boolean().optional(),
  attachments: z.array(z.object({ id: z.union([z.string(), z.int()]), filename: z.string().optional() })).optional(),
  message_reference: z.object({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() }).optional(),
});
export type MessageForm = z.infer<typeof form>;

/** A new message, as Discord takes it. */
export const newMessage = form.superRefine((message, context) => {
  refuseLegacy(message, context);
  refuseTooMuch(message, context);
  const { content, embeds, components, poll, sticker_ids: stickers } = message;
  if (!content?.trim() && ![embeds, components, stickers].some((list) => list?.length) && poll === undefined) {
    say(context, [], '50006', 'Cannot send an empty message');
  }
});

/** A change of a message; whether it has components of the second version is known by the message or by its flags. */
export const changedMessage = form.superRefine((message, context) => {
  refuseLegacy(message, context);
  refuseTooMuch(message, context);
});

function refuseLegacy({ flags, content, embeds, components, poll }: MessageForm, context: z.core.$RefinementCtx): void {
  if ((flags ?? 0) & IS_COMPONENTS_V2) {
    const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    for (const [field, value] of Object.entries({ content, embeds, poll })) {
      const used = Array.isArray(value) ? value.length > 0 : Boolean(value);
      if (used)
        say(context, [field], code, `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`);
    }
    return;
  }
  if ((components ?? []).some(({ type }) => type !== ROW)) {
    say(context, ['components'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).');
  }
  if ((components ?? []).length > ROWS_MAX) say(context, ['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be 5 or fewer.');
}

function refuseTooMuch({ components }: MessageForm, context: z.core.$RefinementCtx): void {
  const parts: Part[] = [...walk(components ?? [])];
  const text = parts.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  if (parts.length > COMPONENTS_MAX) {
    say(context, ['components'], 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', 'The maximum of 40 components is exceeded');
  }
  if (text > TEXT_MAX) {
    const message = 'The displayable text of the components exceeds the maximum size of 4000';
    say(context, ['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
  }
  for (const [field, code] of [
    ['custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'],
    ['id', 'COMPONENT_ID_DUPLICATED'],
  ] as const) {
    const values = parts.flatMap((part) => part[field] ?? []);
    if (new Set(values).size < values.length)
      say(context, ['components'], code, `Component ${field} cannot be duplicated`);
  }
}

function say(context: z.core.$RefinementCtx, path: readonly string[], code: string, message: string): void {
  context.addIssue({ code: 'custom', path: [...path], message, params: { code } });
}
