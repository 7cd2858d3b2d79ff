import type { KnowledgeStatement } from '../schema.js';
import { standsIn } from './printed.js';

/** What a form does not hold of a statement. */
type Unseen = Omit<KnowledgeStatement, 'quote' | 'prefix' | 'repeats' | 'content' | 'kind' | 'chain' | 'stance'>;

/** What is kept of a statement whose quote changes, and what has to go. */
export interface Kept {
  readonly unseen: Omit<Unseen, 'id'>;
  /** As a moderator reads it: `hedge “may”`. */
  readonly dropped: readonly string[];
}

/** Keeps what a form does not hold, but for words that were printed in the old quote and are not in the new one. */
export function keepInside(was: KnowledgeStatement | undefined, quote: string): Kept {
  if (was === undefined) {
    return { unseen: { hedges: [], about: [], topics: [], relations: [], aliases: [], asks: [] }, dropped: [] };
  }
  const inside = (words: string) => standsIn(words, quote);
  const { hedges, when, where, to, about, topics, relations, aliases, asks, note, withdrawn } = was;
  const unseen = {
    hedges: hedges.filter(inside),
    ...(when !== undefined && inside(when.text) ? { when } : {}),
    ...(where !== undefined && inside(where) ? { where } : {}),
    ...(to !== undefined && inside(to) ? { to } : {}),
    about,
    topics,
    relations,
    aliases,
    asks,
    ...(note === undefined ? {} : { note }),
    ...(withdrawn === undefined ? {} : { withdrawn }),
  };
  const fragments: [field: string, words: string | undefined][] = [
    ...hedges.map((hedge): [string, string] => ['hedge', hedge]),
    ['when', when?.text],
    ['where', where],
    ['said to', to],
  ];
  const dropped = fragments.flatMap(([field, words]) =>
    words === undefined || inside(words) ? [] : [`${field} “${words}”`],
  );
  return { unseen, dropped };
}
