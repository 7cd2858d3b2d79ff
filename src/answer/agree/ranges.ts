import type { Term } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';

/** "from 6 percent to 7": a unit may stand between. */
const UNIT_BETWEEN = 2;

interface Range<T extends Term> {
  readonly from: T;
  readonly to: T;
}

function rangesOf<T extends Term>(text: readonly T[]): Range<T>[] {
  return text.flatMap(({ word }, at) => {
    const to = word === 'to' ? text[at + 1] : undefined;
    const from = text.slice(Math.max(0, at - UNIT_BETWEEN), at).findLast(({ figure }) => figure !== undefined);
    return to?.figure === undefined || from === undefined ? [] : [{ from, to }];
  });
}

/** @returns the end of the first range of a question that a text has the other way round: "from 7.75 to 6.25" for 6.25 to 7.75. */
export function turnedRange(asked: readonly AskedTerm[], text: readonly Term[]): AskedTerm | undefined {
  const [first] = rangesOf(asked);
  if (first === undefined) return undefined;
  const theirs = rangesOf(text);
  const isTurned = theirs.some(({ from, to }) => from.figure === first.to.figure && to.figure === first.from.figure);
  return isTurned && !theirs.some(({ from }) => from.figure === first.from.figure) ? first.to : undefined;
}
