import type { Report, Statement } from '../report/model.js';
import { matchesAny, type Field } from '../search/coverage.js';
import type { Term } from '../search/lexicon.js';
import { areOpposite } from '../search/opposites.js';
import type { Wanted } from '../search/read.js';
import { similarity, type AskedTerm } from '../search/similarity.js';
import { isNumber } from '../search/tokens.js';
import { align } from './align.js';
import type { Ask } from './attached-asks.js';
import type { Prepared } from './evidence.js';
import { isName, isUnknownName } from './name-likeness.js';
import { negations, NOBODY } from './polarity.js';
import { countriesLedBy, nameSame, namesIn } from './proper-names.js';

/** What the agreement of a question with a statement is judged by. */
export interface Terms {
  readonly reports: ReadonlyMap<string, Report>;
  readonly names: ReadonlySet<string>;
  /** Names that go without saying: of where the reports are set. */
  readonly setting: ReadonlySet<string>;
  readonly knows: (term: AskedTerm) => boolean;
  readonly weight: (term: AskedTerm) => number;
}

/**
 * @param held the words that may name somebody in the statement.
 * @param strict a head of state does not stand for the country.
 * @returns the first name that the question has and the statement has not: a reason to refuse.
 */
export function strangeName(
  asked: readonly AskedTerm[],
  held: Field,
  { reports, names, knows, setting }: Terms,
  strict: boolean,
): AskedTerm | undefined {
  return asked.find((term) => {
    if (isUnknownName(term, knows)) return true;
    if (!isName(term, names)) return false;
    if (matchesAny(term, held)) return false;
    if (strict) return true;
    if (setting.has(term.word)) return false;
    const led = countriesLedBy(term, reports);
    return !held.terms.some(({ place }) => place !== undefined && led.has(place));
  });
}

/** @returns the first number or date that the question has and the statement has not; of "190 or 214" one will do. */
export function strangeFigure(
  asked: readonly AskedTerm[],
  { figures }: Pick<Prepared, 'figures'>,
  claim: boolean,
): AskedTerm | undefined {
  const isEither = !claim && asked.some(({ word }) => word === 'or');
  if (isEither && asked.some(({ figure }) => figure !== undefined && figures.has(figure))) return undefined;
  return asked.find(({ figure }) => figure !== undefined && !figures.has(figure));
}

/** Words that pick one of several: "the last strike" is no other strike. */
const PICKING = /^(?:last|first|next|previous|former|latest|earliest|only)$/;
const DETERMINER = /^(?:the|an?|his|her|their|its|our|my|one)$/;
const BEFORE = /^(?:previous|former|predecessor|ex|earlier)$/;

/** "last December", "next year" tell when, not which. */
function isTime(term: AskedTerm | undefined): boolean {
  return (
    term?.figure !== undefined ||
    /^(?:year|month|week|night|summer|winter|spring|autumn|fall|time|minute)$/.test(term?.word ?? '')
  );
}

/** @returns the first word that picks one of several, where the statement does not pick it. */
export function unpicked(
  asked: readonly AskedTerm[],
  { naming }: Prepared,
  wants: Wanted | undefined,
): AskedTerm | undefined {
  return asked.find(({ word }, i) => {
    return (
      PICKING.test(word) &&
      // "who only heard of it" picks nobody.
      (word !== 'only' || DETERMINER.test(asked[i - 1]?.word ?? '')) &&
      // "when is the next meeting" picks none: it is to come.
      !(word === 'next' && wants === 'date') &&
      asked[i + 1]?.stop === false &&
      !isTime(asked[i + 1]) &&
      !naming.terms.some((term) => term.word === word || (BEFORE.test(word) && BEFORE.test(term.word)))
    );
  });
}

