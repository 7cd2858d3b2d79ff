import type { Report } from '../../report/model.js';
import { matchesAny, type Field } from '../../search/lexicon/coverage.js';
import type { Term } from '../../search/lexicon/lexicon.js';
import { areOpposite } from '../../search/lexicon/opposites.js';
import type { Wanted } from '../../search/read/read.js';
import { similarity, type AskedTerm } from '../../search/lexicon/similarity.js';
import { isNumber } from '../../search/tokens/tokens.js';
import { align, weightsOf } from './align.js';
import type { Prepared } from '../evidence/prepared.js';
import { isName, isUnknownName } from '../named/name-likeness.js';
import { negations, NOBODY } from '../evidence/polarity.js';
import { countriesLedBy, nameSame, namesIn } from '../named/proper-names.js';

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
  return asked.find((term, i) => {
    if (term.figure === undefined || figures.has(term.figure) || areMeant(asked, i, claim)) return false;
    const other = claim ? undefined : alternative(asked, term)?.figure;
    return other === undefined || !figures.has(other);
  });
}

/** @returns the number or the date on the other side of an "or". */
function alternative(asked: readonly AskedTerm[], one: AskedTerm): AskedTerm | undefined {
  const or = asked.findIndex(({ word }) => word === 'or');
  if (or === -1) return undefined;
  const isOfKind = ({ figure, word }: AskedTerm) => figure !== undefined && isNumber(word) === isNumber(one.word);
  const [before, after] = [asked.slice(0, or), asked.slice(or)];
  return before.includes(one) ? after.find(isOfKind) : before.findLast(isOfKind);
}

/**
 * "between the two", "the two of them": whoever they are, they are not counted; nor are "the two advisers", unless they
 * are in what somebody is claimed to have said.
 */
function areMeant(asked: readonly AskedTerm[], at: number, claim: boolean): boolean {
  const [before, one, after] = [asked[at - 1], asked[at], asked[at + 1]];
  const isDefinite = one?.figure === '2' && /^(?:the|these|those)$/.test(before?.word ?? '');
  return isDefinite && (!claim || after === undefined || after.stop);
}

/** Words that pick one of several: "the last strike" is no other strike. */
const PICKING = /^(?:last|first|next|previous|former|latest|earliest|only)$/;
const GONE = /^(?:last|ago)$/;
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
  { naming, quote }: Prepared,
  wants: Wanted | undefined,
): AskedTerm | undefined {
  return asked.find(({ word }, i) => {
    return (
      PICKING.test(word) &&
      // "who only heard of it" picks nobody.
      (word !== 'only' || DETERMINER.test(asked[i - 1]?.word ?? '')) &&
      // "when is the next meeting" picks none: it is to come.
      !(word === 'next' && wants === 'date' && !quote.some((term) => GONE.test(term.word))) &&
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
export function gapsOf(
  asked: readonly AskedTerm[],
  text: readonly Term[],
  contentAt: number,
  weight: (term: AskedTerm) => number,
): Gap[] {
  const aligned = align(asked, text, weightsOf(asked, weight)).pairs;
  const carrying = aligned.findIndex((pair) => asked[pair.asked]?.stop === false);
  // Before the attributed words stands who says them, not what is said.
  const pairs = aligned.filter(({ at }, i) => i >= carrying || at >= contentAt);
  const start = pairs[0] !== undefined && pairs[0].at >= contentAt ? contentAt - 1 : -1;
  const ends = [{ asked: -1, at: start }, ...pairs, { asked: asked.length, at: text.length }];
  return ends.slice(1).flatMap((to, i) => {
    const from = ends[i];
    if (from === undefined) return [];
    const place = i === 0 ? 'before' : i === ends.length - 2 ? 'after' : 'between';
    return [{ ours: asked.slice(from.asked + 1, to.asked), theirs: text.slice(from.at + 1, to.at), place }];
  });
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
  const isNamed = (term: AskedTerm) => !term.tail && (isName(term, names) || isUnknownName(term, knows));
  const isAmong = (term: AskedTerm, others: readonly Term[]) =>
    others.some(
      (name) => similarity(term, name) !== undefined || nameSame(term, name, reports) || isLedBy(term, name, reports),
    );
  if (areTogether(asked, names)) return undefined;
  for (const { ours, theirs, place } of gapsOf(asked, text, contentAt, weight)) {
    const all = namesIn(theirs, names);
    // Before the first aligned word and after the last only the name beside it stands in the same place.
    const others = place === 'before' ? all.slice(-1) : place === 'after' ? all.slice(0, 1) : all;
    if (others.length === 0) continue;
    const swapped = ours.find((term) => isNamed(term) && !isAmong(term, others) && !isMoved(asked, term, text));
    if (swapped !== undefined) return swapped;
  }
  return undefined;
}

/** "Russia would" for what its president would. */
function isLedBy(term: AskedTerm, name: Term, reports: ReadonlyMap<string, Report>): boolean {
  return term.place !== undefined && countriesLedBy(name, reports).has(term.place);
}

/** Told elsewhere in a sentence, and the same: "in Europe it will …" for "it will … in Europe". */
function isMoved(asked: readonly AskedTerm[], name: AskedTerm, text: readonly Term[]): boolean {
  const where = asked[asked.indexOf(name) - 1]?.word ?? '';
  const isThere = WHERE.test(where) && text.some((term, i) => text[i - 1]?.word === where && similarity(name, term));
  return isThere || isGenitive(asked, name, text);
}

const WHERE = /^(?:in|at|near|inside|outside)$/;

const OF_REACH = 3;

/** "the mayor's brother" is the "brother of the mayor". */
function isGenitive(asked: readonly AskedTerm[], name: AskedTerm, text: readonly Term[]): boolean {
  const noun = asked[asked.indexOf(name) + 1];
  if (noun === undefined || noun.stop) return false;
  return text.some((term, i) => {
    const before = text.slice(Math.max(0, i - OF_REACH), i);
    const of = before.findLastIndex(({ word }) => word === 'of');
    const head = text.slice(Math.max(0, i - 2 * OF_REACH), i);
    return of !== -1 && similarity(name, term) !== undefined && head.some((one) => similarity(noun, one) !== undefined);
  });
}

/** What two do with each other: whoever met the other, they have met. */
const MUTUAL =
  /^(?:met|meet|meets|meeting|talk|talks|talked|spoke|speak|spoken|negotiat\w+|discuss\w*|quarrel\w*|clash\w*)$/;

/** "the minister and Jake Sullivan have met": neither name stands in the other's place. */
function areTogether(asked: readonly AskedTerm[], names: ReadonlySet<string>): boolean {
  const and = asked.findIndex(({ word }) => word === 'and');
  const does = asked.findIndex(({ word }, i) => i > and && MUTUAL.test(word));
  if (and < 1 || does === -1) return false;
  return [asked.slice(0, and), asked.slice(and, does)].every((some) => some.some((term) => isName(term, names)));
}
