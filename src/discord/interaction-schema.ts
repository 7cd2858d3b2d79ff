import { z } from 'zod';

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

/** Whatever nests in a message or a modal, as far as we read it. */
const component = z.object({
  type: z.number(),
  content: z.string().optional(),
  custom_id: z.string().optional(),
  value: z.union([z.string(), z.boolean()]).nullish(),
  values: z.array(z.string()).nullish(),
  get components() {
    return z.array(component).optional();
  },
  get component() {
    return component.optional();
  },
});
export type RawComponent = z.infer<typeof component>;

const words = z.object({ content: z.string().optional(), components: z.array(component).optional() });
export type RawWords = z.infer<typeof words>;

const target = words.extend({
  message_snapshots: z.array(z.object({ message: words })).optional(),
});
export type RawTarget = z.infer<typeof target>;

const attachment = z.object({ filename: z.string(), size: z.number(), url: z.string() });
export type RawAttachment = z.infer<typeof attachment>;

const user = z.object({ id: z.string() });

const interaction = z.object({
  id: z.string(),
  token: z.string(),
  application_id: z.string(),
  guild_id: z.string().optional(),
  member: z.object({ user, permissions: z.string(), roles: z.array(z.string()).default([]) }).optional(),
  user: user.optional(),
  authorizing_integration_owners: z.record(z.string(), z.string()).default({}),
});

/** The message whose component was used. */
const source = z.object({
  id: z.string(),
  channel_id: z.string(),
  flags: z.number().default(0),
  /** Those at the top. What stands there is a help, and no press is to fail over it. */
  components: z
    .array(z.object({ type: z.number(), id: z.number().optional(), content: z.string().optional() }))
    .catch([]),
});

const command = z.object({
  name: z.string(),
  options: z.array(option).default([]),
  target_id: z.string().optional(),
  resolved: z
    .object({
      messages: z.record(z.string(), target).optional(),
      attachments: z.record(z.string(), attachment).optional(),
    })
    .optional(),
});
export type RawCommand = z.infer<typeof command>;

/** An interaction as it comes over the wire: what we read of it, the rest dropped. */
export const rawInteraction = z.discriminatedUnion('type', [
  interaction.extend({ type: z.literal(2), data: command }),
  interaction.extend({
    type: z.literal(3),
    message: source.optional(),
    data: z.object({ custom_id: z.string(), values: z.array(z.string()).default([]) }),
  }),
  interaction.extend({ type: z.literal(4), data: command }),
  interaction.extend({
    type: z.literal(5),
    message: source.optional(),
    data: z.object({ custom_id: z.string(), components: z.array(component).default([]) }),
  }),
]);
export type RawInteraction = z.infer<typeof rawInteraction>;
