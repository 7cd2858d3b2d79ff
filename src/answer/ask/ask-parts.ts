import type { Corpus } from '../corpus.js';
import { sharesSome } from '../evidence/overlap.js';
import type { Found, Outcome } from '../outcome.js';
import { mayAlter } from '../stretches/figures-around.js';
import { namesNobody } from './amid-chat.js';
import { askText } from './ask-text.js';
import { partsOf, type Part } from './parts.js';
import { asksOfSomething } from './states.js';

const REFERS_BACK = /\b(?:with|of|for|about|from|by) (?:it|them|those)\b/i;
const ACCORDING_TO = /^\W*(?:(?:so|and|but) )?(?:according to|acc to|as per|per|in the (?:words|view|opinion) of)\b/i;

/** What somebody writes around a question need not be part of it. */
export function askParts(scope: Corpus, text: string): Outcome | undefined {
  for (const part of partsOf(text)) {
    // "according to the pope, is a truce likely?", "a bomb, who threatens with it": what is cut off belongs to it.
    if (ACCORDING_TO.test(part.rest) || REFERS_BACK.test(part.text)) continue;
    if (!asksOfSomething(scope.index.vocabulary.read(part.text)) || !(part.whole || namesNobody(scope, part.rest)))
      continue;
    const outcome = askText(scope, part.text, text);
    const [first] = outcome.answers;
    if (first !== undefined && (part.whole || !isCutShort(scope, part, first))) return outcome;
  }
  return undefined;
}

/** Whether the rest of what was asked belongs to what was found as well. */
function isCutShort({ index }: Corpus, { text, rest }: Part, found: Found): boolean {
  const { read } = index.vocabulary;
  const left = read(rest);
  return sharesSome(left, read(text), found) || left.some((term) => mayAlter(term, left, [], found, rest));
}
