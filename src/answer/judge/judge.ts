import { toField, type Field } from '../../search/lexicon/coverage.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { strangeName, swappedName } from '../agree/names.js';
import { strangeFigure, swappedNumber } from '../agree/numbers.js';
import { unpicked } from '../agree/picking.js';
import { termsOfCorpus, type Terms } from '../agree/terms.js';
import { turnedRound } from '../agree/turned-round.js';
import { excluded } from '../agree/excluding.js';
import { counts, dates, lasts, lacksNamed, lacksPrice } from '../agree/lacks.js';
import type { Corpus } from '../corpus.js';
import type { Ask } from '../evidence/attached-asks.js';
import { losesNot } from '../agree/lost-not.js';
import { isOpposite } from '../agree/opposite.js';
import { otherFeast } from '../agree/feasts.js';
import { weigher, type Evidence } from '../evidence/evidence.js';
import { prepare, type Prepared } from '../evidence/prepared.js';
import { otherBound } from '../agree/bounds.js';
import { turnedRange } from '../agree/ranges.js';
import { otherUnit } from '../agree/units.js';
import { candidates } from './candidates.js';
import type { Matter } from './matter.js';
import { rank } from './rank.js';
import { givesWanted } from './wanted.js';
import type { Found } from '../outcome.js';
import { isName } from '../named/name-likeness.js';

/** A statement, how much of the matter it holds, and why it is no answer all the same. */
export interface Judged {
  readonly found: Found;
  readonly evidence: Evidence;
  /** What speaks against it; absent where nothing does. */
  readonly veto?: string;
  /** It is no answer only since it lacks the number or date that was asked for. */
  readonly lacks: boolean;
  /** It is no answer since it says the opposite. */
  readonly turned: boolean;
  /** It is no answer since it has another number than the question. */
  readonly miscounts: boolean;
  /** How many names are matched, and of the words that carry the matter how many as they are, in any form, in any way. */
  readonly names: number;
  readonly same: number;
  readonly sure: number;
  readonly any: number;
  /** It says so in the very verb that was asked for. */
  readonly said: boolean;
  /** How many numbers and dates are matched. */
  readonly figures: number;
}

/** A name says whom a question is about, not what: it must agree, but carries little. */
const NAME_WORTH = 0.35;
/** Where a report is set is said once and meant throughout. */
const SETTING_WORTH = 0.1;
const OPPOSITE = 'it says the opposite';
const NO_NUMBER = 'no number here';
const NO_DATE = 'no date here';
const NO_DURATION = 'no length of time here';
const NO_NAME = 'no such name here';
const SAME_VERB = 0.04;
/** Below this a statement is neither answer nor nearest, whatever speaks against it. */
const WORTH_A_LOOK = 0.25;

/** Judges the statements that share most with the matter, and `also` those. Best evidence first. */
export function judge(corpus: Corpus, matter: Matter, among: (found: Found) => boolean): Judged[] {
  const terms = termsOfCorpus(corpus);
  const weigh = weigher(matter.asked, corpus.index.vocabulary, worthOf(matter.asked, terms), matter);
  return candidates(corpus, matter.asked, among)
    .map((found): Judged => {
      const of = prepare(found.statement, found.report);
      const evidence = weigh(of, found.report);
      const ask = matter.verbatim ? undefined : evidence.ask;
      const veto = evidence.score < WORTH_A_LOOK ? undefined : vetoOf(matter, found, of, terms, ask);
      const said = matter.verb !== undefined && of.quote.some(({ stem }) => stem === matter.verb?.stem);
      const hits = evidence.hits.filter(({ quality }) => quality > 0);
      const held = hits.filter(
        ({ asked }) => !asked.light && asked.figure === undefined && !isName(asked, terms.names),
      );
      return {
        names: hits.filter(({ asked }) => isName(asked, terms.names)).length,
        same: held.filter(({ by }) => by === 'same' || by === 'typo').length,
        sure: held.filter(({ by }) => by !== 'synonym').length,
        any: held.length,
        said,
        figures: hits.filter(({ asked }) => asked.figure !== undefined).length,
        found,
        evidence: {
          ...evidence,
          score: Math.min(1, evidence.score + (said ? SAME_VERB : 0) + givesWanted(matter, of, evidence)),
        },
        lacks: veto === NO_NUMBER || veto === NO_DATE || veto === NO_DURATION,
        turned: veto === OPPOSITE,
        miscounts: veto !== undefined && veto === miscountOf(matter, of),
        ...(veto === undefined ? {} : { veto }),
      };
    })
    .toSorted((a, b) => b.evidence.score - a.evidence.score || rank(a.found.statement) - rank(b.found.statement));
}

/** A statement this far behind one that is vetoed does not answer in its stead: what was meant is the vetoed one, changed. */
const OVERSHADOWED = 0.12;
/** Nothing answers in the stead of one that holds nearly all of what somebody is claimed to have said. */
const NEARLY_ALL = 0.85;

