import { z } from 'zod';
import { clip } from '../reply/message/escape.js';
import { UserError } from '../report/user-error.js';

const EXAMPLE = '{"id":1,"command":"ask","options":{"question":"…"}}';
const NAME_SHOWN_MAX = 40;
const NOT_AN_OBJECT = `A request is one JSON object a line, like ${EXAMPLE}.`;
const NO_GUILD = 'The “guild” has to be the id of a server, as a text.';
const NO_USER = 'The user’s “id” has to be a text.';
const NOBODY = { id: '0', moderator: false, administrator: false, roles: [] };

const id = z.union([z.string(), z.number()], 'The “id” has to be a text or a number.');
const withId = z.object({ id });

const asker = z
  .object(
    {
      id: z.string(NO_USER).min(1, NO_USER),
      moderator: z.boolean('The user’s “moderator” has to be true or false.').default(false),
      administrator: z.boolean('The user’s “administrator” has to be true or false.').default(false),
      roles: z.array(z.string(), 'The user’s “roles” have to be a list of ids.').default([]),
    },
    'The “user” has to be an object with an “id”.',
  )
  .default(NOBODY);

const from = {
  id,
  guild: z.string(NO_GUILD).min(1, NO_GUILD).nullable().default(null),
  user: asker,
};

const question = z.object(
  {
    ...from,
    command: z.string('The “command” has to be the name of a command.'),
    options: z
      .record(
        z.string(),
        z.union([z.string(), z.number(), z.boolean(), z.null()], {
          error: ({ path = [] }) =>
            `The option “${clip(String(path.at(-1)), NAME_SHOWN_MAX)}” has to be a text, a number, true or false.`,
        }),
        'The “options” have to be an object with a value for each option.',
      )
      .default({}),
  },
  NOT_AN_OBJECT,
);

const press = z.object(
  {
    ...from,
    press: z.string('The “press” has to be the custom id of a button, a select or a form.'),
    values: z.array(z.string(), 'The “values” have to be a list of texts.').default([]),
    fields: z
      .record(z.string(), z.array(z.string()), 'The “fields” have to be an object with a list of texts for each field.')
      .optional(),
  },
  NOT_AN_OBJECT,
);

/** What a request is known by: the answer has the same. */
export type LineId = z.output<typeof id>;
/** One request as another program writes it; fields that nobody knows are passed over. */
export type LineQuestion = z.output<typeof question>;
/** A button, a select or a form of an answer before. */
export type LinePress = z.output<typeof press>;
export type LineRequest = LineQuestion | LinePress;

/** @returns the value of a line, or nothing where it is not JSON. */
export function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** @returns what the answer to a line is known by; null where the line does not tell. */
export function idOf(value: unknown): LineId | null {
  return withId.safeParse(value).data?.id ?? null;
}

/** @throws UserError that says what is wrong with the request */
export function readRequest(value: unknown): LineRequest {
  const read = isPress(value) ? press.safeParse(value) : question.safeParse(value);
  if (!read.success) throw new UserError(read.error.issues[0]?.message ?? NOT_AN_OBJECT);
  return read.data;
}

function isPress(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'press' in value;
}
