import { isNobody, NO_NAME, subject, type Frame, type Knows } from './frame-parts.js';
import { matchLine, type Line } from '../tokens/line.js';
import type { Token } from '../tokens/tokens.js';

const PASSIVE =
  /^(?:is|are|was|were|does|did|has|have) (?<slot>.+?) (?:get |been |even |ever |actually |also )*(?:quoted|cited|interviewed|heard)(?: (?:in|by|here|there|anywhere|at all).*)?$/d;
const ACTIVE =
  /^(?:do|does|did) (?:they|it|the report|the article|the author|the journalist) (?:even |ever |actually |also )*(?:quote|cite|interview) (?<slot>.+)$/d;
/** Longer subjects that nobody knows are no names but clauses. */
const LONGEST_GUESS = 4;

/** "is X quoted", "do they quote X": asks for anything of X. */
export function isQuoted<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const slot = (matchLine(line, PASSIVE) ?? matchLine(line, ACTIVE))?.('slot') ?? [];
  const isGuess = slot.length > LONGEST_GUESS || slot.some(({ word }) => NO_NAME.test(word));
  if (slot.length === 0 || isNobody(slot) || (isGuess && !knows.known(slot))) return undefined;
  return { mind: false, ...subject(slot), kind: 'topic', matter: [] };
}
