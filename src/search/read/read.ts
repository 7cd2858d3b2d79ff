import { ASKS, subject, type Frame, type Knows } from './frame-parts.js';
import { FRAMES } from './frames.js';
import { lineOf, matchLine, type Line } from '../tokens/line.js';
import type { Token } from '../tokens/tokens.js';
import { CLOSING, OPENING } from '../words/chatter.js';

export type { Frame, Knows } from './frame-parts.js';

/** What a question word asks for. */
export type Wanted = 'number' | 'date' | 'duration' | 'reason' | 'whether';

/** A question, taken apart. Frame words count as such only where they stand in the frame. */
export interface Reading<T extends Token> extends Frame<T> {
  /** What the answer has to hold. */
  readonly wants?: Wanted;
}

/** What people put after words they want to find the author of: "…, who says that?" */
const WHO_SAYS_SO =
  / (?:and )?(?:who|whos|whose|which [\p{L}]+)(?: (?:is|was|are|were|here|actually|exactly|else))*? (?:says?|said|saying|thinks?|thought|claims?|claimed|claiming|explains?|explained|argues?|argued|puts?|tells?|told|makes?|made|believes?|believed|reckons?|wrote|reporting|reports?|reported|came up with|comes up with|words (?:are|were|is|was))(?: (?:that|so|this|it|those|these|they|such|as much|(?:that|this|the) (?:point|claim|case)|(?:it )?like (?:this|that)|it (?:that|this) way|something like (?:that|this)))$/u;

/** Asks for a number; who does not know how many is asked for no number. */
const COUNTS =
  /^(?!.*\b(?:know|knows|knew|unsure|unclear)\b.*\bhow (?:many|much)\b).*\b(?:how (?:many|much|warm|cold|hot|tall|deep|heavy)|what (?:number|percentage|proportion|share)|number of)\b/;

const ASKS_WHEN =
  /^(?!.* (?:then what|what then)$)(?:(?:since|on|in|at|by|from) )?(?:when|(?:what|which) (?:exact )?(?:date|day|year|month|week|time))\b/;

/** A question of yes or no. */
const WHETHER = /^(?:is|are|was|were|will|would|can|could|does|do|did|has|have|had)\b/;

/** "on what date", "under which conditions": what is asked for is no word of the matter. */
function isNoUnit({ word }: Token, i: number, words: readonly Token[]): boolean {
  return !(UNIT.test(word) && /^(?:what|which|exact)$/.test(words[i - 1]?.word ?? ''));
}

const UNIT = /^(?:date|day|year|month|week|conditions?|circumstances?|terms)$/;

/** Fewer words claim nothing. */
const SHORTEST_CLAIM = 3;
const ASKS_WHO = /^(?:(?:so|and|but|ok) )*(?:who|whose|which)\b/;
/** "was it the foreign minister or the president": longer is no guess. */
const LONGEST_GUESS = 10;

/** Reads a question's frame: who is asked, about what, and how. */
export function readQuestion<T extends Token>(tokens: readonly T[], knows: Knows<T>): Reading<T> {
  const words = withoutOath(withoutCourtesies(withoutGuess(withoutTag(tokens))));
  const line = lineOf(words);
  const plain = whoSaysSo(line) ?? frameOf(words, knows);
  const frame = plain.asked === undefined ? (nameBefore(words, knows) ?? plain) : plain;
  if (COUNTS.test(line.text)) return { ...frame, wants: 'number' };
  if (ASKS_WHEN.test(line.text)) return { ...frame, matter: frame.matter.filter(isNoUnit), wants: 'date' };
  if (/^(?:under|on) (?:what|which) /.test(line.text)) return { ...frame, matter: frame.matter.filter(isNoUnit) };
  if (/^(?:for )?how long\b/.test(line.text)) return { ...frame, wants: 'duration' };
  if (/^(?:why|how come|what (?:is|was) the reason|for what reason)\b/.test(line.text))
    return { ...frame, wants: 'reason' };
  return WHETHER.test(line.text) ? { ...frame, wants: 'whether' } : frame;
}

/** "why on earth …", "what the hell …" */
function withoutOath<T extends Token>(tokens: readonly T[]): readonly T[] {
  const words = OATH.exec(lineOf(tokens).text)?.[1]?.split(' ').length ?? 0;
  return words === 0 ? tokens : tokens.toSpliced(1, words);
}

const OATH =
  /^(?:what|who|whose|how|why|when|where|which) (on earth|in the world|in the name of god|the (?:hell|heck|fuck|f|actual fuck)|tf|in hell) /;

