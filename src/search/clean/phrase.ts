/** Quotation marks of several scripts, opening and closing. Straight single ones are apostrophes too often, unless they hold a few words. */
const QUOTED =
  /"([^"\n]{2,})"|“([^”“\n]{2,})[”“"]|„([^“”"\n]{2,})[“”"]|«\s*([^»\n]{2,})»|»([^«\n]{2,})«|‘([^‘\n]{2,}?)’(?!\p{L})|(?<![\p{L}\p{N}])'((?:[^'\n]|'(?=\p{L})){12,})'(?![\p{L}\p{N}])|‚([^‘’\n]{2,})[‘’]|‹([^›\n]{2,})›|>{2,}\s*([^<>\n]{4,}?)\s*<{2,}|「([^」\n]{2,})」/gu;
const QUOTE_LINES = /(?:^\s{0,3}>{1,3}\s?[^\n]*(?:\n|$))+/gm;
const MARKED = /\*\*([^*\n]+)\*\*|\|\|([^|\n]+)\|\||`{1,3}(?:\w*\n)?([^`]+)`{1,3}/g;

/** Words that a text seems to quote, and where they stand with their marks. */
interface Phrase {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** @returns what a text quotes: in quotation marks, else in `>` lines, else marked as bold, spoiler or code. */
export function phraseIn(text: string): Phrase | undefined {
  return longest(text, QUOTED) ?? longest(text, QUOTE_LINES) ?? longest(text, MARKED);
}

/** @returns the longest words in quotation marks. */
export function quotedIn(text: string): string | undefined {
  return longest(text, QUOTED)?.phrase;
}

/** @returns the longest match of two words or more. */
function longest(text: string, pattern: RegExp): Phrase | undefined {
  return [...text.matchAll(pattern)]
    .map((match) => ({
      phrase: match.slice(1).find((group) => group !== undefined) ?? match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ phrase }) => /\p{L}\S*\s+\S*[\p{L}\p{N}]/u.test(phrase))
    .toSorted((a, b) => b.phrase.length - a.phrase.length)[0];
}
