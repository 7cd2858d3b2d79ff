import { editDistance } from '../edits.js';
import type { Dictionary } from './dictionary.js';
import { isAmong, type Entries } from './entries.js';
import { grown } from './growing.js';
import type { Question, Span, Stretch } from './part.js';
import { mayBeNear, signatureOf } from './signatures.js';

/** Finds words of a passage that are those of the question but for a slip. */
export interface Mending {
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
const SHORTEST = 2;
const LONG = 8;

/** The places of a passage where words of the question are answered to, and those that were mended. */
let hits = new Uint32Array(0);
let mended = new Uint32Array(0);
/** What stood at the mended places before. */
let before = new Uint32Array(0);

export function createMending(
  { sought, order }: Question,
  entries: Entries,
  { spelling, signature }: Pick<Dictionary, 'spelling' | 'signature'>,
): Mending {
  const signatures = sought.map(({ typed }) => signatureOf(typed));
  const slips = sought.map(({ typed }) => slipsInPlace(typed));
  const mendable = slips.reduce((bits, allowed, place) => (allowed > 0 ? bits | (1 << place) : bits), 0);
  let [hitCount, mendedCount] = [0, 0];
  let [present, count] = [0, 0];

  function holds(first: number, place: number): boolean {
    return place !== NONE && isAmong(entries.places[first] ?? 0, place);
  }

  /** Whether a word of the question is answered to by now. */
  function isPresent(place: number): boolean {
    return place !== NONE && isAmong(present, place);
  }

  function mendAt({ words, firsts }: Stretch, at: number, place: number): void {
    const word = words[at] ?? 0;
    const allowed = slips[place] ?? 0;
    if (word === 0 || !mayBeNear(signatures[place] ?? 0, signature(word), allowed)) return;
    if (editDistance(sought[place]?.typed ?? '', spelling(word), allowed) > allowed) return;
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

/** In its place even a short word may be mistyped. */
function slipsInPlace(typed: string): number {
  if (typed.length < SHORTEST) return 0;
  return typed.length < LONG ? 1 : 2;
}
