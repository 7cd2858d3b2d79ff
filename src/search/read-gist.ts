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
 * What a word is filed under by itself, without its neighbours: quick, so that thousands of questions are filed at once.
 * Nothing for a word that only holds a sentence together, or says nothing.
 */
export const filedUnder = remember((word: string): Pick<GistWord, 'keys' | 'matters'> | undefined => {
  const [only] = readWords(word);
  return only === undefined || only.matters === 'not' ? undefined : only;
}, REMEMBERED);

/** Looks a gist's words up; those that only hold a sentence together are left out. */
export function readGist(gist: Gist): ReadGist {
  return { gist, words: readWords(gist.words) };
}

function readWords(text: string): GistWord[] {
  return termsOf(text).flatMap((term): GistWord[] => {
    const { word, stem, stop } = term;
    const says = !stop || TELLING.test(word) || TOLD.test(word) || LETTER.test(word);
    if (!says || word === 'not') return [];
    const alike = groups.get(stem) ?? groups.get(stemOf(word)) ?? [];
    const ordinal = ORDINALS.get(word);
    return [
      { term, keys: [...term.keys, ...alike, ...(ordinal === undefined ? [] : [ordinal])], matters: weigh(word) },
    ];
  });
}

function weigh(word: string): GistWord['matters'] {
  if (EMPTY.has(word)) return 'not';
  return LIGHT.has(word) || TOLD.test(word) ? 'little' : 'much';
}

/** Whether a question asks of anything at all. */
export function asksSomething(gist: Gist): boolean {
  return readGist(gist).words.some(({ matters }) => matters !== 'not');
}
