import type { Statement } from '../../report/model.js';
import { matchesAny } from '../../search/lexicon/coverage.js';
import type { Term } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Terms } from './terms.js';
import { align, weightsOf, type Alignment, type Pair } from './align.js';
import type { Ask } from '../evidence/attached-asks.js';
import type { Prepared } from '../evidence/prepared.js';
import { NEGATION_REACH, negations } from '../evidence/polarity.js';

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
  if (ours === 0 && isAmount(asked)) return false;
  if (ask?.question === false) return ours % 2 !== negations(ask.terms) % 2;
  const byStance = denies(statement, of.content);
  if (ask !== undefined) return ours % 2 !== (negations(of.content) % 2 || Number(byStance));
  const weights = weightsOf(asked, weight);
  const laid = layAlong(asked, of, weights);
  if (laid === undefined) return false;
  const theirs = laid.ends.map((end) => negationsTo(end, laid, asked, of));
  if (laid.weight >= sum(weights) * VERY_WORDS && losesOne(theirs, asked, laid)) return true;
  if (ours > 0 && isInAnotherOrder(asked, of, laid, weight)) return false;
  const isDenied = byStance && laid.first >= of.contentAt && laid.first < of.toldAnewAt;
  // What is denied by the cue is claimed by whoever leaves the cue out; "not" in its place says the same.
  if (isDenied && theirs.includes(0)) return ours % 2 === 0;
  return theirs.every((count) => ours % 2 !== count % 2);
}

/** The words that were asked, laid along a quote. */
interface Laid extends Alignment {
  /** Those that say something; none where all are stop words. */
  readonly carrying: readonly Pair[];
  /** Where in the quote the first of them stands. */
  readonly first: number;
  /** Where the last of them stands, and the last of all: stop words at the end may stand anywhere, and count or not. */
  readonly ends: readonly number[];
}

/** @returns nothing where no word is laid anywhere. */
function layAlong(asked: readonly AskedTerm[], { quote }: Prepared, weights: readonly number[]): Laid | undefined {
  const { pairs, weight } = align(asked, quote, weights);
  const carrying = pairs.filter((pair) => asked[pair.asked]?.stop === false);
  const first = (carrying[0] ?? pairs[0])?.at;
  return first === undefined
    ? undefined
    : { pairs, weight, carrying, first, ends: [carrying, pairs].flatMap((some) => some.at(-1)?.at ?? []) };
}

/** How many negations of a quote turn the words that are laid along it up to there. */
function negationsTo(
  end: number,
  { pairs, first }: Laid,
  asked: readonly AskedTerm[],
  { quote, clauses, contentAt }: Prepared,
): number {
  const clause = clauses.findLast((at) => at <= first) ?? 0;
  const begins = Math.max(first >= contentAt ? contentAt : 0, clause);
  // Negation reaches forward: one that stands a few words before the aligned ones still turns them.
  const reach = Math.min(first - NEGATION_REACH, neitherBefore(quote, begins, first), anyBefore(quote, begins, first));
  const from = Math.max(begins, reach);
  // A "not" that both have before the words that carry turns neither; in a clause of its own it turns other words.
  const isShared = ({ asked: i, at }: Pair) => asked[i]?.negation === true && at >= clause && at < first;
  const sharedNot = negations(asked) === 1 ? pairs.find(isShared)?.at : undefined;
  const kept = pairs.map(({ at }) => at);
  return negationsOver(quote, [Math.min(from, sharedNot ?? from), end], kept);
}

/** Whether the very words have a "not" more or less than a quote has over them. */
function losesOne(theirs: readonly number[], asked: readonly AskedTerm[], { carrying }: Laid): boolean {
  const whole = negations(asked);
  const last = carrying.at(-1);
  const spoken = last === undefined ? [whole] : [negations(asked.slice(0, last.asked + 1)), whole];
  return theirs.every((count, i) => count !== spoken[i]);
}

/** Whether parts are told in another order: the same "not" stands elsewhere in the statement. */
function isInAnotherOrder(
  asked: readonly AskedTerm[],
  of: Prepared,
  laid: Laid,
  weight: (term: AskedTerm) => number,
): boolean {
  const there = sum(asked.map((term) => (matchesAny(term, of.whole) ? weight(term) : 0)));
  if (laid.weight >= there * IN_ORDER) return false;
  const nots = negations(of.content);
  return negations(asked) === nots || (nots > 0 && there >= sum(asked.map(weight)) * NEARLY_ALL);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Only tells: where there is no "not" in the words either, they are what is said: "puts the chances at one in five". */
const TELLS =
  /^(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|puts?|insist(?:s|ed|ing)|mention(?:s|ed|ing)|repl(?:ies|ied|ying)|add(?:s|ed|ing)|w(?:rites|rote|riting)|answer(?:s|ed|ing)|call(?:s|ed|ing)|describ(?:es|ed|ing)|brand(?:s|ed|ing)|retort(?:s|ed|ing)|counter(?:s|ed|ing)|respond(?:s|ed|ing)|explain(?:s|ed|ing)|stat(?:es|ed|ing)|declar(?:es|ed|ing)|maintain(?:s|ed|ing)|not(?:es|ed|ing)|argu(?:es|ed|ing))\b/i;

/** Whether somebody denies or doubts what stands in the content. */
function denies({ stance, chain }: Statement, content: readonly Term[]): boolean {
  const isOfDenial = stance === 'denies' || stance === 'doubts';
  return isOfDenial && (negations(content) > 0 || !TELLS.test(chain.at(-1)?.cue ?? ''));
}

/** "who said 800 observers": so many of something are neither claimed nor denied. */
function isAmount([first, ...rest]: readonly AskedTerm[]): boolean {
  return (
    first?.figure !== undefined && rest.length > 0 && rest.length <= LONGEST_COUNTED && !rest.some(({ stop }) => stop)
  );
}

const LONGEST_COUNTED = 2;

/** @returns where the "neither" of a subject stands, which turns its verb however far off; the word itself without one. */
function neitherBefore(text: readonly Term[], begins: number, word: number): number {
  const at = text.findLastIndex((term, i) => i >= begins && i < word && term.word === 'neither');
  const ends = text.some((term, i) => i > at && i < word && /^(?:and|but|while|that)$/.test(term.word));
  return at === -1 || ends ? word : at;
}

/**
 * "does not see any hope of a truce or a wish": the "not" turns what "any" brings in, and what follows an "or" after it.
 * @returns where it stands; the word itself without one.
 */
function anyBefore(text: readonly Term[], begins: number, word: number): number {
  const reach = Math.max(begins, word - ANY_REACH);
  const or = text.findLastIndex((term, i) => i >= reach && i < word && term.word === 'or');
  const any = text.findLastIndex(
    (term, i) => i >= (or === -1 ? reach : begins) && i < (or === -1 ? word : or) && /^(?:any|either)$/.test(term.word),
  );
  const not = text.findLastIndex((term, i) => i >= Math.max(begins, any - NEGATION_REACH) && i < any && term.negation);
  return not === -1 ? word : not;
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
/** So much of the words is there that the "not" is one of those that are. */
const NEARLY_ALL = 0.85;
/** When less than this of the words that are there is aligned, they stand in another order. */
const IN_ORDER = 0.75;
/** What an "any" brings in may be so long. */
const ANY_REACH = 6;
