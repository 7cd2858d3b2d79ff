import type { Span } from '../model.js';

/** Spaces that look like U+0020 and are typed as such: no-break, figure, thin and narrow. One character each, so offsets stay true. */
const SPACES = /[\u00A0\u2007\u2009\u202F]/g;

/** Maps look-alike spaces to plain ones, one character for one character. */
export function plainSpaces(text: string): string {
  return text.replace(SPACES, ' ');
}

/** @returns every place where `words` stands in `source`, spaces compared under {@link plainSpaces}; overlaps included. */
export function placesOf(words: string, source: string): Span[] {
  const needle = plainSpaces(words);
  const hay = plainSpaces(source);
  const places: Span[] = [];
  for (let start = hay.indexOf(needle); start !== -1; start = hay.indexOf(needle, start + 1)) {
    places.push({ start, end: start + needle.length });
  }
  return places;
}

const OF_A_WORD = /[\p{L}\p{N}\p{M}]/u;
/** Two words that lost the space between them, as where a page's parts run together: `NewsPutin`. */
const RUN_TOGETHER = /^\p{Ll}\p{Lu}$/u;

/** Whether a place begins or ends inside a word: “likely” out of “unlikely” would say the opposite. */
export function cutsWord({ start, end }: Span, source: string): boolean {
  return [start, end].some((at) => isInWord(at, source));
}

/** @returns the same place with the whole of the words that it begins and ends inside. */
export function wholeWords({ start, end }: Span, source: string): Span {
  let [from, to] = [start, end];
  while (isInWord(from, source)) from -= signBefore(from, source).length;
  while (isInWord(to, source)) to += signAfter(to, source).length;
  return { start: from, end: to };
}

function isInWord(at: number, source: string): boolean {
  const before = signBefore(at, source);
  const after = signAfter(at, source);
  return OF_A_WORD.test(before) && OF_A_WORD.test(after) && !RUN_TOGETHER.test(before + after);
}

/** Two code units hold the whole sign on each side. */
function signBefore(at: number, source: string): string {
  return Array.from(source.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
}

function signAfter(at: number, source: string): string {
  const [sign = ''] = source.slice(at, at + 2);
  return sign;
}

/** @returns those of `places` that `prefix` stands immediately before. */
export function placesAfter(prefix: string, places: readonly Span[], source: string): Span[] {
  const before = plainSpaces(prefix);
  const hay = plainSpaces(source);
  return places.filter(({ start }) => hay.slice(0, start).endsWith(before));
}

/**
 * Finds attributed words inside a quote, in order: each is looked for after the one before it.
 * @returns offsets into the source, or undefined for words that do not stand there.
 */
export function contentSpans(content: readonly string[], quote: Span, source: string): (Span | undefined)[] {
  const text = plainSpaces(source.slice(quote.start, quote.end));
  let from = 0;
  return content.map((words) => {
    const needle = plainSpaces(words);
    const found = text.indexOf(needle, from);
    const at = found === -1 ? text.indexOf(needle) : found;
    if (at === -1) return undefined;
    from = at + needle.length;
    return { start: quote.start + at, end: quote.start + from };
  });
}

/** @returns the lines of the source that hold anything, in order. */
export function paragraphsOf(source: string): Span[] {
  return [...source.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
}
