import { subject, type Frame, type Knows } from './frame-parts.js';
import { matchLine, type Line } from '../tokens/line.js';
import type { Token } from '../tokens/tokens.js';
import { SPEECH_NOUNS } from '../words/frames.js';

/** Only a noun of saying ends who is asked: "the embassy in the capital's view" is not of an embassy. */
const NOUN = [...SPEECH_NOUNS].join('|');
const VIEW_OF = new RegExp(
  `^(?:(?:what|whats|wats|hows|how|who|where|any|are|is|was|were|s|there|the|does|give|show|me|do|we|have|of|looking|for) )*(?<slot>.+?)(?: what(?: is)? (?:his|her|their|the))?(?: (?:have|has|had|hold|holds|take|took|make|made|give|gave))?(?: (?:a|an|any|some))? (?<noun>${NOUN})(?: (?:about|on|of|to|regarding|for|re|concerning|towards?|in|over|that) (?<rest>.+))?$`,
  'du',
);

/** "X's view on …", "what is X's position on …" */
export function viewOf<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const parts = matchLine(line, VIEW_OF);
  if (parts === undefined) return undefined;
  const slot = parts('slot');
  const isGuess = knows.nameLike(slot) && !slot.some(({ word }) => /^(?:did|does|do|get|got)$/.test(word));
  if (!knows.known(slot) && !isGuess) return undefined;
  return { mind: false, ...subject(slot), kind: 'topic', matter: parts('rest') };
}

/** "quotes by X about …", "any comment from X", "the view of X on …" */
export function viewBy<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const pattern =
    /^(?:.*? )??(?<noun>[\p{L}]+)(?:(?: (?:sourced|attributed|credited) to)|(?: (?:sourced|coming|came|said|made|given))? (?:of|from|by)) (?<slot>.+?)(?: (?:about|on|regarding|to|re|concerning) (?<rest>.+))?$/du;
  const parts = matchLine(line, pattern);
  const [noun] = parts?.('noun') ?? [];
  if (parts === undefined || noun === undefined) return undefined;
  if (!SPEECH_NOUNS.has(noun.word) && !/^(?:anything|something|everything)$/.test(noun.word)) return undefined;
  const slot = parts('slot');
  const lead = line.tokens.length - slot.length - parts('rest').length;
  // "the threat of a second message from X": only a short lead is a frame.
  if (lead > 7 || !(knows.known(slot) || (knows.nameLike(slot) && /\b(?:from|by)\b/.test(line.text)))) return undefined;
  return { mind: false, ...subject(slot), kind: 'topic', matter: parts('rest') };
}
