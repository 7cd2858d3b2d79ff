import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { moreLike } from './markov.js';
import type { Source, Statement } from './statement.js';

/** Every so many-th article is kept out of the index, and has the questions without an answer. */
const WITHHELD = 10;

const record = z.object({ id: z.string(), speaker: z.string().default(''), content: z.string().default('') });

/**
 * Reads real statements: a record a line with `id` (`article#number`), `speaker` and `content`.
 * Where more are wanted than there are, they are mixed from the real ones.
 */
export async function openCorpus(path: string, seed: number): Promise<Source> {
  const text = await readFile(path, 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const statements = lines
    .map((line): Statement => record.parse(JSON.parse(line)))
    .filter(({ content }) => content !== '');
  const articles = new Map([...new Set(statements.map(articleOf))].map((article, at) => [article, at]));
  const isWithheld = (statement: Statement) => (articles.get(articleOf(statement)) ?? 0) % WITHHELD === WITHHELD - 1;
  const own = statements.filter((statement) => !isWithheld(statement));
  return {
    name: `${own.length} statements of ${basename(path)}, more mixed from them`,
    own,
    withheld: statements.filter(isWithheld),
    more: () => moreLike(own, seed),
  };
}

function articleOf({ id }: Statement): string {
  return id.replace(/#[^#]*$/, '');
}
