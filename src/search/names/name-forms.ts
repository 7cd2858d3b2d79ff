import { termsOf, type Term } from '../lexicon/lexicon.js';
import type { Name } from './names.js';
import { THE_WHO } from '../tokens/tokens.js';

/** Words that join the parts of a name or a role. */
export const PREPOSITION = /^(?:for|of|at|to|in|inside|within|during|from|with|on|and|who|that|which|by)$/;

/** What of a word of a name tells whom it names. */
export type NameWord = Pick<Term, 'word' | 'stem' | 'groups' | 'place' | 'stop' | 'capital'>;

/** A name, another name or a role, as words that may be compared. */
export interface Form {
  readonly terms: readonly NameWord[];
  /** The words before the first preposition end in the head: "spokeswoman" of "spokeswoman for the Council". */
  readonly head: number;
  /** A name as such, any part of which names: all its words are capitalised, and none is a possessive. */
  readonly proper: boolean;
}

/** Somebody with all that may name them. */
export interface Entry {
  readonly name: Pick<Name, 'id' | 'person'>;
  readonly names: readonly Form[];
  readonly role: Form | undefined;
  readonly beside: readonly NameWord[];
  readonly acronyms: Pick<ReadonlySet<string>, 'has'>;
  /** What stands before the name: "that senator". */
  readonly titles: ReadonlySet<string>;
}

/** Prepares what names somebody. */
export function toEntry(name: Name): Entry {
  const role = name.role === undefined ? undefined : toForm(name.role);
  return {
    name,
    names: [name.name, ...name.aliases].map(toForm).filter(({ terms }) => terms.length > 0),
    role,
    beside: (name.beside ?? []).flatMap((text) => termsOf(text)),
    titles: new Set(
      [name.name, ...name.aliases].flatMap(termsOf).flatMap(({ word }) => (TITLES.has(word) ? [word] : [])),
    ),
    acronyms: new Set([name.name, ...name.aliases, name.role ?? ''].flatMap(acronymsIn)),
  };
}

function toForm(text: string): Form {
  // At the beginning of a question WHO may be a shouted “who”; of a name it is none.
  return formOf(text, termsOf(text.replace(/^WHO\b/, 'the WHO')));
}

/** Prepares one text that names somebody. @param terms its words */
export function formOf(text: string, terms: readonly NameWord[]): Form {
  const preposition = terms.findIndex(
    ({ word }, i) => i > 0 && /^(?:for|of|at|to|in|during|from|with|on|and|who)$/.test(word),
  );
  const head = terms.slice(0, preposition === -1 ? terms.length : preposition).at(-1);
  const content = terms.filter((term) => !isFiller(term) && !PREPOSITION.test(term.word));
  const proper = !/['’]s\b/.test(text) && content.every(({ capital }) => capital);
  return { terms: content, head: head === undefined ? -1 : content.indexOf(head), proper };
}

/** @returns `nsc`, `wef`: the initials of every run of two or more capitalised words. */
export function acronymsIn(text: string): string[] {
  const runs =
    text.match(
      /\p{Lu}[\p{L}'’-]*(?:\s+(?:of|for|the|and)\s+|\s+)\p{Lu}[\p{L}'’-]*(?:(?:\s+(?:of|for|the|and)\s+|\s+)\p{Lu}[\p{L}'’-]*)*/gu,
    ) ?? [];
  return runs.flatMap((run) => {
    const initials = run
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => (word[0] ?? '').toLowerCase());
    return initials.flatMap((_, from) => {
      return initials.slice(from + 1).map((_, n) => {
        const letters = initials.slice(from, from + n + 2).join('');
        return letters === 'who' ? THE_WHO : letters;
      });
    });
  });
}

/** @returns the words of a form. */
export function wordsOf({ terms }: Form): string[] {
  return terms.map(({ word }) => word);
}

/** Titles that are offices as well, and so name where nothing else does. */
export const TITLES: ReadonlySet<string> = new Set(['senator', 'lord', 'dr', 'prof']);

/** Titles and epithets that name nobody. */
const FILLERS = new Set(
  'the a an mister madam herr frau monsieur madame senor senora senator lord mr mrs ms dr sir prof that this dude guy called named senior top leading high ranking level famous veteran longtime experienced respected local current young certain poor old own very same veteran affairs himself herself itself themselves s unnamed'.split(
    ' ',
  ),
);

/** Whether a word names nobody, wherever it stands. */
export function isFiller({ word }: Pick<Term, 'word'>): boolean {
  return FILLERS.has(word) && word !== 'guy';
}
