import type { Statement } from './statement.js';
import { foldedWords } from './words.js';

/** What a statement has to hold so that it answers a query, whichever engine found it. */
export interface Wanted {
  /** All of these words: one after the other where `span` is set, else anywhere. */
  readonly words: readonly string[];
  readonly span: boolean;
  /** The last name of who is asked; empty where anybody may have said it. */
  readonly lastName: string;
}

/** Whether a statement is an answer, be it the one that the query was made from or another. */
export function holds(wanted: Wanted, statement: Statement): boolean {
  return holdsWords(wanted, foldedWords(statement.content)) && isBy(wanted, statement);
}

function isBy({ lastName }: Wanted, { speaker }: Statement): boolean {
  return lastName === '' || foldedWords(speaker).some((word) => word === lastName || word === `${lastName}'s`);
}

function holdsWords({ words, span }: Wanted, held: readonly string[]): boolean {
  if (!span) return words.every((word) => held.includes(word));
  return held.some((_, from) => words.every((word, at) => held[from + at] === word));
}

/** @returns which of them some statement does answer. */
export function answeredBy<Q extends { readonly wanted: Wanted }>(
  statements: readonly Statement[],
  queries: readonly Q[],
  rarity: (word: string) => number,
): Set<Q> {
  const byWord = new Map<string, Q[]>();
  for (const query of queries) {
    const [rarest = ''] = query.wanted.words.toSorted((a, b) => rarity(a) - rarity(b));
    byWord.set(rarest, [...(byWord.get(rarest) ?? []), query]);
  }
  const answered = new Set<Q>();
  for (const statement of statements) {
    const held = foldedWords(statement.content);
    for (const word of held) {
      for (const query of byWord.get(word) ?? []) {
        if (!answered.has(query) && holdsWords(query.wanted, held) && isBy(query.wanted, statement))
          answered.add(query);
      }
    }
  }
  return answered;
}
