import type { Span, Statement } from './model.js';

/** From this share on, most of what one statement attributes is what another attributes. */
const MOST = 0.5;
/** Two quotes that share this much of both are one but for a mark or a word at an end. */
const NEARLY_ALL = 0.8;

/** A statement that has words of another one. */
export interface SameWords {
  readonly statement: Statement;
  /** It has all of them. */
  readonly all: boolean;
}

/**
 * @returns the standing statements that attribute most of the words that this one attributes, in the order given; where it
 * is not said of both which words of the quote those are, the ones with nearly the same quote too
 */
export function sameWords(one: Statement, others: readonly Statement[]): SameWords[] {
  const words = attributed(one);
  const length = lengthOf(words);
  return others.flatMap((statement) => {
    if (statement.id === one.id || statement.withdrawn !== undefined) return [];
    const shared = sharedBy(words, places(statement, attributed(statement)));
    if (shared > length * MOST) return [{ statement, all: shared >= length }];
    if (one.content.length > 0 && statement.content.length > 0) return [];
    const quoted = sharedBy([one], places(statement, [statement]));
    const longer = Math.max(one.quote.length, statement.quote.length);
    return quoted >= longer * NEARLY_ALL ? [{ statement, all: quoted >= one.quote.length }] : [];
  });
}

/** Where a statement's attributed words stand: its content, or the whole quote where that is all content. */
function attributed(statement: Statement): readonly Span[] {
  return statement.content.length === 0 ? [statement] : statement.content;
}

/** The same stretches at each place where a statement is printed. */
function places(statement: Statement, spans: readonly Span[]): Span[] {
  return [statement, ...statement.copies].flatMap((copy) => {
    const by = copy.start - statement.start;
    return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
  });
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function sharedBy(some: readonly Span[], others: readonly Span[]): number {
  return some.reduce((sum, one) => others.reduce((more, other) => more + overlap(one, other), sum), 0);
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
