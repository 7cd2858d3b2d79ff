import { firstFor, type Entries } from './entries.js';
import { TOPIC, VOICE } from './fields.js';
import { grown } from './growing.js';
import type { Holding } from './holding.js';
import { createPart, type Held, type Part, type Question, type Span, type Stretch } from './part.js';
import { FIELD_WORTH } from './worth.js';

/** Reads passages word by word, and tells how much of a question each holds. */
export interface Reading {
  /** Reads a passage. @returns the most it holds, were words that stand far apart in it as good as others */
  open(passage: number): Held;
  /** @returns how much the passage that was read last holds. */
  held(): AsRead;
  readonly part: Part;
}

/** What a passage holds. */
interface AsRead {
  /** As it stands. */
  readonly plain: Held;
  /** Where a word that is not found, beside one that is, may be mistyped; nothing where none is, or it is worth no more. */
  readonly mended: Held | undefined;
}

/** A long passage is read in parts, twice as long as the question, which overlap: words far apart are hardly what was meant. */
const PART = { least: 16, most: 48 } as const;
/** What a match counts outside the best part. */
const ELSEWHERE = 0.7;
/** What a passage gains, in nats, by holding the question as one run. */
const IN_A_RUN = 2.6;

/** For each word of the passage that is read, the first of the entries that it answers to, and the places of those with one. */
let firsts = new Uint32Array(0);
let hits = new Uint32Array(0);

/** Prepares a question, until another is. */
export function createReading(
  question: Question,
  entries: Entries,
  { dictionary, passages, speakers }: Holding,
): Reading {
  const size = Math.min(PART.most, Math.max(PART.least, 2 * question.order.length));
  const part = createPart(question, entries, dictionary);
  const { countOf, wordOf } = speakers;
  let stretch: Stretch = { words: firsts, firsts, hits };
  let whole: Span = { from: 0, until: 0, fromHit: 0, untilHit: 0 };
  let most: Held = { asked: 0, matched: 0, telling: 0, run: 0 };
  /** How many words it has, and how many of them answer. */
  let length = 0;
  let hitCount = 0;

  function matchAt(word: number, counts: number): void {
    const first = firstFor(entries, word);
    if (first !== 0) part.match(word, first, counts);
  }

  /** Whether a part has all words that answer, so that it holds as much as the whole. */
  function isInOnePart(): boolean {
    if (length <= size || hitCount === 0) return true;
    const step = size >> 1;
    const first = hits[0] ?? 0;
    const last = hits[hitCount - 1] ?? 0;
    const steps = Math.min(Math.floor(first / step), Math.ceil(length / step) - 2);
    return last < steps * step + size;
  }

  /** The best part. */
  function bestOf(most: Held): AsRead {
    const mends = part.mayMend(stretch, length, hitCount);
    if (!mends && isInOnePart()) return { plain: most, mended: undefined };
    if (length <= size) return { plain: most, mended: mendedIn(most, whole) };
    const step = size >> 1;
    let fromHit = 0;
    let untilHit = 0;
    let untilBefore = 0;
    let plain: Held | undefined;
    let mended: Held | undefined;
    for (let from = 0; from + step < length; from += step) {
      const until = Math.min(from + size, length);
      while (fromHit < hitCount && (hits[fromHit] ?? 0) < from) fromHit++;
      while (untilHit < hitCount && (hits[untilHit] ?? 0) < until) untilHit++;
      // Where no word of it answers, a part is no better than another.
      if (fromHit === untilHit && from > 0) continue;
      // Nor is one better that has only words of the part before.
      if (!mends && untilHit === untilBefore && from > 0) continue;
      untilBefore = untilHit;
      const span = { from, until, fromHit, untilHit };
      const held = part.held(stretch, span);
      if (mends) mended = better(mended, mendedIn(held, span));
      plain = better(plain, held);
    }
    return { plain: plain ?? most, mended };
  }

  function mendedIn(plain: Held, span: Span): Held | undefined {
    return plain.matched < plain.asked ? part.mended(stretch, span) : undefined;
  }

  return {
    open(passage) {
      const { all, topics, names, end } = passages.read(passage);
      length = topics;
      firsts = grown(firsts, length);
      hits = grown(hits, length);
      stretch = { words: all, firsts, hits };
      hitCount = look(stretch, length, entries);
      whole = { from: 0, until: length, fromHit: 0, untilHit: hitCount };
      part.begin();
      for (let at = length; at < names; at++) matchAt(all[at] ?? 0, FIELD_WORTH[TOPIC] ?? 0);
      for (let at = names; at < end; at++) {
        const name = all[at] ?? 0;
        for (let i = 0; i < countOf(name); i++) matchAt(wordOf(name, i), FIELD_WORTH[VOICE] ?? 0);
      }
      if (length > size) {
        for (let i = 0; i < hitCount; i++) {
          const at = hits[i] ?? 0;
          part.match(all[at] ?? 0, firsts[at] ?? 0, ELSEWHERE);
        }
      }
      part.keep();
      most = part.held(stretch, whole);
      return most;
    },
    held() {
      const { plain, mended } = bestOf(most);
      const isBetter = mended !== undefined && plain.matched < plain.asked && worthOf(mended) > worthOf(plain);
      return { plain, mended: isBetter ? mended : undefined };
    },
    part,
  };
}

/** Looks up the words of a passage. @returns how many of them answer */
function look({ words, firsts, hits }: Stretch, length: number, { firstOfFile, fileOfWord }: Entries): number {
  let count = 0;
  for (let at = 0; at < length; at++) {
    const first = firstOfFile[fileOfWord[words[at] ?? 0] ?? 0] ?? 0;
    firsts[at] = first;
    if (first !== 0) hits[count++] = at;
  }
  return count;
}

function better(one: Held | undefined, other: Held | undefined): Held | undefined {
  return one === undefined || (other !== undefined && worthOf(other) > worthOf(one)) ? other : one;
}

/** @returns what a passage is worth to a question, in nats. */
export function worthOf({ asked, matched, run }: Held): number {
  return matched + (IN_A_RUN * run * matched) / asked;
}
