import { z } from 'zod';
import { withoutNulls } from './without-nulls.js';

const value = z.union([z.string(), z.number(), z.boolean()]);

const option = z.object({
  name: z.string(),
  type: z.number(),
  value: value.optional(),
  focused: z.boolean().optional(),
  get options() {
    return z.array(option).optional();
  },
});
export type RawOption = z.infer<typeof option>;

/** Whatever nests in a form, as far as we read it. */
const component = z.object({
  type: z.number(),
  custom_id: z.string().optional(),
  value: z.union([z.string(), z.boolean()]).optional(),
  values: z.array(z.string()).optional(),
  get components() {
    return z.array(component).optional();
  },
  get component() {
    return component.optional();
  },
});
export type RawComponent = z.infer<typeof component>;

/** Whatever nests in somebody's message. What is not understood of it is left out: the rest has words all the same. */
const part = z.object({
  type: z.number().catch(0),
  content: z.string().optional().catch(undefined),
  get components() {
    return z.array(part).optional();
  },
});
export type RawPart = z.infer<typeof part>;

const words = z.object({
  content: z.string().optional().catch(undefined),
  components: z.array(part).optional().catch(undefined),
});
export type RawWords = z.infer<typeof words>;

const target = words.extend({
  message_snapshots: z.array(z.object({ message: words.catch({}) })).catch([]),
});
export type RawTarget = z.infer<typeof target>;

const attachment = z.object({ filename: z.string(), size: z.number(), url: z.string() });
export type RawAttachment = z.infer<typeof attachment>;

const user = z.object({ id: z.string() });
const permissions = z.string().regex(/^\d+$/).catch('0');

const member = z.object({ user: user.optional(), permissions, roles: z.array(z.string()).catch([]) });

const interaction = z.object({
  id: z.string(),
  token: z.string(),
  application_id: z.string(),
  guild_id: z.string().optional(),
  member: member.optional(),
  user: user.optional(),
  /** Who brought the bot, by the way it was installed. Without it there was but one way, by a server. */
  authorizing_integration_owners: z.record(z.string(), z.unknown()).optional().catch({}),
});

/** The message whose component was used. What stands there is a help, and no press is to fail over it. */
const source = z
  .object({
    id: z.string(),
    channel_id: z.string(),
    flags: z.number().default(0),
    /** Those at the top. */
    components: z
      .array(z.object({ type: z.number(), id: z.number().optional(), content: z.string().optional() }))
      .catch([]),
  })
  .optional()
  .catch(undefined);

const command = z.object({
  name: z.string(),
  options: z.array(option).default([]),
  target_id: z.string().optional(),
  resolved: z
    .object({
      messages: z.record(z.string(), target.optional().catch(undefined)).optional(),
      attachments: z.record(z.string(), attachment.optional().catch(undefined)).optional(),
    })
    .optional(),
});
export type RawCommand = z.infer<typeof command>;

/** An interaction as it comes over the wire: what we read of it, the rest dropped. */
export const rawInteraction = z.preprocess(
  withoutNulls,
  z.discriminatedUnion('type', [
    interaction.extend({ type: z.literal(2), data: command }),
    interaction.extend({
      type: z.literal(3),
      message: source,
      data: z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) }),
    }),
    interaction.extend({ type: z.literal(4), data: command }),
    interaction.extend({
      type: z.literal(5),
      message: source,
      data: z.object({ custom_id: z.string(), components: z.array(component).default([]) }),
    }),
  ]),
);
export type RawInteraction = z.infer<typeof rawInteraction>;
