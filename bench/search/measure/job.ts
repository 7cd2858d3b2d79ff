import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { ENGINES } from '../engines/index.js';
import type { Statement } from '../queries/statement.js';

const statement = z.object({ id: z.string(), speaker: z.string(), content: z.string() });
const text = z.object({ name: z.string(), text: z.string() });

/** What one process is to measure. */
export const job = z.object({
  engine: z.enum(ENGINES),
  /** A file with a statement a line. */
  statements: z.string(),
  /** Asked first, and not measured. */
  warmUp: z.array(z.string()),
  queries: z.array(z.string()),
  added: z.array(statement),
  hostile: z.array(text),
  /** For how many milliseconds it may build; after how many no further query is asked, and no further hostile one. */
  buildCap: z.number(),
  cap: z.number(),
  hostileCap: z.number(),
});
export type Job = z.output<typeof job>;

/** What it tells, in this order; times are in milliseconds. */
export const news = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('built'), took: z.number(), bytes: z.number() }),
  z.object({
    kind: z.literal('asked'),
    times: z.array(z.number()),
    ids: z.array(z.string()),
    scores: z.array(z.number()),
    bytes: z.number(),
  }),
  z.object({ kind: z.literal('added'), took: z.number() }),
  z.object({ kind: z.literal('hostile'), name: z.string(), took: z.number() }),
  z.object({ kind: z.literal('done') }),
]);
export type News = z.output<typeof news>;

export async function writeStatements(path: string, statements: readonly Statement[]): Promise<void> {
  const stream = createWriteStream(path);
  for (const { id, speaker, content } of statements) {
    if (!stream.write(`${JSON.stringify([id, speaker, content])}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

const line = z.tuple([z.string(), z.string(), z.string()]);

export async function readStatements(path: string): Promise<Statement[]> {
  const statements: Statement[] = [];
  for await (const read of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    const [id, speaker, content] = line.parse(JSON.parse(read));
    statements.push({ id, speaker, content });
  }
  return statements;
}
