import { cutsWord } from '../proof/anchor.js';
import type { Span } from '../model.js';
import { sentencesAt } from '../sentences.js';
import { folded } from './folded.js';
import { placesIn } from './printed.js';

/** A stretch between quotation marks of any shape. */
const QUOTED = /["“„«‟]([^"“”„«»‟]+)["”“»]/g;
/** Marks of a block quote, and of what is bold or struck, around words of a message. */
const MARKS = /^[\s>*_~|`]+|[\s*_~|`]+$/g;

const TELLING_WORDS = 3;

/** Words of a message as a source prints them. */
export interface AsPrinted {
  /** The sentences that hold them. */
  readonly quote: string;
  /** The words alone; nothing where they are all of the sentences. */
  readonly content: string;
}

/**
 * Finds words in a source where only what a phone changes by itself differs: the whole text, or else what it quotes, the
 * longest first.
 * @returns nothing where the source does not print them
 */
export function asPrinted(text: string, source: string): AsPrinted | undefined {
  const hay = folded(source);
  const quoted = [...text.matchAll(QUOTED)].map(([, words = '']) => words).filter(isTelling);
  const bare = text.replace(MARKS, '');
  const unquoted = bare.replace(/^["“„«‟]|["”“»]$/g, '');
  const ways = [text, bare, unquoted, ...quoted.toSorted((one, other) => other.length - one.length)];
  for (const way of ways) {
    const place = placesIn(way, hay).find((one) => !cutsWord(one, source));
    if (place === undefined) continue;
    const { start, end } = sentencesAround(place, source);
    const [quote, content] = [source.slice(start, end), source.slice(place.start, place.end)];
    return { quote, content: content === quote ? '' : content };
  }
  return undefined;
}

/** One or two quoted words stand in any source, and say nothing of where they were taken from. */
function isTelling(words: string): boolean {
  return words.trim().split(/\s+/).length >= TELLING_WORDS;
}

/** @returns the sentences that a place lies in, out of the lines of the source that it lies in. */
function sentencesAround(place: Span, source: string): Span {
  const held = sentencesAt(place, source);
  return {
    start: Math.min(place.start, held.at(0)?.start ?? place.start),
    end: Math.max(place.end, held.at(-1)?.end ?? place.end),
  };
}
