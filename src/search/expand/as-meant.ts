import { ONE_SLIP, type Speller } from './speller.js';
import type { Token } from '../tokens/tokens.js';
import type { Words } from './vocabulary.js';
import { isEnglishWord, rarity } from '../words/commonness.js';
import { STOP_WORDS } from '../words/stop.js';

/** `wil` is `will` and `upp` is `up`. */
export function shortStopWord(word: string): string | undefined {
  const [a = '', b = '', c = ''] = word;
  const single = b === c ? a + b : undefined;
  if (single !== undefined && STOP_WORDS.has(single)) return single;
  const double = word + c;
  return STOP_WORDS.has(double) ? double : undefined;
}

/** A word of the texts that `ful` or `kye` is: the last letter doubled, or two that changed places. */
export function shortWord(word: string, has: Words['has']): string | undefined {
  const [a = '', b = '', c = ''] = word;
  return [word + c, a + c + b, b + a + c].find(has);
}

/** "dose X say" is no dose of anything, and "non of them" is none. */
export function asMeant(token: Token, i: number, tokens: readonly Token[]): Token {
  if (token.word === 'non' && tokens[i + 1]?.word === 'of') return { ...token, word: 'none', typed: token.word };
  if (token.word !== 'dose') return token;
  const asks = i === 0 || /^(?:what|how|why|when|where|who|so|and|but)$/.test(tokens[i - 1]?.word ?? '');
  const noun = /^(?:of|was|is|one|\d+)$/.test(tokens[i + 1]?.word ?? '');
  return asks && !noun ? { ...token, word: 'does', typed: token.word } : token;
}

/** Shorter words that end so are too often others. */
const SHORTEST_DROPPED = 5;

/** "givin" is giving, as it is said. */
export function withLastLetter(token: Token, has: Words['has'], correct: Speller['correct']): Token {
  const { word } = token;
  if (word.length < SHORTEST_DROPPED || !word.endsWith('in') || has(word) || rarity(word) < 1) return token;
  const isForm = has(`${word}g`) || isEnglishWord(`${word}g`);
  // "blinkin" is rather Blinken than blinking.
  const isName = correct(word).some((one) => one.quality >= ONE_SLIP && has(one.word) && !isEnglishWord(one.word));
  return isForm && !isName ? { ...token, word: `${word}g`, typed: word } : token;
}
