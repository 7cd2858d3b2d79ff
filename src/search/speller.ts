import { editDistance, slipsAllowed } from './edits.js';
import { englishWords, isEnglishWord } from './words/commonness.js';

/** A known word that a mistyped one may have been meant for, and how much a match through it counts. */
export interface Correction {
  readonly word: string;
  readonly quality: number;
}

export interface Speller {
  /** Corrections of a word that is not English and not known: known words, best first, then the likeliest English one. */
  correct(word: string): Correction[];
}

/** A word at one slip counts this much of the word itself; each further slip takes the same again. */
const SLIP = 0.85;
const MOST_CORRECTIONS = 4;

/**
 * A speller over a vocabulary, by deletes: every word is filed under itself with up to two letters left out, so a typo is
 * found by leaving letters out of it, whatever the size of the vocabulary.
 * @param english also offers the likeliest English word, where none of the vocabulary is as near.
 * Source: the symmetric delete algorithm, W. Garbe, SymSpell (2012).
 */
export function createSpeller(vocabulary: Iterable<string>, { english }: { english: boolean }): Speller {
  const words = new Set(vocabulary);
  // Made at the first mistyped word: most questions have none.
  let made: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    correct(typed) {
      if (words.has(typed) || isEnglishWord(typed) || !/^\p{L}/u.test(typed)) return [];
      const allowed = slipsAllowed(typed.length);
      if (allowed === 0) return [];
      const byDeletes = (made ??= fileByDeletes(words));
      const near = new Set([...deletes(typed)].flatMap((rest) => byDeletes.get(rest) ?? []));
      const slipsTo = (word: string) => ({ word, slips: editDistance(typed, word, allowed) });
      const known = [...near]
        .filter((word) => keepsItsHead(typed, word))
        .map(slipsTo)
        .filter(({ slips }) => slips <= allowed)
        .toSorted((a, b) => a.slips - b.slips);
      const nearer = Math.min(allowed, (known[0]?.slips ?? allowed + 1) - 1);
      const other = english ? likeliestEnglish(typed, nearer) : undefined;
      return [...(other === undefined ? [] : [slipsTo(other)]), ...known]
        .slice(0, MOST_CORRECTIONS)
        .map(({ word, slips }) => ({ word, quality: qualityOf(typed, word, slips) }))
        .toSorted((a, b) => b.quality - a.quality);
    },
  };
}

function fileByDeletes(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const filed = new Map<string, string[]>();
  for (const word of words) {
    for (const rest of deletes(word)) {
      const held = filed.get(rest);
      if (held === undefined) filed.set(rest, [word]);
      else held.push(word);
    }
  }
  return filed;
}

/** Letters that changed places are a surer slip than one too many or too few: `hnad` is `hand` rather than `had`. */
const SWAP = 0.9;

function lettersOf(word: string): string {
  return Array.from(word).toSorted().join('');
}

function qualityOf(typed: string, word: string, slips: number): number {
  const swapped = slips === 1 && typed[0] === word[0] && lettersOf(typed) === lettersOf(word);
  return swapped ? SWAP : SLIP ** slips;
}

/** @returns the most common English word with the fewest slips, at most `limit`. */
function likeliestEnglish(typed: string, limit: number): string | undefined {
  const [first = '', second = ''] = typed;
  for (let slips = 1; slips <= limit; slips++) {
    const found = [...englishWords(first), ...englishWords(second)].find((word) => {
      return (
        Math.abs(word.length - typed.length) <= slips &&
        keepsItsHead(typed, word) &&
        editDistance(typed, word, slips) <= slips
      );
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A slip hardly ever hits the first letter, and another first letter is mostly another word ("loving" is not "moving"). */
function keepsItsHead(typed: string, word: string): boolean {
  const swapped = typed.length === word.length && typed[0] === word[1] && typed[1] === word[0];
  return typed[0] === word[0] || swapped;
}

/** Only the head of a long word is filed, so that one word costs a bounded number of entries. */
const FILED_LETTERS = 12;

function deletes(word: string): Set<string> {
  const head = word.slice(0, FILED_LETTERS);
  const all = new Set([head]);
  let last = [head];
  for (let left = slipsAllowed(word.length + 1); left > 0; left--) {
    last = last.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i) + text.slice(i + 1)));
    for (const text of last) all.add(text);
  }
  return all;
}
