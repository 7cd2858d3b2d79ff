import type { Term } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { textOf } from '../../search/tokens/line.js';

const AT_MOST = /\b(?:up to|at most|no more than|not more than|less than|fewer than|below|under|maximum of)$/;
const AT_LEAST = /\b(?:at least|no less than|no fewer than|not less than|more than|over|above|minimum of)$/;
/** A bound is of so many words at most. */
const LONGEST = 3;

type Bound = 'most' | 'least' | undefined;

function boundOf(text: readonly Term[], figure: number): Bound {
  const before = textOf(text.slice(Math.max(0, figure - LONGEST), figure));
  if (AT_LEAST.test(before)) return /\bno(?:t)? more than$/.test(before) ? 'most' : 'least';
  return AT_MOST.test(before) ? (/\bno(?:t)? (?:less|fewer) than$/.test(before) ? 'least' : 'most') : undefined;
}

/** @returns the first number of a question that is the most of something where the text has it as the least, or the other way round. */
export function otherBound(asked: readonly AskedTerm[], text: readonly Term[]): AskedTerm | undefined {
  return asked.find(({ figure }, i) => {
    const bound = figure === undefined ? undefined : boundOf(asked, i);
    if (bound === undefined) return false;
    const theirs = text.flatMap((term, at) => (term.figure === figure ? [boundOf(text, at)] : []));
    return theirs.length > 0 && theirs.every((other) => other !== undefined && other !== bound);
  });
}
