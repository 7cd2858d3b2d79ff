import { z } from 'zod';
import { itemSchema } from '../report/schema.js';
import { UnsavedError } from './unsaved-error.js';

const DAMAGED =
  'Nothing was saved: something that I keep of this server cannot be read any more. Whoever runs me finds in the log what it is.';

const standing = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('shipped') }),
  z.strictObject({ state: z.literal('absent') }),
  z.strictObject({ state: z.literal('written'), item: itemSchema }),
]);

/** How the columns are read that hold JSON. */
export const columns = {
  standing,
  shipped: itemSchema.optional(),
  reason: z.string().optional(),
  fields: z.record(z.string(), z.string()),
  settings: z.object({
    moderatorRoles: z.array(z.string()),
    logChannel: z.string().nullable(),
    defaultPrivate: z.boolean().nullable(),
    paused: z.boolean(),
  }),
};

/**
 * Reads a column that holds JSON, or nothing.
 * @throws UnsavedError where it does not hold what it should; its cause names the row for the log.
 */
export function readColumn<Schema extends z.ZodType>(
  schema: Schema,
  text: string | null,
  row: string,
): z.output<Schema> {
  const read = schema.safeParse(text === null ? undefined : parse(text, row));
  if (read.success) return read.data;
  throw unreadable(row, read.error);
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
