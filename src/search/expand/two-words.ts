import { isPlaceName } from '../lexicon/lexicon.js';
import { ONE_SLIP, type Speller } from './speller.js';
import type { Token } from '../tokens/tokens.js';
import type { Words } from './vocabulary.js';
import { isEnglishWord } from '../words/commonness.js';
import { STOP_WORDS } from '../words/stop.js';

const SHORTEST_JOINED = 6;
/** Two words that are one have so many letters together. */
const SHORTEST_SPLIT = 7;
/** Longer than any two words; what is longer still is nobody's slip, and has a thousand places to fall apart at. */
const LONGEST_JOINED = 50;

/** A word of so many letters that is none may be two. */
export function mayBeTwo(word: string, has: Words['has']): boolean {
  if (word.length < SHORTEST_JOINED || word.length > LONGEST_JOINED) return false;
  return !isEnglishWord(word) && !has(word) && !isPlaceName(word) && /^[a-z]+$/.test(word);
}

/** Such a word falls into two, where it can: `didthe`, `harbourmaster`. */
export function splitJoined(token: Token, has: Words['has']): Token[] {
  const { word, start, end } = token;
  const isWord = (part: string) => STOP_WORDS.has(part) || (part.length > 2 && (has(part) || isEnglishWord(part)));
  for (let at = 1; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const sure = STOP_WORDS.has(left) || STOP_WORDS.has(right) || (has(left) && has(right));
    if (!sure || !isWord(left) || !isWord(right) || (at === 1 && left !== 'a')) continue;
    return [
      { ...token, word: left, typed: left, end: start + at },
      { ...token, word: right, typed: right, start: start + at, end, capital: false },
    ];
  }
  return [token];
}

/** `counter offensive` and `count eroffensive` are `counteroffensive`, where a text has it so. */
export function joinSplitWords(tokens: readonly Token[], has: Words['has'], correct: Speller['correct']): Token[] {
  const isHeld = tokens.map(({ word }) => has(word));
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined) break;
    const [isLeftHeld, isRightHeld] = [isHeld[i] === true, isHeld[i + 1] === true];
    const mayBeOne = next !== undefined && !(isLeftHeld && isRightHeld);
    const word = mayBeOne ? joinedWord(token, next, isLeftHeld || isRightHeld, has, correct) : undefined;
    if (next !== undefined && word !== undefined) {
      joined.push({ ...token, word, typed: `${token.word} ${next.word}`, end: next.end });
      i++;
    } else joined.push(token);
  }
  return joined;
}

/**
 * @param isHeld whether a text has one of them
 * @returns the word of a text that two words are together; of "cese fire" the first may hold a slip
 */
function joinedWord(
  { word: left }: Token,
  { word: right }: Token,
  isHeld: boolean,
  has: Words['has'],
  correct: Speller['correct'],
): string | undefined {
  if (left.length + right.length < SHORTEST_SPLIT) return undefined;
  const word = left + right;
  if (has(word)) return word;
  if (isHeld || STOP_WORDS.has(left) || STOP_WORDS.has(right)) return undefined;
  if (isEnglishWord(left) && isEnglishWord(right)) return undefined;
  const meant = correct(word).find((one) => one.quality >= ONE_SLIP);
  return meant !== undefined && has(meant.word) ? meant.word : undefined;
}

/** "hasthe": two of the words that all sentences are made of, though a slip might make it one. */
export function isTwoStopWords(word: string): boolean {
  return Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)]).some(
    ([left = '', right = '']) => left.length > 1 && right.length > 2 && STOP_WORDS.has(left) && STOP_WORDS.has(right),
  );
}
