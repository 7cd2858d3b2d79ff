import { subject, type Frame, type Knows } from './frame-parts.js';
import { wordSet } from './gates.js';
import { matchLine, type Line } from '../tokens/line.js';
import type { Token } from '../tokens/tokens.js';
import { SPEECH_NOUNS } from '../words/frames.js';

const BEFORE_NAME = wordSet(
  'what whats wats hows how who where any are is was were s there the does give show me do we have of looking for',
);
const TAKES = wordSet('have has had hold holds take took make made give gave');
const ONE_OF = wordSet('a an any some');
const THEIRS = wordSet('his her their the');
const BEFORE_MATTER = wordSet('about on of to regarding for re concerning toward towards in over that');

/** "X's view on …", "what is X's position on …"; "the embassy in the capital's view" is not of an embassy. */
export function viewOf<T extends Token>({ tokens }: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const at = tokens.findIndex(({ word }, i) => {
    const hasMatter = BEFORE_MATTER.has(tokens[i + 1]?.word ?? '') && i + 2 < tokens.length;
    return i > 0 && SPEECH_NOUNS.has(word) && (hasMatter || i + 1 === tokens.length);
  });
  if (at === -1) return undefined;
  const slot = viewerIn(tokens.slice(0, at));
  const isGuess = knows.nameLike(slot) && !slot.some(({ word }) => /^(?:did|does|do|get|got)$/.test(word));
  if (!knows.known(slot) && !isGuess) return undefined;
  return { mind: false, ...subject(slot), kind: 'topic', matter: tokens.slice(at + 2) };
}

/** @returns the name in the words before "view": "does X have any", "X what is his". */
function viewerIn<T extends Token>(words: readonly T[]): readonly T[] {
  const last = words.length - 1;
  const from = words.findIndex(({ word }, i) => i === last || !BEFORE_NAME.has(word));
  const wordAt = (at: number) => (at > from ? (words[at]?.word ?? '') : '');
  let end = words.length;
  if (ONE_OF.has(wordAt(end - 1))) end--;
  if (TAKES.has(wordAt(end - 1))) end--;
  const what = wordAt(end - 2) === 'is' ? end - 3 : end - 2;
  if (THEIRS.has(wordAt(end - 1)) && wordAt(what) === 'what') end = what;
  return words.slice(from, end);
}

/** Of longer ones what somebody asks is a part: "the threat of a second message from X". */
const LONGEST_LEAD = 7;

/** "quotes by X about …", "any comment from X", "the view of X on …" */
export function viewBy<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const pattern =
    /^(?:.*? )??(?<noun>\S+)(?:(?: (?:sourced|attributed|credited) to)|(?: (?:sourced|coming|came|said|made|given))? (?:of|from|by)) (?<slot>.+?)(?: (?:about|on|regarding|to|re|concerning) (?<rest>.+))?$/d;
  const parts = matchLine(line, pattern);
  const [noun] = parts?.('noun') ?? [];
  if (parts === undefined || noun === undefined) return undefined;
  if (!SPEECH_NOUNS.has(noun.word) && !/^(?:anything|something|everything)$/.test(noun.word)) return undefined;
  const slot = parts('slot');
  const lead = line.tokens.length - slot.length - parts('rest').length;
  if (lead > LONGEST_LEAD || !(knows.known(slot) || (knows.nameLike(slot) && /\b(?:from|by)\b/.test(line.text))))
    return undefined;
  return { mind: false, ...subject(slot), kind: 'topic', matter: parts('rest') };
}
