import { paragraphsOf } from './proof/anchor.js';
import type { Span } from './model.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A new speaker's dash after a full stop begins a sentence, which the segmenter takes for the same one going on. */
const NEXT_SPEAKER = /(?<=[.!?…]["”’»]*\s)(?=[-–—]\s["“«]?\p{Lu})/u;

/** @returns the sentences that a place touches, in order, each without the spaces around it. No sentence goes on over a line. */
export function sentencesAt(place: Span, source: string): Span[] {
  return paragraphsOf(source)
    .filter((line) => touches(line, place))
    .flatMap((line) => sentencesOf(source.slice(line.start, line.end), line.start))
    .filter((sentence) => touches(sentence, place));
}

function sentencesOf(line: string, at: number): Span[] {
  let start = at;
  return [...segmenter.segment(line)]
    .flatMap(({ segment }) => segment.split(NEXT_SPEAKER))
    .map((piece) => {
      const from = start + (piece.length - piece.trimStart().length);
      const end = start + piece.trimEnd().length;
      start += piece.length;
      return { start: from, end };
    });
}

function touches({ start, end }: Span, place: Span): boolean {
  return start < place.end && end > place.start;
}
