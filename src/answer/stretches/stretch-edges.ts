import type { Term } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Terms } from '../agree/terms.js';
import { isName, isUnknownName } from '../named/name-likeness.js';
import { isUnit } from '../agree/units.js';

/** Where a stretch of a statement stands in a text, and in the statement's quote. */
export interface Place {
  readonly text: readonly AskedTerm[];
  readonly quote: readonly Term[];
  /** Of its first word, in the one and in the other. */
  readonly from: number;
  readonly at: number;
  readonly length: number;
  /** What the text was read from. */
  readonly typed: string;
}

/** Whether what stands right before or after a stretch is the statement as well, altered there. */
export function isAlteredAtEdge(place: Place, terms: Terms): boolean {
  // "one child has died" is not what "not one child has died" says.
  if (place.quote[place.at - 1]?.negation === true) return true;
  return [edgeOf(place, -1), edgeOf(place, 1)].some((edge) => goesOn(edge) || isReplaced(edge, terms));
}

/** What stands beside a stretch on one side, the nearest word first. */
interface Edge {
  readonly ours: readonly AskedTerm[];
  readonly theirs: readonly Term[];
  /** What was typed between the stretch and the word beside it. */
  readonly between: string;
}

function edgeOf({ text, quote, from, at, length, typed }: Place, side: -1 | 1): Edge {
  const ours = side === 1 ? text.slice(from + length) : text.slice(0, from).toReversed();
  const theirs = side === 1 ? quote.slice(at + length) : quote.slice(0, at).toReversed();
  const [next] = ours;
  const [first, last] = [text[from], text[from + length - 1]];
  const between =
    next === undefined ? '' : side === 1 ? typed.slice(last?.end, next.start) : typed.slice(next.end, first?.start);
  return { ours, theirs, between };
}

/** So many words beside a stretch are looked at, and with so many of the statement's among them it goes on there. */
const BESIDE = 3;
const GOES_ON = 2;

/** "he had herd rumors but was unsure": the words beside the stretch are the statement's too, one of them changed. */
function goesOn({ ours, theirs }: Edge): boolean {
  const [near, same] = [ours.slice(0, BESIDE), theirs.slice(0, BESIDE)];
  const held = near.filter(({ word }) => same.some((term) => term.word === word));
  return held.length >= GOES_ON || (held.some(({ stop }) => !stop) && hasNot(near) !== hasNot(same));
}

function hasNot(terms: readonly Term[]): boolean {
  return terms.some(({ negation }) => negation);
}

/** A colon or a quotation mark parts words from a statement's; a comma stands inside it. */
const MARK = /[^\s\p{L}\p{N},]/u;
/** "for an hour, maintaining …": what is counted in hours is told after them or before, with no comma. */
const MARK_OR_COMMA = /[^\s\p{L}\p{N}]/u;
/** So few words that a statement has left beside a stretch are told with it. */
const FEW = 2;

/** Whether another word stands in the place of the statement's next: a name, a "not", a unit, or any that says something where hardly one is left. */
function isReplaced({ ours: [next], theirs, between }: Edge, { names, knows }: Terms): boolean {
  if (next === undefined || MARK.test(between)) return false;
  if (next.negation || isUnknownName(next, knows) || (isName(next, names) && next.capital)) return true;
  if (MARK_OR_COMMA.test(between)) return false;
  const left = theirs.filter(({ stop }) => !stop).length;
  return isUnit(next) || (left > 0 && theirs.length <= FEW && !next.stop && !next.light);
}
