import { z } from 'zod';
import type { Item, Standing } from '../report/items.js';
import { itemSchema } from '../report/schema.js';
import { UnsavedError } from '../report/unsaved-error.js';
import { ACTIONS } from './changes/change.js';
import { DEFAULT_SETTINGS } from './settings/settings.js';

const DAMAGED =
  'Nothing was saved: something that I keep of this server cannot be read any more. Whoever runs me finds in the log what it is.';

/** How the columns are read that hold JSON. */
export const columns = {
  item: itemSchema,
  reason: z.string(),
  typed: z.string(),
  fields: z.record(z.string(), z.string()),
  settings: z.object({
    moderatorRoles: z.array(z.string()),
    logChannel: z.string().nullable(),
    defaultPrivate: z.boolean().nullable(),
    paused: z.boolean(),
    // Written before it could be set: as it is where nothing was set.
    twoPersons: z.boolean().default(DEFAULT_SETTINGS.twoPersons),
    endAskedBy: z.string().nullable().default(DEFAULT_SETTINGS.endAskedBy),
    keepQuestions: z.boolean().default(DEFAULT_SETTINGS.keepQuestions),
  }),
  proposal: z.object({ what: z.string(), words: z.string(), speaker: z.string(), why: z.string() }),
  edit: z.object({
    report: z.string(),
    action: z.enum(ACTIONS),
    reason: z.string().optional(),
    undoes: z.number().optional(),
    proposal: z.string().optional(),
    small: z.boolean().optional(),
    question: z.string().optional(),
    steps: z.array(
      z.object({
        key: z.object({ kind: z.enum(['statement', 'person', 'topic']), id: z.string() }),
        base: z.number(),
        standing: z.union([
          z.object({ state: z.enum(['shipped', 'absent']) }),
          z.object({ state: z.literal('written'), item: itemSchema }),
        ]),
      }),
    ),
  }),
  decision: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('accepted'),
      change: z.number().optional(),
      statement: z.string().optional(),
      takenBack: z.number().optional(),
      by: z.string(),
    }),
    z.object({ kind: z.literal('declined'), reason: z.string(), by: z.string() }),
  ]),
  letter: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('accepted'),
      what: z.string(),
      change: z.number().optional(),
      statement: z.string().optional(),
    }),
    z.object({ kind: z.literal('lapsed'), what: z.string() }),
    z.object({ kind: z.enum(['taken-back', 'again']), what: z.string(), statement: z.string().optional() }),
    z.object({ kind: z.literal('declined'), what: z.string(), reason: z.string() }),
    z.object({ kind: z.literal('change-declined'), what: z.string(), reason: z.string(), by: z.string() }),
  ]),
};

/**
 * Reads a column that holds JSON.
 * @throws UnsavedError where it does not hold what it should; its cause names the row for the log
 */
export function readColumn<Schema extends z.ZodType>(schema: Schema, text: string, row: string): z.output<Schema> {
  const read = schema.safeParse(parse(text, row));
  if (read.success) return read.data;
  throw unreadable(row, read.error);
}

/** Reads how an item stood after a revision. */
export function readStanding(state: Standing['state'], written: string | null, row: string): Standing {
  return state === 'written' ? { state, item: readColumn(columns.item, written ?? '', row) } : { state };
}

/** Reads a shipped item, where one was shipped. */
export function readShipped(shipped: string | null, row: string): Item | undefined {
  return shipped === null ? undefined : readColumn(columns.item, shipped, row);
}

function parse(text: string, row: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(row, error);
  }
}

function unreadable(row: string, cause: unknown): UnsavedError {
  return new UnsavedError(DAMAGED, new Error(`${row} cannot be read`, { cause }));
}