/** @returns the first word of a claim that stands where the text has its opposite, or in its stead. */
export function turnedRound(
  asked: readonly AskedTerm[],
  text: readonly Term[],
  { weight }: Terms,
): AskedTerm | undefined {
  const turns = (term: AskedTerm, other: Term) =>
    areOpposite(term, other) && isTurned(asked, term) === isTurned(text, other);
  const inGaps = gapsOf(asked, text, 0, weight).flatMap(({ ours, theirs }) =>
    ours.filter((term) => theirs.some((other) => turns(term, other))),
  );
  if (inGaps.length > 0) return inGaps[0];
  const isNobody = text.some(({ word }) => NOBODY.test(word));
  const ours = asked.filter((term) => !term.stop && !text.some((other) => similarity(term, other) !== undefined));
  const theirs = text.filter((other) => !other.stop && !asked.some((term) => similarity(term, other) !== undefined));
  // "nobody" and "no one" are the same nobody.
  return ours.find((term) => !(isNobody && NOBODY.test(term.word)) && theirs.some((other) => turns(term, other)));
}

/** So near before a word a "not" makes it its opposite: nobody who is sure is unsure. */
const JUST_BEFORE = 3;

function isTurned<T extends Term>(text: readonly T[], term: T): boolean {
  const at = text.indexOf(term);
  return negations(text.slice(Math.max(0, at - JUST_BEFORE), at)) % 2 === 1;
}

interface Gap {
  readonly ours: readonly AskedTerm[];
  readonly theirs: readonly Term[];
  readonly place: 'before' | 'between' | 'after';
}

/** What stands on either side between two aligned words, before the first and after the last. */
function gapsOf(
  asked: readonly AskedTerm[],
  text: readonly Term[],
  contentAt: number,
  weight: (term: AskedTerm) => number,
): Gap[] {
  const { pairs } = align(asked, text, weightsOf(asked, weight));
  // Before the attributed words stands who says them, not what is said.
  const start = pairs[0] !== undefined && pairs[0].at >= contentAt ? contentAt - 1 : -1;
  const ends = [{ asked: -1, at: start }, ...pairs, { asked: asked.length, at: text.length }];
  return ends.slice(1).flatMap((to, i) => {
    const from = ends[i];
    if (from === undefined) return [];
    const place = i === 0 ? 'before' : i === ends.length - 2 ? 'after' : 'between';
    return [{ ours: asked.slice(from.asked + 1, to.asked), theirs: text.slice(from.at + 1, to.at), place }];
  });
}

/**
 * Whether a statement says the opposite of what it is asked to have said.
 * @param ask the ask that carries the evidence; a sentence is compared itself, a question leaves it to the statement as a whole.
 */
export function isOpposite(
  asked: readonly AskedTerm[],
  of: Prepared,
  statement: Statement,
  { weight }: Terms,
  ask: Ask | undefined,
): boolean {
  const ours = negations(asked);
  if (ask?.question === false) return ours % 2 !== negations(ask.terms) % 2;
  const byStance = statement.stance === 'denies' || statement.stance === 'doubts' ? 1 : 0;
  if (ask !== undefined) return ours % 2 !== (negations(of.content) % 2 || byStance);
  const { pairs, weight: aligned } = align(asked, of.quote, weightsOf(asked, weight));
  const carrying = pairs.filter((pair) => asked[pair.asked]?.stop === false);
  const first = carrying[0] ?? pairs[0];
  if (first === undefined) return false;
  // Negation reaches forward: one that stands a few words before the aligned ones still turns them.
  const inContent = first.at >= of.contentAt;
  const clause = of.clauses.findLast((at) => at <= first.at) ?? 0;
  const begins = Math.max(inContent ? of.contentAt : 0, clause);
  const from = Math.max(begins, Math.min(first.at - NEGATION_REACH, neitherBefore(of.quote, begins, first.at)));
  // Stop words at the end may stand anywhere: what they take in beside the words that carry may count or not.
  const ends = [carrying, pairs].flatMap((some) => some.at(-1)?.at ?? []);
  const kept = pairs.map(({ at }) => at);
  const theirs = ends.map((end) => negationsOver(of.quote, [from, end], kept));
  const total = asked.reduce((sum, term) => sum + weight(term) + STOP_WORTH, 0);
  const veryWords = aligned >= total * VERY_WORDS;
  const spoken = [carrying.at(-1)?.asked, asked.length - 1].map((end) => negations(asked.slice(0, (end ?? 0) + 1)));
  if (veryWords && theirs.every((count, i) => count !== spoken[carrying.length > 0 ? i : 1])) return true;
  // Parts told in another order: the same "not" stands elsewhere in the statement.
  const there = asked.reduce((sum, term) => sum + (matchesAny(term, of.whole) ? weight(term) : 0), 0);
  if (aligned < there * IN_ORDER && ours > 0 && ours === negations(of.content)) return false;
  if (!inContent || byStance === 0 || first.at >= of.toldAnewAt || theirs.every((count) => count > 0)) {
    return theirs.every((count) => ours % 2 !== count % 2);
  }
  // What is denied by the cue is claimed by whoever leaves the cue out; "not" in its place says the same.
  return ours % 2 === 0;
}

