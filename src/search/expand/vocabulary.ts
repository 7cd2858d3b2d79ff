import { nearWordsOf } from '../inverted/near-words.js';
import { readLexemes, toTerms, type Lexeme, type Term } from '../lexicon/lexicon.js';
import { asMeant, shortStopWord, shortWord, withLastLetter } from './as-meant.js';
import { remember } from '../lexicon/remember.js';
import type { AskedTerm } from '../lexicon/similarity.js';
import { createSpeller, ONE_SLIP, type Speller } from './speller.js';
import { plainWords, tokenize, type Token } from '../tokens/tokens.js';
import { isTwoStopWords, joinSplitWords, mayBeTwo, splitJoined } from './two-words.js';
import { isEnglishWord, isFormOfEnglish } from '../words/commonness.js';
import { FRAME_WORDS } from '../words/frames.js';
import { STOP_WORDS } from '../words/stop.js';

/** The words of some texts: what they are worth in a question, and what a mistyped word may have meant. */
export interface Vocabulary {
  /** Reads a question's text, with corrections of words that are neither English nor in the vocabulary. */
  readonly read: (text: string) => AskedTerm[];
  /** What a word of a question is worth, 0..1: how rare it is in English, and how few of the texts hold it. */
  readonly weight: (asked: AskedTerm) => number;
  /** Whether a word, or one it may have been meant for, or a form or synonym of it, stands in the texts. */
  readonly knows: (asked: AskedTerm) => boolean;
}

/** What is known of the words of some texts. */
export interface Words {
  /** Whether a word stands in a text as it is. */
  readonly has: (word: string) => boolean;
  /** Whether the texts hold a word in some form that means the same by itself; where not, it may be held all the same. */
  readonly hasAlone: (word: string) => boolean;
  /** How many texts hold a word, or the place or figure that it names, in any form. */
  readonly held: (term: Term) => number;
  /** Whether a text holds a word of a group of synonyms. */
  readonly hasGroup: (group: number) => boolean;
  readonly speller: Speller;
  /** How many texts there are. */
  readonly texts: () => number;
}

const NOT = 'never nobody nothing neither without hardly'.split(' ');
const frameWords = new Set([...STOP_WORDS, ...FRAME_WORDS, ...NOT].filter((word) => word.length > 2));
const frameSpeller = createSpeller(nearWordsOf([...frameWords]), {
  isHeld: (word) => frameWords.has(word),
  english: false,
});

/** So many words of questions are remembered. */
const REMEMBERED = 500;

/** Reads a word by itself. */
const termOf = remember((text): Term | undefined => {
  const [word = text] = plainWords(text);
  return toTerms([{ word, typed: undefined, start: 0, end: text.length, capital: false }])[0];
}, REMEMBERED);

/** Whoever types more strange words than this types none that are slips. */
const MOST_STRANGE = 40;
/** A correction of two slips is worth less. */
const TWO_SLIPS = 0.75;

/** Too short to be spelled anew, but by `shortWord` and `shortStopWord`; shorter ones are left as they are. */
const SHORTEST_CUT = 3;

/** A word everybody uses still counts this much: it may be the whole matter ("war"). */
const LEAST_WEIGHT = 0.1;
const LIGHT_WEIGHT = 0.12;
/** A word that no text holds is worth this much of its rarity: it may be a paraphrase. */
const UNKNOWN = 0.85;

/** "Musk" is no slip of must where only names have capitals. */
function isWrittenName({ capital, start }: Token, tokens: readonly Token[]): boolean {
  return capital && start > 0 && tokens.some((token) => !token.capital);
}

