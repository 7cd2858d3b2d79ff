import { z } from 'zod';

const CHAT_INPUT = 1;
const CHARACTERS_MAX = 8000;
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** How many of each kind one scope holds. */
const KINDS_MAX: ReadonlyMap<number, number> = new Map([
  [CHAT_INPUT, 100],
  [2, 15],
  [3, 15],
]);

const description = z.string().min(1).max(100);
const choice = z.looseObject({ name: z.string().min(1).max(100), value: z.union([z.string().max(100), z.number()]) });
const option = z.looseObject({
  type: z.int().min(1).max(11),
  name: z.string().regex(SLASH_NAME),
  description,
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  choices: z.array(choice).max(25).optional(),
  min_length: z.int().min(0).max(6000).optional(),
  max_length: z.int().min(1).max(6000).optional(),
  get options(): z.ZodOptional<z.ZodArray<typeof option>> {
    return z.array(option).max(25).optional();
  },
});
type Option = { readonly name: string; readonly description: string; readonly options?: readonly Option[] | undefined };

const command = z
  .looseObject({
    name: z.string().min(1).max(32),
    type: z.literal([1, 2, 3, 4]).default(CHAT_INPUT),
    description: z.string().max(100).default(''),
    options: z.array(option).max(25).optional(),
    default_member_permissions: z.string().regex(/^\d+$/).nullish(),
    contexts: z.array(z.literal([0, 1, 2])).nullish(),
    integration_types: z.array(z.literal([0, 1])).nullish(),
  })
  .superRefine(({ name, type, description, options = [] }, context) => {
    const say = (path: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message, params: { code: 'APPLICATION_COMMAND_INVALID' } });
    };
    if (type === CHAT_INPUT && (!SLASH_NAME.test(name) || name !== name.toLowerCase()))
      say('name', 'Command name is invalid');
    if (type === CHAT_INPUT && description === '') say('description', 'This field is required');
    if (type !== CHAT_INPUT && description !== '') say('description', 'Context menu commands cannot have description');
    if (type !== CHAT_INPUT && options.length > 0) say('options', 'Context menu commands cannot have options');
    const required = options.map((one) => one.required === true);
    if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)) {
      say('options', 'Required options must be placed before non-required options');
    }
    if (charactersOf({ name, description, options }) > CHARACTERS_MAX)
      say('options', 'Command exceeds maximum size (8000)');
  });
export type SentCommand = z.infer<typeof command>;

/** The whole list of one scope. */
export const commandList = z.array(command).superRefine((commands, context) => {
  const names = commands.map(({ type, name }) => `${type} ${name}`);
  if (new Set(names).size < names.length) {
    const params = { code: 'APPLICATION_COMMANDS_DUPLICATE_NAME' };
    context.addIssue({ code: 'custom', message: 'Application command names must be unique', params });
  }
  for (const [kind, most] of KINDS_MAX) {
    if (commands.filter(({ type }) => type === kind).length <= most) continue;
    context.addIssue({
      code: 'custom',
      message: `Maximum number of application commands reached (${most}).`,
      params: { code: '30032' },
    });
  }
});

function charactersOf({ name, description, options = [] }: Option): number {
  return name.length + description.length + options.reduce((sum, option) => sum + charactersOf(option), 0);
}
