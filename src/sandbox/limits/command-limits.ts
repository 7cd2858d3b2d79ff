import { z } from 'zod';
import { optionFaults } from './option-limits.js';

const CHAT_INPUT = 1;
const CHARACTERS_MAX = 8000;
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** How many of each kind one scope holds. */
const KINDS_MAX: ReadonlyMap<number, number> = new Map([
  [CHAT_INPUT, 100],
  [2, 15],
  [3, 15],
]);

const localizations = z.record(z.string(), z.string().min(1).max(100)).nullish();
const description = z.string().min(1).max(100);
const choice = z.looseObject({
  name: z.string().min(1).max(100),
  value: z.union([z.string().max(100), z.number()]),
  name_localizations: localizations,
});
const option = z.looseObject({
  type: z.int().min(1).max(11),
  name: z.string().regex(SLASH_NAME),
  description,
  name_localizations: localizations,
  description_localizations: localizations,
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  choices: z.array(choice).max(25).optional(),
  min_length: z.int().min(0).max(6000).optional(),
  max_length: z.int().min(1).max(6000).optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  channel_types: z.array(z.int().min(0).max(16)).optional(),
  get options(): z.ZodOptional<z.ZodArray<typeof option>> {
    return z.array(option).max(25).optional();
  },
});

const command = z
  .looseObject({
    name: z.string().min(1).max(32),
    type: z.literal([1, 2, 3, 4]).default(CHAT_INPUT),
    description: z.string().max(100).default(''),
    name_localizations: localizations,
    description_localizations: localizations,
    options: z.array(option).max(25).optional(),
    default_member_permissions: z.string().regex(/^\d+$/).nullish(),
    contexts: z.array(z.literal([0, 1, 2])).nullish(),
    integration_types: z.array(z.literal([0, 1])).nullish(),
  })
  .superRefine((sent, context) => {
    const { name, type, description, options = [] } = sent;
    const say = (path: readonly (string | number)[], message: string): void => {
      const params = { code: 'APPLICATION_COMMAND_INVALID' };
      context.addIssue({ code: 'custom', path: [...path], message, params });
    };
    if (type === CHAT_INPUT && (!SLASH_NAME.test(name) || !isLowerCase(name))) say(['name'], 'Command name is invalid');
    if (type === CHAT_INPUT && description === '') say(['description'], 'This field is required');
    if (type !== CHAT_INPUT && description !== '')
      say(['description'], 'Context menu commands cannot have description');
    if (type !== CHAT_INPUT && options.length > 0) say(['options'], 'Context menu commands cannot have options');
    for (const { path, message } of optionFaults(options)) say(path, message);
    if (charactersOf(sent) > CHARACTERS_MAX) say([], `Command exceeds maximum size (${CHARACTERS_MAX})`);
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

function isLowerCase(name: string): boolean {
  return name === name.toLowerCase();
}

type Words = Readonly<Record<string, string>> | null | undefined;
interface Sized {
  readonly name: string;
  readonly description?: string | undefined;
  readonly value?: string | number | undefined;
  readonly name_localizations?: Words;
  readonly description_localizations?: Words;
  readonly options?: readonly Sized[] | undefined;
  readonly choices?: readonly Sized[] | undefined;
}

/** Names, descriptions and values, each in its longest language, of all that a command holds. */
function charactersOf({ name, description = '', value = '', options = [], choices = [], ...more }: Sized): number {
  const own = longest(name, more.name_localizations) + longest(description, more.description_localizations);
  const inside = [...options, ...choices].reduce((sum, one) => sum + charactersOf(one), 0);
  return own + (typeof value === 'string' ? value.length : 0) + inside;
}

function longest(text: string, others: Words): number {
  return Math.max(text.length, ...Object.values(others ?? {}).map(({ length }) => length));
}
