import type { Term } from '../lexicon/lexicon.js';
import type { AskedTerm } from '../lexicon/similarity.js';
import { shareOfSpeech } from '../words/commonness.js';
import type { Dictionary } from './dictionary.js';

/** A file of words that answers to a word of a question, and what a match in it counts. */
export interface Expansion {
  readonly file: number;
  /** The word as it was asked for, which counts more than its other forms; 0 where there is none. */
  readonly word: number;
  readonly exact: number;
  readonly form: number;
}

/** A word of a question as it is looked for. */
export interface Sought {
  /** As it was typed. */
  readonly typed: string;
  /** What its absence says, in nats: the rarer it is, the more. */
  readonly weight: number;
  /** What it says beside that by standing there as it was typed, and not as another form or word; 0 where it stands nowhere so. */
  readonly asTyped: number;
  /** It says nothing of the matter. */
  readonly stop: boolean;
  readonly expansions: readonly Expansion[];
}

/** What a match counts beside the word itself. */
const FORM = 0.95;
const SYNONYM = 0.7;
/** Words that somebody remembers mostly stand as they are remembered: another form makes it another passage, in nats. */
const AS_TYPED = 0.84;

/** Everyday English counts as so many passages more, each of so many words: few passages say little of how rare a word is. */
const PRIOR_PASSAGES = 200;
const PRIOR_WORDS = 30;

/** @returns what a word of this file says by its presence, in nats. */
function surprise(word: string, held: number, passages: number): number {
  const expected = Math.min(1, shareOfSpeech(word) * PRIOR_WORDS);
  return Math.log((passages + PRIOR_PASSAGES) / (held + expected * PRIOR_PASSAGES + 0.5));
}

/** @returns what a word of a question says by standing in a passage, in nats. */
export function weightOf(asked: AskedTerm, dictionary: Dictionary, passages: number): number {
  const [best] = asked.corrections;
  const term = best === undefined || isFiled(asked, dictionary) ? asked : best.term;
  return Math.max(0, surprise(term.word, dictionary.held(dictionary.file(term.file)), passages));
}

/** Whether a passage held or holds a word, or another word for it. */
function isFiled({ file, groups }: Term, dictionary: Dictionary): boolean {
  const own = dictionary.file(file);
  return dictionary.held(own) > 0 || groups.some((group) => dictionary.filesOf(group).some((other) => other !== own));
}

/**
 * Looks up a word of a question, whatever it may have been meant for, and their synonyms.
 * @param weight what it says
 */
export function soughtFor(asked: AskedTerm, dictionary: Dictionary, weight: number): Sought {
  const own = expansionsOf(asked, 1, dictionary);
  const meant = asked.corrections.flatMap(({ term, quality }) => expansionsOf(term, quality, dictionary));
  // Its own come in their order.
  const all = meant.length === 0 ? own : [...own, ...meant].toSorted((a, b) => b.form - a.form);
  return {
    typed: asked.word,
    weight,
    asTyped: own.length > 0 && dictionary.word(asked) > 0 ? AS_TYPED : 0,
    stop: asked.stop,
    expansions: all,
  };
}

function expansionsOf(term: Term, quality: number, dictionary: Dictionary): Expansion[] {
  const file = dictionary.file(term.file);
  const expansions: Expansion[] = [];
  if (dictionary.held(file) > 0) {
    expansions.push({ file, word: dictionary.word(term), exact: quality, form: quality * FORM });
  }
  if (term.groups.length === 0) return expansions;
  const alike = filesAlike(term.groups, dictionary);
  for (const other of alike) {
    if (other !== file) expansions.push({ file: other, word: 0, exact: 0, form: quality * SYNONYM });
  }
  return expansions;
}

/** @returns the files of the words of some groups, each once. */
function filesAlike(groups: readonly number[], { filesOf }: Dictionary): readonly number[] {
  const [only = 0] = groups;
  if (groups.length === 1) return filesOf(only);
  const files: number[] = [];
  for (const group of groups) for (const file of filesOf(group)) if (!files.includes(file)) files.push(file);
  return files;
}
