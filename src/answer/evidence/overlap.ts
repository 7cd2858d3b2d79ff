import { matchesAny } from '../../search/lexicon/coverage.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { NEGATION_REACH } from './polarity.js';
import { prepare } from './prepared.js';
import type { Found } from '../outcome.js';

/** From so many words on it is no chance that what was left out stands in the statement as well. */
const TOO_MANY = 3;
const SOME = 2;

/** @returns the words of a text that are not among those read out of it, each of these taken away once. */
export function outside(whole: readonly AskedTerm[], read: readonly AskedTerm[]): AskedTerm[] {
  const left = read.map(({ word }) => word);
  return whole.filter(({ word }) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** @returns how many words that say something stand in a statement. */
export function shared(words: readonly AskedTerm[], { statement, report }: Found): number {
  const { whole } = prepare(statement, report);
  return words.filter((word) => !word.stop && matchesAny(word, whole)).length;
}

/** @returns the words around a marked quotation that may belong to it: everyday words are chat, unless a number stands among them. */
export function besideMarked(around: readonly AskedTerm[]): readonly AskedTerm[] {
  return around.some(({ figure }) => figure !== undefined) ? around : around.filter(({ light }) => !light);
}

/** Whether left out words stand in the statement too, so that they are part of what was asked; a short reading is cut easily. */
export function overlaps(words: readonly AskedTerm[], read: readonly AskedTerm[], found: Found): boolean {
  const both = shared(words, found);
  return both >= TOO_MANY || (both >= SOME && both >= read.filter(({ stop }) => !stop).length);
}

/** The same, more strictly, for words that nobody marked as a quotation. */
export function sharesSome(words: readonly AskedTerm[], read: readonly AskedTerm[], found: Found): boolean {
  // What is said again adds nothing: "my nephew eats mussels, so are the mussels safe to eat".
  const others = words.filter(({ file }) => !read.some((one) => one.file === file));
  return shared(others, found) >= SOME;
}

/** Whether what stands before quoted words turns them round. */
export function isNegated(before: readonly AskedTerm[]): boolean {
  return before
    .slice(-NEGATION_REACH)
    .some((term, i, near) => term.negation && !isTag(near[i + 1]) && !isExclaimed(term, near[i + 1]));
}

/** "NO WAY “…”", "no joke, “…”" are said of a quote, and do not turn it. */
function isExclaimed({ word }: AskedTerm, after: AskedTerm | undefined): boolean {
  return word === 'no' && /^(?:way|cap|joke|kidding|lie|doubt|shot|offen[cs]e|idea|clue)$/.test(after?.word ?? '');
}

/** "didn't someone say", "wasn't there something like" expect a yes. */
function isTag(after: AskedTerm | undefined): boolean {
  return /^(?:someone|somebody|anyone|anybody|there|he|she|they|it|that|this|you|we|i)$/.test(after?.word ?? '');
}
