import { editDistance } from '../expand/edits.js';
import type { Dictionary } from './dictionary.js';
import { isAmong, type Entries } from './entries.js';
import { grown } from './growing.js';
import type { Question, Span, Stretch } from './part.js';
import { mayBeNear, signatureOf } from './signatures.js';

/** Finds words of a passage that are those of the question but for a slip. */
export interface Mending {
  /** @returns whether any word of a passage, or of a part of it, may be mended. @param hitCount how many of its words answer */
  readonly mayMend: (stretch: Stretch, length: number, hitCount: number) => boolean;
  /**
   * Words beside a match answer, from now on, to those of the question that they are but for a slip.
   * @param matched the words of the question that are answered to, a bit each
   * @param unsure those that are not, or not well enough
   * @returns the places of the words that answer from now on, where some do that did not
   */
  mend(stretch: Stretch, span: Span, matched: number, unsure: number): Uint32Array | undefined;
  /** Takes that back. */
  undo(stretch: Stretch): void;
  /** The words of the question that may have been mistyped, a bit each. */
  readonly mendable: number;
}

/** What a word counts that is another one but for a slip, in its place. */
export const MENDED = 0.85;
/** A match worth less may still be mended. */
export const UNSURE = 0.8;
const SHORTEST = 2;
const LONG = 8;

/** The places of a passage where words of the question are answered to, and those that were mended. */
let hits = new Uint32Array(0);
let mended = new Uint32Array(0);
/** What stood at the mended places before. */
let before = new Uint32Array(0);

/** @param standsAt where in the question each of its words stands */
export function createMending(
  { sought, order }: Question,
  standsAt: readonly (readonly number[])[],
  entries: Entries,
  { spelling, signature }: Pick<Dictionary, 'spelling' | 'signature'>,
): Mending {
  const signatures = sought.map(({ typed }) => signatureOf(typed));
  const slips = sought.map(({ typed }) => slipsInPlace(typed));
  const mendable = slips.reduce((bits, allowed, place) => (allowed > 0 ? bits | (1 << place) : bits), 0);
  let hitCount = 0;
  let mendedCount = 0;
  let present = 0;
  let count = 0;

  function holds(first: number, place: number): boolean {
    return place !== NONE && isAmong(entries.places[first] ?? 0, place);
  }

  /** Whether a word of the question is answered to by now. */
  function isPresent(place: number): boolean {
    return place !== NONE && isAmong(present, place);
  }

  /** Whether a word that stands there is one of the question but for a slip, and does not answer to it well as it is. */
  function isMendable({ words, firsts }: Stretch, at: number, place: number): boolean {
    const word = words[at] ?? 0;
    return isSlipOf(word, place) && !answersWell(word, firsts[at] ?? 0, place);
  }

  function isSlipOf(word: number, place: number): boolean {
    const allowed = slips[place] ?? 0;
    if (word === 0 || allowed === 0 || !mayBeNear(signatures[place] ?? 0, signature(word), allowed)) return false;
    return editDistance(sought[place]?.typed ?? '', spelling(word), allowed) <= allowed;
  }

  function answersWell(word: number, first: number, place: number): boolean {
    for (let entry = first; entry !== 0; entry = entries.next[entry] ?? 0) {
      if (entries.asked[entry] !== place) continue;
      const quality = entries.word[entry] === word ? entries.exact[entry] : entries.form[entry];
      if ((quality ?? 0) >= UNSURE) return true;
    }
    return false;
  }

  function mendAt({ words, firsts }: Stretch, at: number, place: number): void {
    const word = words[at] ?? 0;
    if (!isSlipOf(word, place)) return;
    const first = firsts[at] ?? 0;
    const made = entries.add({ asked: place, word, exact: MENDED, form: MENDED }, first);
    mended = grown(mended, mendedCount + 1);
    before = grown(before, mended.length);
    mended[mendedCount] = at;
    before[mendedCount++] = first;
    firsts[at] = made;
    present |= entries.places[made] ?? 0;
    if (first === 0) hit(at);
  }

  function hit(at: number): void {
    hits = grown(hits, hitCount + 1);
    hits[hitCount++] = at;
  }

  return {
    mayMend(stretch, length, hitCount) {
      for (let hit = 0; hit < hitCount; hit++) {
        const at = stretch.hits[hit] ?? 0;
        for (let entry = stretch.firsts[at] ?? 0; entry !== 0; entry = entries.next[entry] ?? 0) {
          for (const i of standsAt[entries.asked[entry] ?? 0] ?? NEVER) {
            if (at > 0 && i > 0 && isMendable(stretch, at - 1, order[i - 1] ?? 0)) return true;
            if (at + 1 < length && i + 1 < order.length && isMendable(stretch, at + 1, order[i + 1] ?? 0)) return true;
          }
        }
      }
      return false;
    },
    mend(stretch, { from, until, fromHit, untilHit }, matched, unsure) {
      const { firsts } = stretch;
      const wanting = unsure & mendable;
      if (wanting === 0 || fromHit === untilHit) return undefined;
      present = matched;
      count = entries.count;
      hitCount = 0;
      mendedCount = 0;
      for (let i = fromHit; i < untilHit; i++) hit(stretch.hits[i] ?? 0);
      for (let i = 0; i < order.length; i++) {
        const place = order[i] ?? 0;
        if (!isAmong(wanting, place)) continue;
        const [former, next] = [i > 0 ? (order[i - 1] ?? 0) : NONE, order[i + 1] ?? NONE];
        if (!isPresent(former) && !isPresent(next)) continue;
        const known = hitCount;
        let tried = -1;
        for (let one = 0; one < known; one++) {
          const at = hits[one] ?? 0;
          const first = firsts[at] ?? 0;
          if (at > from && at - 1 !== tried && holds(first, next)) mendAt(stretch, at - 1, place);
          if (at + 1 < until && holds(first, former)) {
            mendAt(stretch, at + 1, place);
            tried = at + 1;
          }
        }
      }
      return mendedCount > 0 ? hits.slice(0, hitCount).toSorted() : undefined;
    },
    mendable,
    undo({ firsts }) {
      while (mendedCount > 0) {
        mendedCount--;
        firsts[mended[mendedCount] ?? 0] = before[mendedCount] ?? 0;
      }
      entries.count = count;
    },
  };
}

const NONE = -1;
const NEVER: readonly number[] = [];

/** In its place even a short word may be mistyped. */
function slipsInPlace(typed: string): number {
  if (typed.length < SHORTEST) return 0;
  return typed.length < LONG ? 1 : 2;
}
