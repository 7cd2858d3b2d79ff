import { matchesAny } from '../../search/lexicon/coverage.js';
import type { Statement } from '../../report/model.js';
import type { Term } from '../../search/lexicon/lexicon.js';
import { similarity, type AskedTerm } from '../../search/lexicon/similarity.js';
import { isNumber } from '../../search/tokens/tokens.js';
import type { Prepared } from '../evidence/prepared.js';
import { isTimeOfDay } from './time-of-day.js';
import { isYear } from '../evidence/figures.js';

/** @returns whether a statement has a number that is no year, and tells of what is counted: "how many dockers". */
export function counts(asked: readonly AskedTerm[], { quote, asks, clauses, tellers }: Prepared): boolean {
  const counting = quote.flatMap((_, i) => (isCount(quote, i) && !tellers.has(i) ? [i] : []));
  if (counting.length === 0) return false;
  const from = asked.findIndex(({ word }) => word === 'many');
  const counted = asked.slice(from + 1).find(({ stop, place }) => !stop && place === undefined);
  // Neither "seven weeks" nor "3 percent" counts people.
  if (counted !== undefined && PEOPLE.test(counted.word) && !counting.some((at) => countsHeads(quote, at)))
    return false;
  // "how many walked out" counts nobody by name.
  if (from === -1 || counted === undefined || counted.light || /(?:ed|ing)$/.test(counted.word)) return true;
  // The number stands in one sentence with what it counts, or a moderator said that it does.
  const beside = clauses.flatMap((start, i) => {
    const end = clauses[i + 1] ?? quote.length;
    return counting.some((at) => at >= start && at < end) ? quote.slice(start, end) : [];
  });
  return [...beside, ...asks.flatMap(({ terms }) => terms)].some((term) => similarity(counted, term) !== undefined);
}

const PEOPLE = /^(?:people|persons|men|women|guys)$/;

function countsHeads(quote: readonly Term[], at: number): boolean {
  const scaled = SCALE.test(quote[at + 1]?.word ?? '') ? 1 : 0;
  const next = quote[at + 1 + scaled]?.word ?? '';
  return !TIME.test(next) && !MONEY.test(next) && !PART.test(next);
}

const SCALE = /^(?:hundred|thousand|million|billion)s?$/;
const PART = /^(?:percent|per|thirds?|quarters?|fifths?|tenths?|kilomet\w+|met\w+|miles?)$/;

const PRICE =
  /^(?:cost|costs|price|prices|priced|pay|pays|paid|worth|salary|salaries|fee|fees|charge|charges|charged)$/;
const MONEY =
  /^(?:euros?|dollars?|pounds?|crowns?|kronor|kroner|krone|francs?|yen|yuan|rubles?|roubles?|rupees?|pesos?|lira|zloty|forints?|cents?|percent|money|cash|price|cost|costs|fee|fees|pay|wages?|salary|bill)$/;

/** @returns whether somebody's name is asked of a statement that does not tell of them: "the name of the captain". */
export function lacksNamed(asked: readonly AskedTerm[], { whole, naming }: Prepared): boolean {
  const at = asked.findIndex(({ word }, i) => /^names?$/.test(word) && asked[i + 1]?.word === 'of');
  const named = at === -1 ? undefined : asked.slice(at + 1).find(({ stop }) => !stop);
  return named !== undefined && !matchesAny(named, whole) && !matchesAny(named, naming);
}

/** @returns whether a question for a price is put to a statement that tells of no money. */
export function lacksPrice(asked: readonly AskedTerm[], { quote, asks }: Prepared): boolean {
  const price = asked.find(({ word }) => PRICE.test(word));
  if (price === undefined) return false;
  const words = [...quote, ...asks.flatMap(({ terms }) => terms)];
  return !words.some((term) => MONEY.test(term.word) || similarity(price, term) !== undefined);
}

/** Whether a word is a number that counts: "2000 jobs" are so many, "in 2000" is when. */
function isCount(text: readonly Term[], at: number): boolean {
  const word = text[at]?.word ?? '';
  const next = text[at + 1];
  // "closer to one and a half million"
  if (SCALE.test(word) && !isNumber(text[at - 1]?.word ?? '')) return true;
  if (!isNumber(word) || isTimeOfDay(text, at)) return false;
  return !isYear(word) || (next !== undefined && !next.stop && next.figure === undefined && next.word.endsWith('s'));
}

/** @returns whether a date is asked of a statement that tells none; "the last time" may be so many years ago. */
export function lacksDate(
  asked: readonly AskedTerm[],
  of: Pick<Prepared, 'quote'>,
  statement: Pick<Statement, 'when'>,
): boolean {
  const isLastTime = asked.some(({ word }, i) => word === 'last' && asked[i + 1]?.word === 'time');
  return !dates(of, statement) && !(isLastTime && lasts(of));
}

/** @returns whether a statement tells when. */
export function dates({ quote }: Pick<Prepared, 'quote'>, { when }: Pick<Statement, 'when'>): boolean {
  return (
    when !== undefined ||
    quote.some(({ figure, word }) => figure !== undefined && (!isNumber(word) || isYear(word))) ||
    quote.some((_, at) => isTimeOfDay(quote, at)) ||
    quote.some(({ word }, i) => {
      const count = isNumber(quote[i - 1]?.word ?? '') ? 1 : 0;
      return TIME.test(word) && (FROM_NOW.test(quote[i - 1 - count]?.word ?? '') || isPartOf(quote, i));
    }) ||
    quote.some(({ word }, i) => ORDERS.test(word) && quote.slice(i + 1, i + CLAUSE).some(({ word }) => HAD.test(word)))
  );
}

/** @returns whether a statement tells how long: "60 days", "a few years", "until the summer", "four lines long". */
export function lasts({ quote }: Pick<Prepared, 'quote'>): boolean {
  return quote.some(({ word }, i) => {
    const before = quote[i - 1]?.word ?? '';
    const isLength = word === 'long' && isNumber(quote[i - 2]?.word ?? '');
    return isLength || UNTIL.test(word) || (TIME.test(word) && (isNumber(before) || SOME.test(before)));
  });
}

const UNTIL = /^(?:until|till|since|throughout|forever|permanent|permanently|indefinitely)$/;
const SOME = /^(?:an?|another|one|few|several|many|some|couple|whole|half|more|dozens?)$/;

/** "this year or in ten" is a time as well, and so is "within weeks". */
const TIME =
  /^(?:days?|weeks?|months?|years?|spring|summer|autumn|fall|winter|decades?|seconds?|minutes?|hours?|morning|evening|night|noon|midnight)$/;
const FROM_NOW = /^(?:this|next|last|coming|following|previous|within|few|later|earlier|by|at)$/;

/** "only after the lights had gone out" tells when as well. */
const ORDERS = /^(?:after|before|until|once)$/;
const HAD = /^(?:had|has|have|is|are|was|were)$/;
const CLAUSE = 6;

/** "before the end of the year". */
function isPartOf(text: readonly Term[], at: number): boolean {
  return (
    text[at - 1]?.word === 'the' &&
    text[at - 2]?.word === 'of' &&
    /^(?:end|start|middle|beginning)$/.test(text[at - 3]?.word ?? '')
  );
}
