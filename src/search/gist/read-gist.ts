import type { Gist } from './gist.js';
import { toTerms, type Term } from '../lexicon/lexicon.js';
import { rootsOf } from './root-word.js';
import { stemOf } from '../lexicon/stems.js';
import { tokenize } from '../tokens/tokens.js';
import { ALIKE } from '../words/alike.js';
import { DERIVED } from '../words/derived.js';
import { SAME } from '../words/same/index.js';
import { EMPTY, LIGHT } from '../words/optional.js';

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
export const TOLD = /^(?:tell|tells|told)$/;
/** One letter may be a name: "the B sample". */
const LETTER = /^[b-hj-rt-z]$/;
const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['first', '1'],
  ['second', '2'],
]);

const groups = new Map<string, string[]>();
[ALIKE, DERIVED, SAME]
  .flatMap((table) => table.trim().split('\n'))
  .forEach((line, group) => {
    for (const stem of new Set(line.split(' ').map(stemOf))) {
      groups.set(stem, [...(groups.get(stem) ?? []), `like ${group}`]);
    }
  });

/** Looks a gist's words up; those that only hold a sentence together are left out, and a phrase is one word. */
export function readGist(gist: Gist): ReadGist {
  const terms = toTerms(tokenize(gist.words));
  const words = terms.flatMap((term, i) => {
    const next = terms[i + 1];
    if (next?.tail === true) return [phraseOf(term, next)];
    return term.tail ? [] : wordOf(term);
  });
  const [first, ...others] = words;
  // "how far": what goes without saying elsewhere is what is asked.
  if (gist.wants !== 'degree' || first === undefined) return { gist, words };
  return { gist, words: [{ ...first, matters: 'much' }, ...others] };
}

/** "look for" is what "look" is too; of "price rise" neither word is. */
function phraseOf(term: Term, tail: Term): GistWord {
  const alone =
    tail.stop && term.place === undefined ? [stemOf(term.word), ...(groups.get(stemOf(term.word)) ?? [])] : [];
  return { term: { ...term, end: tail.end }, keys: [...term.keys, ...alone], matters: 'much' };
}

function wordOf(term: Term): GistWord[] {
  const { word, stem, keys, stop } = term;
  if (word === 'not') return [];
  const says = !stop || TELLING.test(word) || TOLD.test(word) || LETTER.test(word);
  if (!says) return [];
  const ordinal = ORDINALS.get(word);
  const alike = groups.get(stem) ?? [];
  return [
    {
      term,
      keys: [...keys, ...rootsOf(word), ...alike, ...(ordinal === undefined ? [] : [ordinal])],
      matters: weigh(word),
    },
  ];
}

function weigh(word: string): GistWord['matters'] {
  if (EMPTY.has(word)) return 'not';
  return LIGHT.has(word) || TOLD.test(word) ? 'little' : 'much';
}

/** Whether a question asks of anything at all. */
export function asksSomething(gist: Gist): boolean {
  return readGist(gist).words.some(({ matters }) => matters !== 'not');
}