/** @returns where the "neither" of a subject stands, which turns its verb however far off; the word itself without one. */
function neitherBefore(text: readonly Term[], begins: number, word: number): number {
  const at = text.findLastIndex((term, i) => i >= begins && i < word && term.word === 'neither');
  const ends = text.some((term, i) => i > at && i < word && /^(?:and|but|while|that)$/.test(term.word));
  return at === -1 || ends ? word : at;
}

/** How many negations stand in a stretch of a text, without those in a part that was left out as a whole. */
function negationsOver(
  text: readonly Term[],
  [from, end]: readonly [number, number],
  aligned: readonly number[],
): number {
  return negations(text.filter((term, at) => at >= from && at <= end && !(term.negation && isLeftOut(at, aligned))));
}

/** So many words between two aligned ones are a part of its own. */
const LONG_GAP = 5;
/** A negation so near before an aligned word turns it. */
const TURNS = 2;

function isLeftOut(at: number, aligned: readonly number[]): boolean {
  if (aligned.includes(at)) return false;
  const next = aligned.find((other) => other > at);
  const before = aligned.findLast((other) => other < at);
  return next !== undefined && before !== undefined && next - before > LONG_GAP && next - at > TURNS;
}

/** From this share of aligned words on, words are the very words, and every "not" put in or left out counts. */
const VERY_WORDS = 0.8;
/** When less than this of the words that are there is aligned, they stand in another order. */
const IN_ORDER = 0.75;
const NEGATION_REACH = 4;
/** Even words that say nothing keep their order, but give way to those that do. */
const STOP_WORTH = 0.01;

function weightsOf(asked: readonly AskedTerm[], weight: Terms['weight']): number[] {
  return asked.map((term) => weight(term) + STOP_WORTH);
}

/** "nine had wounds and two a cold", where the statement has two and nine: a number in the place of another. */
export function swappedNumber(
  asked: readonly AskedTerm[],
  text: readonly Term[],
  { weight }: Terms,
): AskedTerm | undefined {
  for (const { ours, theirs } of gapsOf(asked, text, 0, weight)) {
    const other = theirs.some(({ word }) => isNumber(word));
    const swapped = ours.find(({ word }) => isNumber(word) && other && !theirs.some((term) => term.word === word));
    if (swapped !== undefined) return swapped;
  }
  return undefined;
}

/**
 * A name in the place where the statement has another one: "Ukraine signaled its readiness" for Russia's. Both may name
 * both, so the places are compared, gap by gap of the alignment.
 */
export function swappedName(
  asked: readonly AskedTerm[],
  text: readonly Term[],
  contentAt: number,
  { reports, names, knows, weight }: Terms,
): AskedTerm | undefined {
  for (const { ours, theirs, place } of gapsOf(asked, text, contentAt, weight)) {
    const all = namesIn(theirs, names);
    // Before the first aligned word and after the last only the name beside it stands in the same place.
    const others = place === 'before' ? all.slice(-1) : place === 'after' ? all.slice(0, 1) : all;
    if (others.length === 0) continue;
    const swapped = ours.find((term) => {
      const named = isName(term, names) || isUnknownName(term, knows);
      return (
        named &&
        !term.tail &&
        !others.some((name) => similarity(term, name) !== undefined || nameSame(term, name, reports))
      );
    });
    if (swapped !== undefined) return swapped;
  }
  return undefined;
}