/** @returns the score that an answer to a claim needs beside a vetoed statement of this score. */
export function overshadows(vetoed: number): number {
  return vetoed > NEARLY_ALL ? vetoed - 0.02 : vetoed - OVERSHADOWED;
}

/**
 * @returns the vetoed ones that may be what was meant, changed. "Which town has water for 14 days" does not mean the town
 * that has it for 9, where another has it for 14.
 */
export function opposing(judged: readonly Judged[], { claim }: Matter): Judged[] {
  const counted = !claim && judged.some(({ veto, figures }) => veto === undefined && figures > 0);
  return judged.filter(({ veto, lacks, miscounts }) => veto !== undefined && !lacks && !(counted && miscounts));
}

/** @returns those that nothing speaks against and that no vetoed one overshadows. */
export function unopposed(judged: readonly Judged[], matter: Matter): Judged[] {
  const { claim } = matter;
  const vetoed = Math.max(0, ...opposing(judged, matter).map(({ evidence }) => evidence.score));
  const least = claim ? overshadows(vetoed) : vetoed - OVERSHADOWED;
  return judged.filter(({ veto, evidence }) => veto === undefined && evidence.score >= least);
}

function worthOf(asked: readonly AskedTerm[], { names, weight, setting }: Terms): (term: AskedTerm) => number {
  const onlyNames = asked.every((term) => weight(term) === 0 || term.light || isName(term, names) || isTelling(term));
  return onlyNames
    ? weight
    : (term) => {
        if (setting.has(term.word)) return weight(term) * SETTING_WORTH;
        return weight(term) * (isName(term, names) || term.figure !== undefined ? NAME_WORTH : 1);
      };
}

/** "who said 6,000": a large number is as telling as a word; a small one counts this and that. */
function isTelling({ figure = '' }: AskedTerm): boolean {
  return /^\d{3,}$|^\d+\.\d/.test(figure);
}

function vetoOf(
  matter: Matter,
  { statement }: Found,
  of: Prepared,
  terms: Terms,
  ask: Ask | undefined,
): string | undefined {
  const { asked, claim, wants, whether = false } = matter;
  const held = claim ? (ask === undefined ? of.namingQuote : withAsk(of, ask)) : of.naming;
  const name = strangeName(asked, held, terms, claim);
  if (name !== undefined) return `nothing here of ${shown(name)}`;
  const miscount = miscountOf(matter, of);
  if (miscount !== undefined) return miscount;
  const unit = otherUnit(asked, of.quote) ?? otherFeast(asked, of.quote) ?? otherBound(asked, of.quote);
  if (unit !== undefined) return `not ${unit.word}`;
  const picking = unpicked(asked, of, wants);
  if (picking !== undefined) return `not the ${picking.word} one`;
  if (wants === 'number' && (!counts(asked, of) || lacksPrice(asked, of))) return NO_NUMBER;
  if (lacksNamed(asked, of)) return NO_NAME;
  if (wants === 'date' && !dates(of, statement)) return NO_DATE;
  if (wants === 'duration' && !asksHowLong(ask) && !lasts(of)) return NO_DURATION;
  if (losesNot(asked, of.quote)) return OPPOSITE;
  const range = turnedRange(asked, of.quote);
  if (range !== undefined) return `not to ${range.word}`;
  const other = whether && !claim && ask === undefined ? excluded(asked, of.quote, terms) : undefined;
  if (other !== undefined) return `not “${other.word}”`;
  if (!claim && !asked.some(({ negation }) => negation)) return undefined;
  if (!claim) return isOpposite(asked, of, statement, terms, ask) ? OPPOSITE : undefined;
  const swapped = swappedName(asked, ask?.terms ?? of.quote, ask === undefined ? of.contentAt : 0, terms);
  if (swapped !== undefined) return `not ${shown(swapped)}`;
  const number = ask === undefined ? swappedNumber(asked, of.quote, terms) : undefined;
  if (number !== undefined) return `not ${number.word}`;
  const turned = turnedRound(asked, ask?.terms ?? of.quote, terms);
  const excluding = turned ?? (ask === undefined ? excluded(asked, of.quote, terms) : undefined);
  if (excluding !== undefined) return `not “${excluding.word}”`;
  return isOpposite(asked, of, statement, terms, ask) ? OPPOSITE : undefined;
}

function miscountOf({ asked, claim }: Matter, of: Prepared): string | undefined {
  const figure = strangeFigure(asked, of, claim);
  return figure === undefined ? undefined : `not ${figure.word}`;
}

/** A moderator said that the statement tells how long. */
function asksHowLong(ask: Ask | undefined): boolean {
  return ask?.terms.some(({ word }) => word === 'long') ?? false;
}

function withAsk({ namingQuote }: Prepared, { terms }: Ask): Field {
  return toField([...namingQuote.terms, ...terms], 1);
}

function shown({ word }: AskedTerm): string {
  const letters = word.replaceAll('.', '');
  return letters.length < 4 ? letters.toUpperCase() : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
