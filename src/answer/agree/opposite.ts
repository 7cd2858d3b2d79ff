import type { Statement } from '../../report/model.js';
import { matchesAny } from '../../search/lexicon/coverage.js';
import type { Term } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Terms } from './terms.js';
import { align, STOP_WORTH, weightsOf } from './align.js';
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
  const byStance = denies(statement, of.content) ? 1 : 0;
  if (ask !== undefined) return ours % 2 !== (negations(of.content) % 2 || byStance);
  const { pairs, weight: aligned } = align(asked, of.quote, weightsOf(asked, weight));
  const carrying = pairs.filter((pair) => asked[pair.asked]?.stop === false);
  const first = carrying[0] ?? pairs[0];
  if (first === undefined) return false;
  // Negation reaches forward: one that stands a few words before the aligned ones still turns them.
  const inContent = first.at >= of.contentAt;
  const clause = of.clauses.findLast((at) => at <= first.at) ?? 0;
  const begins = Math.max(inContent ? of.contentAt : 0, clause);
  const from = Math.max(
    begins,
    Math.min(
      first.at - NEGATION_REACH,
      neitherBefore(of.quote, begins, first.at),
      anyBefore(of.quote, begins, first.at),
    ),
  );
  // A "not" that both have before the words that carry turns neither; in a clause of its own it turns other words.
  const sharedNot =
    ours === 1
      ? pairs.find(({ asked: i, at }) => asked[i]?.negation === true && at >= clause && at < first.at)?.at
      : undefined;
  // Stop words at the end may stand anywhere: what they take in beside the words that carry may count or not.
  const ends = [carrying, pairs].flatMap((some) => some.at(-1)?.at ?? []);
  const kept = pairs.map(({ at }) => at);
  const theirs = ends.map((end) => negationsOver(of.quote, [Math.min(from, sharedNot ?? from), end], kept));
  const total = asked.reduce((sum, term) => sum + weight(term) + STOP_WORTH, 0);
  const veryWords = aligned >= total * VERY_WORDS;
  const spoken = [carrying.at(-1)?.asked, asked.length - 1].map((end) => negations(asked.slice(0, (end ?? 0) + 1)));
  if (veryWords && theirs.every((count, i) => count !== spoken[carrying.length > 0 ? i : 1])) return true;
  // Parts told in another order: the same "not" stands elsewhere in the statement.
  const there = asked.reduce((sum, term) => sum + (matchesAny(term, of.whole) ? weight(term) : 0), 0);
  if (aligned < there * IN_ORDER && ours > 0) {
    const nots = negations(of.content);
    if (ours === nots || (nots > 0 && there >= asked.reduce((sum, term) => sum + weight(term), 0) * NEARLY_ALL))
      return false;
  }
  if (!inContent || byStance === 0 || first.at >= of.toldAnewAt || theirs.every((count) => count > 0)) {
    return theirs.every((count) => ours % 2 !== count % 2);
  }
  // What is denied by the cue is claimed by whoever leaves the cue out; "not" in its place says the same.
  return ours % 2 === 0;
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
