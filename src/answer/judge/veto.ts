import { toField, type Field } from '../../search/lexicon/coverage.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { otherBound } from '../agree/bounds.js';
import { excluded } from '../agree/excluding.js';
import { otherFeast } from '../agree/feasts.js';
import { counts, lacksDate, lacksNamed, lacksPrice, lasts } from '../agree/lacks.js';
import { losesNot } from '../agree/lost-not.js';
import { strangeName, swappedName } from '../agree/names.js';
import { strangeFigure, swappedNumber } from '../agree/numbers.js';
import { isOpposite } from '../agree/opposite.js';
import { unpicked } from '../agree/picking.js';
import { turnedRange } from '../agree/ranges.js';
import type { Terms } from '../agree/terms.js';
import { turnedRound } from '../agree/turned-round.js';
import { otherUnit } from '../agree/units.js';
import type { Ask } from '../evidence/attached-asks.js';
import type { Prepared } from '../evidence/prepared.js';
import type { Found } from '../outcome.js';
import type { Matter } from './matter.js';

/** What speaks against a statement that holds much of a matter. */
export interface Veto {
  /**
   * `lacks`: it has no number or no time, which was asked for. `miscounts`: it has another number. `turned`: it says the
   * opposite. `differs`: anything else.
   */
  readonly kind: 'lacks' | 'miscounts' | 'turned' | 'differs';
  /** What tells it from what was asked, in words. */
  readonly difference: string;
}

/** A statement that may answer a matter, and the ask that carries it, where its own words do not. */
interface Candidate {
  readonly matter: Matter;
  readonly found: Found;
  readonly of: Prepared;
  readonly ask: Ask | undefined;
  readonly terms: Terms;
}

type Test = (one: Candidate) => Veto | undefined;

const NO_NUMBER: Veto = { kind: 'lacks', difference: 'no number here' };
const NO_DATE: Veto = { kind: 'lacks', difference: 'no date here' };
const NO_DURATION: Veto = { kind: 'lacks', difference: 'no length of time here' };
const NO_NAME: Veto = { kind: 'differs', difference: 'no such name here' };
const OPPOSITE: Veto = { kind: 'turned', difference: 'it says the opposite' };

/** What may speak against a statement, whatever is asked; the first that does is told. */
const OF_ALL: readonly Test[] = [
  ({ matter: { asked, claim }, of, ask, terms }) =>
    told(
      strangeName(asked, claim ? namedIn(of, ask) : of.naming, terms, claim),
      (name) => `nothing here of ${shown(name)}`,
    ),
  ({ matter: { asked, claim }, of }) => told(strangeFigure(asked, of, claim), isNot, 'miscounts'),
  ({ matter: { asked }, of: { quote } }) =>
    told(otherUnit(asked, quote) ?? otherFeast(asked, quote) ?? otherBound(asked, quote), isNot),
  ({ matter: { asked, wants }, of }) => told(unpicked(asked, of, wants), ({ word }) => `not the ${word} one`),
  ({ matter: { asked, wants }, of }) =>
    wants === 'number' && (!counts(asked, of) || lacksPrice(asked, of)) ? NO_NUMBER : undefined,
  ({ matter: { asked }, of }) => (lacksNamed(asked, of) ? NO_NAME : undefined),
  ({ matter: { asked, wants }, of, found }) =>
    wants === 'date' && lacksDate(asked, of, found.statement) ? NO_DATE : undefined,
  ({ matter: { wants }, of, ask }) =>
    wants === 'duration' && !asksHowLong(ask) && !lasts(of) ? NO_DURATION : undefined,
  ({ matter: { asked }, of }) => (losesNot(asked, of.quote) ? OPPOSITE : undefined),
  ({ matter: { asked }, of }) => told(turnedRange(asked, of.quote), ({ word }) => `not to ${word}`),
];

const isOtherwise: Test = ({ matter: { asked, claim }, found, of, ask, terms }) => {
  const mayBe = claim || asked.some(({ negation }) => negation);
  return mayBe && isOpposite(asked, of, found.statement, terms, ask) ? OPPOSITE : undefined;
};

/** The same where nothing is claimed. */
const OF_A_QUESTION: readonly Test[] = [
  ...OF_ALL,
  ({ matter: { asked, whether = false }, of, ask, terms }) =>
    whether && ask === undefined ? told(excluded(asked, of.quote, terms), isNotQuoted) : undefined,
  isOtherwise,
];

/** The same of words that are put in somebody's mouth. An ask is compared instead of the statement that it carries. */
const OF_A_CLAIM: readonly Test[] = [
  ...OF_ALL,
  ({ matter: { asked }, of, ask, terms }) =>
    told(
      swappedName(asked, ask?.terms ?? of.quote, ask === undefined ? of.contentAt : 0, terms),
      (name) => `not ${shown(name)}`,
    ),
  ({ matter: { asked }, of, ask, terms }) =>
    ask === undefined ? told(swappedNumber(asked, of.quote, terms), isNot) : undefined,
  ({ matter: { asked }, of, ask, terms }) => told(turnedRound(asked, ask?.terms ?? of.quote, terms), isNotQuoted),
  ({ matter: { asked }, of, ask, terms }) =>
    ask === undefined ? told(excluded(asked, of.quote, terms), isNotQuoted) : undefined,
  isOtherwise,
];

/** @returns what speaks against a statement; undefined where nothing does. */
export function vetoOf(one: Candidate): Veto | undefined {
  for (const test of one.matter.claim ? OF_A_CLAIM : OF_A_QUESTION) {
    const veto = test(one);
    if (veto !== undefined) return veto;
  }
  return undefined;
}

function told(
  word: AskedTerm | undefined,
  tell: (word: AskedTerm) => string,
  kind: Veto['kind'] = 'differs',
): Veto | undefined {
  return word && { kind, difference: tell(word) };
}

function isNot({ word }: AskedTerm): string {
  return `not ${word}`;
}

function isNotQuoted({ word }: AskedTerm): string {
  return `not “${word}”`;
}

/** What a claim may name. */
function namedIn({ namingQuote }: Prepared, ask: Ask | undefined): Field {
  return ask === undefined ? namingQuote : toField([...namingQuote.terms, ...ask.terms], 1);
}

/** A moderator said that the statement tells how long. */
function asksHowLong(ask: Ask | undefined): boolean {
  return ask?.terms.some(({ word }) => word === 'long') ?? false;
}

/** How a name is written: `us` is US. */
function shown({ word }: AskedTerm): string {
  const letters = word.replaceAll('.', '');
  return letters.length < SHORTEST_NAME ? letters.toUpperCase() : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** Shorter ones are initials. */
const SHORTEST_NAME = 4;
