import { stemOf } from '../lexicon/stems.js';
import { PHRASES } from '../words/same/phrases.js';

/** Up to so many words may stand inside a phrase: "took the paper to court". */
const GAP_MOST = 3;
const GAP = '_';
const ARTICLE = /^(?:the|a|an|his|her|its|their|my|our|your)$/;

interface Phrase {
  readonly stems: readonly string[];
  readonly word: string;
}

/** By their first stem, the longest first. */
const phrases = new Map<string, Phrase[]>();
for (const line of PHRASES.trim().split('\n')) {
  const [word = '', all = ''] = line.split(': ');
  for (const text of all.split(', ')) {
    const stems = text.split(' ').flatMap((part) => (ARTICLE.test(part) ? [] : [baseOf(part)]));
    const [first = ''] = stems;
    const there = [...(phrases.get(first) ?? []), { stems, word }];
    phrases.set(
      first,
      there.toSorted((a, b) => b.stems.length - a.stems.length),
    );
  }
}

/** Puts one word for each phrase that stands for one. */
export function withoutPhrases(line: string): string {
  const words = line.split(' ');
  const bases = words.map(baseOf);
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = (phrases.get(bases[at] ?? '') ?? []).flatMap(({ stems, word }) => {
      const fit = fitAt(words, bases, at, stems);
      return fit === undefined ? [] : [{ word, fit }];
    })[0];
    out.push(...(found === undefined ? words.slice(at, at + 1) : [found.word, ...found.fit.kept]));
    at = found?.fit.end ?? at + 1;
  }
  return out.join(' ');
}

interface Fit {
  readonly end: number;
  /** What stands in its gap. */
  readonly kept: readonly string[];
}

function fitAt(
  words: readonly string[],
  bases: readonly string[],
  from: number,
  stems: readonly string[],
): Fit | undefined {
  const kept: string[] = [];
  let at = from;
  for (const [i, stem] of stems.entries()) {
    if (stem === GAP) {
      const length = bases.slice(at, at + GAP_MOST + 1).indexOf(stems[i + 1] ?? '', 1);
      if (length < 0) return undefined;
      kept.push(...words.slice(at, at + length));
      at += length;
      continue;
    }
    if (i > 0) at += articlesAt(words, at);
    if (bases[at] !== stem) return undefined;
    at++;
  }
  return { end: at, kept };
}

function articlesAt(words: readonly string[], from: number): number {
  const length = words.slice(from).findIndex((word) => !ARTICLE.test(word));
  return length < 0 ? 0 : length;
}

/** Its stem; what helps other verbs is one word in all its forms. */
function baseOf(word: string): string {
  if (/^(?:is|are|was|were|be|been|being)$/.test(word)) return 'be';
  if (/^(?:has|have|had|having)$/.test(word)) return 'have';
  return stemOf(word);
}