/** A word's worth falls with the number of texts that hold it. */
export function createVocabulary({ has, hasAlone, held, hasGroup, speller, texts }: Words): Vocabulary {
  const rareness = (count: number) => {
    const all = texts();
    return Math.log(1 + (all - count + 0.5) / (count + 0.5)) / Math.log(2 * all + 2);
  };
  const termWeight = (term: Term) => {
    if (term.stop || term.tail) return 0;
    if (term.light) return LIGHT_WEIGHT;
    const count = held(term);
    const worth = term.rarity * (count > 0 ? (1 + rareness(count)) / 2 : UNKNOWN);
    return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * worth;
  };

  return {
    read(text) {
      const tokens = tokenize(text);
      const mayBeStrange = tokens.length > MOST_STRANGE ? tokens : [];
      const strange = mayBeStrange.filter(({ word }) => !isEnglishWord(word) && !has(word)).length;
      if (strange > MOST_STRANGE) return readLexemes(tokens, (token, lexeme) => askedTerm(token, lexeme, NONE));
      const correct = remember(speller.correct, MOST_STRANGE);
      const mended: Token[] = [];
      for (const token of joinSplitWords(tokens, has, correct).map(asMeant)) {
        const whole = withLastLetter(token, has, correct);
        const meant = isWrittenName(whole, tokens) ? whole : unslipped(whole, correct);
        if (mayBeTwo(meant.word, has)) mended.push(...split(meant, correct));
        else mended.push(meant);
      }
      return inPhrases(
        readLexemes(mended, (token, lexeme) => {
          const isSure = lexeme.stop || lexeme.figure !== undefined;
          return askedTerm(token, lexeme, isSure ? NONE : corrections(lexeme.word, correct));
        }),
      );
    },
    weight(asked) {
      const [best] = asked.corrections;
      return best === undefined ? termWeight(asked) : termWeight(best.term);
    },
    knows(asked) {
      return [asked, ...asked.corrections.map(({ term }) => term)].some(
        (term) => held(term) > 0 || term.groups.some(hasGroup),
      );
    },
  };

  function isHeld(word: string): boolean {
    if (hasAlone(word)) return true;
    const term = termOf(word);
    return term !== undefined && held(term) > 0;
  }

  /** Two words run into one, unless one slip makes it one word. */
  function split(token: Token, correct: Speller['correct']): Token[] {
    const [best] = correct(token.word);
    const isSlip = best !== undefined && best.quality > TWO_SLIPS && !(isTwoStopWords(token.word) && !has(best.word));
    return isSlip ? [token] : splitJoined(token, has);
  }

  /** A mistyped frame word ("abuot", "waht") is read as meant, or the frame would not be seen. */
  function unslipped(token: Token, correct: Speller['correct']): Token {
    if (token.word.length < SHORTEST_CUT || isEnglishWord(token.word) || isHeld(token.word)) return token;
    const short = token.word.length === SHORTEST_CUT ? shortStopWord(token.word) : undefined;
    if (short !== undefined) return { ...token, word: short, typed: token.word };
    const meant = frameSpeller.correct(token.word)[0];
    const nearer = correct(token.word)[0];
    return meant !== undefined && meant.quality >= (nearer?.quality ?? 0)
      ? { ...token, word: meant.word, typed: token.word }
      : token;
  }

  function corrections(word: string, correct: Speller['correct']): AskedTerm['corrections'] {
    // "officals" has the stem of offices, and is official all the same.
    if (hasAlone(word) || (isHeld(word) && isFormOfEnglish(word))) return [];
    if (isEnglishWord(word)) {
      return speller.besides(word).flatMap(({ word: meant, quality }) => {
        const term = termOf(meant);
        return term?.place === undefined ? [] : [{ term, quality }];
      });
    }
    const short = word.length === SHORTEST_CUT ? shortWord(word, has) : undefined;
    const cut = short === undefined ? undefined : termOf(short);
    if (cut !== undefined) return [{ term: cut, quality: ONE_SLIP }];
    return correct(word).flatMap(({ word: meant, quality }) => {
      const term = termOf(meant);
      return term === undefined ? [] : [{ term, quality }];
    });
  }
}

const NONE: AskedTerm['corrections'] = [];

/** A term as it is asked, with what it may have been meant for. */
export function withCorrections(term: Term, corrections: AskedTerm['corrections']): AskedTerm {
  return askedTerm(term, term, corrections);
}

/** Written out as in the lexicon: spreading a term takes longer than all that is read of it. */
function askedTerm(token: Token, lexeme: Lexeme, corrections: AskedTerm['corrections']): AskedTerm {
  const { typed, start, end, capital } = token;
  const { word, stem, file, sense, groups, place, figure, stop, light, negation, rarity, tail } = lexeme;
  const keys =
    corrections.length === 0
      ? lexeme.keys
      : [lexeme, ...corrections.map(({ term }) => term)].flatMap(({ keys }) => keys);
  return {
    word,
    typed,
    start,
    end,
    capital,
    stem,
    file,
    keys,
    sense,
    groups,
    place,
    figure,
    stop,
    light,
    negation,
    rarity,
    tail,
    corrections,
    compared: undefined,
  };
}

/** "the uper hand" is the phrase as well, once its words are mended. */
function inPhrases(terms: AskedTerm[]): AskedTerm[] {
  if (!terms.some(({ corrections }) => corrections.length > 0)) return terms;
  const meant = toTerms(terms.map((term) => ({ ...term, word: term.corrections[0]?.term.word ?? term.word })));
  return terms.map((term, i) => {
    const phrase = meant[i];
    if (phrase === undefined || phrase.sense === term.sense || phrase.sense === term.corrections[0]?.term.sense)
      return term;
    if (phrase.tail) return { ...term, tail: true };
    const quality = Math.min(...[term, terms[i + 1]].map((one) => one?.corrections[0]?.quality ?? 1));
    return withCorrections(term, [{ term: phrase, quality }, ...term.corrections]);
  });
}
