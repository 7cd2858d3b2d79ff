import { slipsAllowed } from './edits.js';
import { nearWordsOf, type Near, type NearWords } from '../inverted/near-words.js';
import { isPlaceName } from '../lexicon/lexicon.js';
import { remember } from '../lexicon/remember.js';
import { commonWords, isEnglishWord } from '../words/commonness.js';

/** A known word that a mistyped one may have been meant for, and how much a match through it counts. */
export interface Correction {
  readonly word: string;
  readonly quality: number;
}

export interface Speller {
  /** Corrections of a word that is not English and not known: known words, best first, then the likeliest English one. */
  readonly correct: (word: string) => Correction[];
  /** Known words at one slip from an English one: "hungry" may have been Hungary. */
  readonly besides: (word: string) => Correction[];
}

/** A word at one slip counts this much of the word itself; each further slip takes the same again. */
export const ONE_SLIP = 0.85;
const MOST_CORRECTIONS = 4;
/** Shorter words are one slip from too many others. */
const SHORTEST_SLIPPED = 5;

/**
 * A speller over a vocabulary.
 * @param words the words to look among
 * @param isHeld whether one of them is of the vocabulary still
 * @param english also offers the likeliest English word, where none of the vocabulary is as near.
 */
export function createSpeller(
  words: Pick<NearWords, 'near'>,
  { isHeld, english }: { readonly isHeld: (word: string) => boolean; readonly english: boolean },
): Speller {
  return {
    correct(typed) {
      if (isHeld(typed) || isEnglishWord(typed) || isPlaceName(typed) || !/^\p{L}/u.test(typed)) return [];
      const allowed = slipsAllowed(typed.length);
      if (allowed === 0) return [];
      const known = words
        .near(typed, allowed)
        .filter(({ word }) => isHeld(word))
        .toSorted((a, b) => a.slips - b.slips);
      const nearer = Math.min(allowed, (known[0]?.slips ?? allowed + 1) - 1);
      return [...(english ? likeliestEnglish(typed, nearer) : []), ...known]
        .slice(0, MOST_CORRECTIONS)
        .map(({ word, slips }) => ({ word, quality: qualityOf(typed, word, slips) }))
        .toSorted((a, b) => b.quality - a.quality);
    },
    besides(typed) {
      if (typed.length < SHORTEST_SLIPPED || !isEnglishWord(typed)) return [];
      return words
        .near(typed, 1)
        .filter(({ word }) => isHeld(word))
        .map(({ word, slips }) => ({ word, quality: qualityOf(typed, word, slips) }));
    },
  };
}

/** Letters that changed places are a surer slip than one too many or too few: `hnad` is `hand` rather than `had`. */
const SWAP = 0.9;

function lettersOf(word: string): string {
  return Array.from(word).toSorted().join('');
}

function qualityOf(typed: string, word: string, slips: number): number {
  const swapped =
    slips === 1 && typed.length === word.length && typed[0] === word[0] && lettersOf(typed) === lettersOf(word);
  return swapped ? SWAP : ONE_SLIP ** slips;
}

/** Prepared when the first mistyped word needs them. */
let english: NearWords | undefined;

/** So many strange words are remembered: the same names and slips come again and again. */
const REMEMBERED = 500;

/** The most common of the English words with the fewest slips that a word of this length may hold. */
const nearestEnglish = remember((typed): Near[] => {
  english ??= nearWordsOf(commonWords());
  return english
    .near(typed, slipsAllowed(typed.length))
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, 1);
}, REMEMBERED);

/** @returns that word, where it has at most `limit` slips. */
function likeliestEnglish(typed: string, limit: number): Near[] {
  return limit === 0 ? [] : nearestEnglish(typed).filter(({ slips }) => slips <= limit);
}
