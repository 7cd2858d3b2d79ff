import type { Frame } from './frame-parts.js';
import { endsWith, holdsAny, wordSet } from './gates.js';
import { textOf, type Line } from '../tokens/line.js';
import type { Token } from '../tokens/tokens.js';

const WHO = wordSet('who whos whose which');
const BESIDE_WHO = wordSet('is was are were here actually exactly else');
const SAYS = wordSet(
  'say says said saying think thinks thought claim claims claimed claiming explain explains explained argue argues argued put puts tell tells told make makes made believe believes believed reckon reckons wrote reporting report reports reported',
);
const COMES_UP_WITH = /^(?:came|comes) up with /;
const WORDS_ARE = /^words (?:are|were|is|was) /;

const SO = wordSet('that so this it those these they such much point claim case way');
const SAYS_SO =
  /^(?:that|so|this|it|those|these|they|such|as much|(?:that|this|the) (?:point|claim|case)|(?:it )?like (?:this|that)|it (?:that|this) way|something like (?:that|this))$/;

/** Fewer words claim nothing. */
export const SHORTEST_CLAIM = 3;

/** "a truce looks hopeless, who says that": what people put after words whose author they want to know. */
export function whoSaysSo<T extends Token>(line: Line<T>): Frame<T> | undefined {
  if (!endsWith(line, SO) || !holdsAny(line, WHO)) return undefined;
  const { tokens } = line;
  const who = tokens.findLastIndex(({ word }) => WHO.has(word));
  const end = tokens[who - 1]?.word === 'and' ? who - 1 : who;
  if (end < SHORTEST_CLAIM || !saysSo(tokens.slice(tokens[who]?.word === 'which' ? who + 2 : who + 1)))
    return undefined;
  return { kind: 'claim', mind: false, matter: tokens.slice(0, end) };
}

/** "exactly said that", "came up with that", "words are they" */
function saysSo(words: readonly Token[]): boolean {
  const verb = words.findIndex(({ word }) => !BESIDE_WHO.has(word));
  if (verb === -1) return false;
  const text = textOf(words.slice(verb));
  const phrase = (COMES_UP_WITH.exec(text) ?? WORDS_ARE.exec(text))?.[0];
  if (phrase !== undefined) return SAYS_SO.test(text.slice(phrase.length));
  const [first = ''] = text.split(' ', 1);
  return SAYS.has(first) && SAYS_SO.test(text.slice(first.length + 1));
}
