import type { Frame, Knows } from './frame-parts.js';
import { FRAMES } from './frames.js';
import { lineOf, matchLine } from './line.js';
import type { Token } from './tokens.js';

export type { Frame, Knows } from './frame-parts.js';

/** A question, taken apart. Frame words count as such only where they stand in the frame. */
export interface Reading<T extends Token> extends Frame<T> {
  /** What the answer has to hold. */
  readonly wants?: 'number' | 'date';
}

/** What people say before they ask. */
const OPENING =
  /^(?:hey|hi|hello|yo|ok|okay|so|well|um+|uh|pls|plz|please|bot|guys|bro|dude|lol|lmao|but|and|wait|also|btw|honestly|seriously|sorry|idk|hmm+|ah|oh|quick question|question|just wondering|just curious|(?:i am |i was )?(?:wondering|curious)|i wonder|(?:can|could|would|will) (?:you|u|someone|anyone|anybody|somebody) (?:please )?(?:tell|show|remind|give|explain to|explain|find|get)(?: (?:me|us))?|(?:do|does|did) (?:you|u|anyone|anybody|someone|we) (?:know|remember|recall|catch)(?: if| whether)?|(?:anyone|anybody|someone) (?:know|knows|remember|remembers)(?: if| whether)?|(?:tell|show|remind|give) (?:me|us)|i (?:want|need|would like|d like) to know|any idea|is it (?:true|right|correct)(?: that)?|i heard(?: that)?|i read(?: that)?|i think(?: that)?|what i want to know is)(?= )/;

/** What people say after they have asked. */
const CLOSING =
  /(?: (?:(?:in|according to|from|per|by) (?:the|this|that) (?:report|article|text|story|news|piece|post)|in (?:it|here|there)|pls|plz|please|thanks|thx|lol|lmao|again|though|tho|anyway|anyways|exactly|bro|dude|guys|or not|or what|or something|right|huh|then))+$/;

/** Reads a question's frame: who is asked, about what, and how. */
export function readQuestion<T extends Token>(tokens: readonly T[], knows: Knows<T>): Reading<T> {
  const words = withoutCourtesies(tokens);
  const line = lineOf(words);
  const open: Frame<T> = { kind: 'open', mind: false, matter: words };
  const frame = FRAMES.map((read) => read(line, knows)).find((reading) => reading !== undefined) ?? open;
  if (/\bhow (?:many|much)\b/.test(line.text)) return { ...frame, wants: 'number' };
  if (/^(?:since )?(?:when|what (?:date|day|year|month|time)|which (?:date|day|year|month))\b/.test(line.text)) {
    return { ...frame, wants: 'date' };
  }
  return frame;
}

function withoutCourtesies<T extends Token>(tokens: readonly T[]): readonly T[] {
  let words = tokens;
  for (;;) {
    const line = lineOf(words);
    const opening = OPENING.exec(line.text)?.[0];
    const closing = CLOSING.exec(line.text)?.[0];
    if (opening !== undefined) words = words.slice(opening.split(' ').length);
    else if (closing !== undefined && closing.trim().split(' ').length < words.length) {
      words = words.slice(0, -closing.trim().split(' ').length);
    } else return words;
  }
}

/** Reads "X: words", "X said words" before a quoted phrase. @returns the words that name X, or none. */
export function claimedSpeaker<T extends Token>(before: readonly T[], { known }: Knows<T>): readonly T[] {
  const line = lineOf(before);
  const said = matchLine(
    line,
    /^(?:.* )?(?<slot>.+?) (?:\w+ )?(?:said|says|say|saying|claimed|claims|told|like|goes|went|tweeted|called|called it|calls|calls it|was like)(?: .*)?$/d,
  );
  const candidates = [said?.('slot') ?? [], before];
  for (const words of candidates) {
    for (let from = 0; from < words.length; from++) if (known(words.slice(from))) return words.slice(from);
  }
  return [];
}