/** "wasn't there …", "didn't he …" expect a yes: the "not" denies nothing. */
function withoutTag<T extends Token>(tokens: readonly T[]): readonly T[] {
  const opens =
    /^(?:(?:but|and|so|wait|hey|lol|ok) )*(?:is|was|were|are|did|does|do|has|have|had|would|will|can|could) not /;
  const at = (opens.exec(lineOf(tokens).text)?.[0].trim().split(' ').length ?? 0) - 1;
  const [verb, not, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const contracted = verb !== undefined && not !== undefined && verb.start === not.start;
  // "don't be deceived" asks nobody.
  const asks = next !== undefined && next.word !== 'be';
  return contracted && asks ? tokens.filter((_, i) => i !== at) : tokens;
}

/** "who said …, was it the mayor", "…, was it A or B": what somebody guesses after a comma is no part of what was said. */
function withoutGuess<T extends Token>(tokens: readonly T[]): readonly T[] {
  const at = tokens.findIndex(({ word, start }, i) => {
    const before = tokens[i - 1];
    const it = tokens[i + 1]?.word ?? '';
    return before !== undefined && start - before.end > 1 && /^(?:is|was)$/.test(word) && /^(?:it|that)$/.test(it);
  });
  if (at < SHORTEST_CLAIM - 1) return withoutShortGuess(tokens);
  const guess = tokens.slice(at);
  const isGuess = ASKS_WHO.test(lineOf(tokens).text) || guess.some(({ word }) => word === 'or');
  return guess.length > LONGEST_GUESS || !isGuess ? tokens : tokens.slice(0, at);
}

const SHORT_GUESS = 3;

/** "how was it sent, by post?" */
function withoutShortGuess<T extends Token>(tokens: readonly T[]): readonly T[] {
  const at = tokens.findLastIndex(({ word, start }, i) => {
    const before = tokens[i - 1];
    return before !== undefined && start - before.end > 1 && /^(?:by|in|on|at|with|from|via|through)$/.test(word);
  });
  const isGuess = at > SHORTEST_CLAIM && tokens.length - at <= SHORT_GUESS && ASKS_HOW.test(lineOf(tokens).text);
  return isGuess ? tokens.slice(0, at) : tokens;
}

const ASKS_HOW = /^(?:(?:so|and|but|ok) )*(?:how|where|when|why)\b/;

function frameOf<T extends Token>(words: readonly T[], knows: Knows<T>): Frame<T> {
  const line = lineOf(words);
  for (const read of FRAMES) {
    const frame = read(line, knows);
    if (frame !== undefined) return frame;
  }
  return { kind: 'open', mind: false, matter: words };
}

/** "a truce looks hopeless, who says that" */
function whoSaysSo<T extends Token>({ tokens, text }: Line<T>): Frame<T> | undefined {
  const tail = WHO_SAYS_SO.exec(text)?.[0];
  if (tail === undefined) return undefined;
  const matter = tokens.slice(0, tokens.length - tail.trim().split(' ').length);
  return matter.length < SHORTEST_CLAIM ? undefined : { kind: 'claim', mind: false, matter };
}

const LONGEST_NAME = 9;

/** "Adrienne Watson, who decides?": a name, a pause, and a question that asks nobody else. */
function nameBefore<T extends Token>(words: readonly T[], knows: Knows<T>): Frame<T> | undefined {
  for (let end = 1; end <= Math.min(LONGEST_NAME, words.length - 2); end++) {
    const [last, next] = [words[end - 1], words[end]];
    if (last === undefined || next === undefined || next.start - last.end < 2 || !ASKS.test(next.word)) continue;
    const slot = words.slice(0, end);
    if (!knows.known(slot)) return undefined;
    const frame = frameOf(words.slice(end), knows);
    return frame.asked === undefined ? { ...frame, ...subject(slot) } : undefined;
  }
  return undefined;
}

/** @returns what is asked, without what people say before and after it. */
export function withoutCourtesies<T extends Token>(tokens: readonly T[]): readonly T[] {
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

/** "it literally says “…”": the report does. */
const IT_SAYS =
  /\b(?:it|this|that|article|text|report|story)(?: (?:literally|actually|even|clearly|just|really))? (?:says|said|goes|reads)$/;

/** Whom somebody talks to: "idk man, “…”". */
const ADDRESSED = /^(?:man|dude|bro|guys?|mate|folks|people|idk|lol|ok)$/;

/** Reads "X: words", "X said words" before a quoted phrase. @returns the words that name X, or none. */
export function claimedSpeaker<T extends Token>(before: readonly T[], { known }: Knows<T>): readonly T[] {
  const line = lineOf(before);
  if (IT_SAYS.test(line.text)) return [];
  const said = matchLine(
    line,
    /^(?:.* )?(?<slot>.+?) (?:\w+ )?(?:said|says|say|saying|claimed|claims|told|like|goes|went|tweeted|called|called it|calls|calls it|was like)(?: .*)?$/d,
  );
  const candidates = [said?.('slot') ?? [], before];
  for (const words of candidates) {
    for (let from = 0; from < words.length; from++) {
      const name = words.slice(from);
      if (known(name) && !name.every(({ word }) => ADDRESSED.test(word))) return name;
    }
  }
  return [];
}
