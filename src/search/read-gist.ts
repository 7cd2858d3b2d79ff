import type { Gist } from './gist.js';
import { termsOf, type Term } from './lexicon.js';
import { remember } from './remember.js';
import { stemOf } from './stems.js';
import { ALIKE } from './words/alike.js';
import { EMPTY, LIGHT } from './words/optional.js';

/** A word of a question. */
export interface GistWord {
  readonly term: Term;
  /** Two words that are alike in any way share one of these. */
  readonly keys: readonly string[];
  /** What it says when the other question has it not: nothing, little, or that it asks something else. */
  readonly matters: 'not' | 'little' | 'much';
}

/** A gist whose words were looked up. */
export interface ReadGist {
  readonly gist: Gist;
  readonly words: readonly GistWord[];
}

/** These say when, on which side and where to, so that one more of them makes another question. */
export const TELLING =
  /^(?:before|after|during|under|against|without|until|since|more|fewer|less|most|least|again|else|other|same|out|back|off|up|down|for)$/;
/** Of most questions these are the frame, but some are about them. */
const TOLD = /^(?:tell|tells|told)$/;
/** One letter may be a name: "the B sample". */
const LETTER = /^[b-hj-z]$/;
const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['first', '1'],
  ['second', '2'],
]);

const groups = new Map<string, string[]>();
ALIKE.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const stem of new Set(line.split(' ').map(stemOf))) {
      groups.set(stem, [...(groups.get(stem) ?? []), `like ${group}`]);
    }
  });

/** So many words are remembered: those of thousands of questions. */
const REMEMBERED = 20_000;

/**
 * What a word says by itself, without its neighbours: thousands of questions are read at once, and use the same words.
 * Nothing for one that only holds a sentence together.
 */
const wordSays = remember((word: string) => ({ says: readWord(word) }), REMEMBERED);

function readWord(word: string): GistWord | undefined {
  const [term] = termsOf(word);
  if (term === undefined || word === 'not') return undefined;
  const says = !term.stop || TELLING.test(word) || TOLD.test(word) || LETTER.test(word);
  if (!says) return undefined;
  const alike = groups.get(term.stem) ?? [];
  const ordinal = ORDINALS.get(word);
  return { term, keys: [...term.keys, ...alike, ...(ordinal === undefined ? [] : [ordinal])], matters: weigh(word) };
}

/** @returns what a word of a gist is filed under; nothing where it says nothing. */
export function filedUnder(word: string): Pick<GistWord, 'keys' | 'matters'> | undefined {
  const { says: read } = wordSays(word);
  return read?.matters === 'not' ? undefined : read;
}

/** Looks a gist's words up; those that only hold a sentence together are left out. */
export function readGist(gist: Gist): ReadGist {
  const words = [...gist.words.matchAll(/\S+/g)].flatMap(({ 0: word, index }): GistWord[] => {
    const { says: read } = wordSays(word);
    if (read === undefined) return [];
    return [{ ...read, term: { ...read.term, start: index, end: index + word.length } }];
  });
  return { gist, words };
}

function weigh(word: string): GistWord['matters'] {
  if (EMPTY.has(word)) return 'not';
  return LIGHT.has(word) || TOLD.test(word) ? 'little' : 'much';
}

/** Whether a question asks of anything at all. */
export function asksSomething(gist: Gist): boolean {
  return readGist(gist).words.some(({ matters }) => matters !== 'not');
}
