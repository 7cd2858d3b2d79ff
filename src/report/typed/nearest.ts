import { cutsWord, wholeWords } from '../proof/anchor.js';
import type { Span } from '../model.js';
import { alignWords } from './align-words.js';
import { folded, unfold, type Folded } from './folded.js';
import { placesIn } from './printed.js';

/** Of the typed words, this share must stand in a passage before it is worth showing. */
const KEPT_MIN = 0.4;
/** A word that stands in more places tells nothing of where the passage is. */
const MOST_PLACES = 200;
/** Words are looked for this far before and after the likeliest place, at most. */
const AROUND_MAX = 200;
/** Words that only begin alike count for less than the same ones. */
const BEGINNING = 4;
const BEGINNING_COUNTS = 0.5;

/** The passage of a source that is nearest to what was typed. */
export interface Nearest extends Span {
  readonly why:
    /** Only case, quotation marks, dashes, accents or spaces differ. */
    | 'slip'
    /** What was typed begins or ends inside a word of it. */
    | 'cut'
    /** It has other words. */
    | 'other';
}

/** Finds the passage of a source that is nearest to words that do not stand in it letter for letter. */
export function nearestPassage(words: string, source: string): Nearest | undefined {
  const hay = folded(source);
  const places = placesIn(words, hay);
  const whole = places.find((place) => !cutsWord(place, source));
  if (whole !== undefined) return { ...whole, why: 'slip' };
  const [cut] = places;
  if (cut !== undefined) return { ...wholeWords(cut, source), why: 'cut' };

  const typed = folded(words);
  const asked = wordsIn(typed.text);
  const printed = wordsIn(hay.text);
  const likely = likeliestStart(asked, printed);
  if (likely === undefined) return undefined;
  const around = Math.min(asked.length, AROUND_MAX);
  const from = Math.max(0, likely - around);
  const window = printed.slice(from, likely + asked.length + around);
  const { start, end, kept } = alignWords(
    asked.map(({ word }) => word),
    window.map(({ word }) => word),
  );
  const first = window[start];
  const last = window[end - 1];
  if (first === undefined || last === undefined || kept < KEPT_MIN * asked.length) return undefined;
  const span = withMarks({ start: first.start, end: last.end }, hay, typed, asked);
  return { ...unfold(hay, span), why: 'other' };
}

interface Word extends Span {
  readonly word: string;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** Lets every typed word vote for where the passage would begin, the rare ones most. */
function likeliestStart(asked: readonly Word[], printed: readonly Word[]): number | undefined {
  const places = placesByWord(printed, new Set(asked.flatMap(({ word }) => keysOf(word).map(([key]) => key))));
  const votes = new Map<number, number>();
  // A word more or less before it moves a word's vote, so that neighbours are counted together.
  const reach = Math.ceil(asked.length / 8) + 1;
  asked.forEach(({ word }, i) => {
    for (const [key, counts] of keysOf(word)) {
      const found = places.get(key) ?? [];
      if (found.length > MOST_PLACES) continue;
      for (const at of found) {
        const bucket = Math.round((at - i) / reach);
        const vote = counts / found.length;
        for (const near of [bucket - 1, bucket, bucket + 1]) votes.set(near, (votes.get(near) ?? 0) + vote);
      }
    }
  });
  let best: number | undefined;
  for (const [bucket, vote] of votes) if (best === undefined || vote > (votes.get(best) ?? 0)) best = bucket;
  return best === undefined ? undefined : Math.max(0, best * reach);
}

/** Only the wanted words: a long source has thousands of others. */
function placesByWord(printed: readonly Word[], wanted: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  printed.forEach(({ word }, at) => {
    for (const [key] of keysOf(word)) {
      if (!wanted.has(key)) continue;
      const found = places.get(key);
      if (found === undefined) places.set(key, [at]);
      else found.push(at);
    }
  });
  return places;
}

function keysOf(word: string): [key: string, counts: number][] {
  const whole: [string, number] = [word, 1];
  return word.length > BEGINNING ? [whole, [`${word.slice(0, BEGINNING)}…`, BEGINNING_COUNTS]] : [whole];
}

/** Takes in the marks around a passage that were typed as well: a quotation mark, a full stop. */
function withMarks({ start, end }: Span, hay: Folded, typed: Folded, asked: readonly Word[]): Span {
  const before = typed.text.slice(0, asked.at(0)?.start).trimStart();
  const after = typed.text.slice(asked.at(-1)?.end).trimEnd();
  const lead = sizes(before).find((size) => hay.text.slice(0, start).endsWith(before.slice(-size))) ?? 0;
  const trail = sizes(after).find((size) => hay.text.startsWith(after.slice(0, size), end)) ?? 0;
  return { start: start - lead, end: end + trail };
}

/** @returns `3, 2, 1` for three marks. */
function sizes(marks: string): number[] {
  return Array.from(marks, (_, i) => marks.length - i);
}
