import { ASKS, LONGEST_NAME, subject, type Frame, type Knows } from './frame-parts.js';
import { closingOf, openingOf } from './courtesies.js';
import { frameOf } from './frame-order.js';
import { holdsAny, passes, wordSet, type Gate } from './gates.js';
import { SHORTEST_CLAIM, whoSaysSo } from './who-says-so.js';
import { lineOf, matchLine, type Line } from '../tokens/line.js';
import type { Token } from '../tokens/tokens.js';

export type { Frame, Knows } from './frame-parts.js';

/** What a question word asks for. */
export type Wanted = 'number' | 'date' | 'duration' | 'reason' | 'whether';

/** A question, taken apart. Frame words count as such only where they stand in the frame. */
export interface Reading<T extends Token> extends Frame<T> {
  /** What the answer has to hold. */
  readonly wants?: Wanted;
}

/** What a question asks for, by how it is asked: the first that fits. */
const ASKED_FOR: readonly {
  readonly gate: Gate;
  readonly pattern?: RegExp;
  readonly wants?: Wanted;
  /** A unit that is asked for is no word of the matter: "on what date", "under which conditions". */
  readonly hasUnit?: boolean;
}[] = [
  {
    // Who does not know how many asks for no number.
    gate: { holds: wordSet('how number percentage proportion share') },
    pattern:
      /^(?!.*\b(?:know|knows|knew|unsure|unclear)\b.*\bhow (?:many|much)(?!\S)).*\b(?:how (?:many|much|warm|cold|hot|tall|deep|heavy)|what (?:number|percentage|proportion|share)|number of)\b/,
    wants: 'number',
  },
  {
    gate: {
      begins: wordSet('since on in at by from when what which'),
      holds: wordSet('when date day year month week time'),
    },
    pattern:
      /^(?!.* (?:then what|what then)$)(?:(?:since|on|in|at|by|from) )?(?:when|(?:what|which) (?:exact )?(?:date|day|year|month|week|time))(?!\S)/,
    wants: 'date',
    hasUnit: true,
  },
  { gate: { begins: wordSet('under on') }, pattern: /^(?:under|on) (?:what|which) /, hasUnit: true },
  { gate: { begins: wordSet('for how') }, pattern: /^(?:for )?how long\b/, wants: 'duration' },
  {
    gate: { begins: wordSet('why how what for') },
    pattern: /^(?:why|how come|what (?:is|was) the reason|for what reason)\b/,
    wants: 'reason',
  },
  // A question of yes or no.
  {
    gate: { begins: wordSet('is are was were will would can could does do did has have had') },
    wants: 'whether',
  },
];

function isNoUnit({ word }: Token, i: number, words: readonly Token[]): boolean {
  return !(UNIT.test(word) && /^(?:what|which|exact)$/.test(words[i - 1]?.word ?? ''));
}

const UNIT = /^(?:date|day|year|month|week|conditions?|circumstances?|terms)$/;

const ASKS_WHO = /^(?:(?:so|and|but|ok) )*(?:who|whose|which)\b/;
/** "was it the foreign minister or the president": longer is no guess. */
const LONGEST_GUESS = 10;

/** Reads a question's frame: who is asked, about what, and how. */
export function readQuestion<T extends Token>(tokens: readonly T[], knows: Knows<T>): Reading<T> {
  const line = withoutOath(lineWithoutCourtesies(withoutGuess(withoutTag(lineOf(tokens)))));
  const plain = whoSaysSo(line) ?? frameOf(line, knows);
  const frame = plain.asked === undefined ? (nameBefore(line.tokens, knows) ?? plain) : plain;
  const asks = ASKED_FOR.find(({ gate, pattern }) => passes(line, gate) && (pattern?.test(line.text) ?? true));
  if (asks === undefined) return frame;
  const matter = asks.hasUnit === true ? frame.matter.filter(isNoUnit) : frame.matter;
  return asks.wants === undefined ? { ...frame, matter } : { ...frame, matter, wants: asks.wants };
}

/** "why on earth …", "what the hell …" */
function withoutOath<T extends Token>(line: Line<T>): Line<T> {
  if (!OATH_BEGINS.has(line.tokens[1]?.word ?? '')) return line;
  const words = OATH.exec(line.text)?.[1]?.split(' ').length ?? 0;
  return words === 0 ? line : lineOf(line.tokens.toSpliced(1, words));
}

const OATH_BEGINS = wordSet('on in the tf');
const OATH =
  /^(?:what|who|whose|how|why|when|where|which) (on earth|in the world|in the name of god|the (?:hell|heck|fuck|f|actual fuck)|tf|in hell) /;

/** "wasn't there …", "didn't he …" expect a yes: the "not" denies nothing. */
function withoutTag<T extends Token>(line: Line<T>): Line<T> {
  if (!holdsAny(line, NOT)) return line;
  const { tokens, text } = line;
  const at = (TAG.exec(text)?.[0].trim().split(' ').length ?? 0) - 1;
  const [verb, not, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const contracted = verb !== undefined && not !== undefined && verb.start === not.start;
  // "don't be deceived" asks nobody.
  const asks = next !== undefined && next.word !== 'be';
  return contracted && asks ? lineOf(tokens.filter((_, i) => i !== at)) : line;
}

const NOT = wordSet('not');
const TAG =
  /^(?:(?:but|and|so|wait|hey|lol|ok) )*(?:is|was|were|are|did|does|do|has|have|had|would|will|can|could) not /;

/** "who said …, was it the mayor", "…, was it A or B": what somebody guesses after a comma is no part of what was said. */
function withoutGuess<T extends Token>(line: Line<T>): Line<T> {
  const { tokens, text } = line;
  const at = tokens.findIndex(({ word, start }, i) => {
    const before = tokens[i - 1];
    const it = tokens[i + 1]?.word ?? '';
    return before !== undefined && start - before.end > 1 && /^(?:is|was)$/.test(word) && /^(?:it|that)$/.test(it);
  });
  if (at < SHORTEST_CLAIM - 1) return withoutShortGuess(line);
  const guess = tokens.slice(at);
  const isGuess = ASKS_WHO.test(text) || guess.some(({ word }) => word === 'or');
  return guess.length > LONGEST_GUESS || !isGuess ? line : lineOf(tokens.slice(0, at));
}

const SHORT_GUESS = 3;

/** "how was it sent, by post?" */
function withoutShortGuess<T extends Token>(line: Line<T>): Line<T> {
  const { tokens, text } = line;
  const at = tokens.findLastIndex(({ word, start }, i) => {
    const before = tokens[i - 1];
    return before !== undefined && start - before.end > 1 && /^(?:by|in|on|at|with|from|via|through)$/.test(word);
  });
  const isGuess = at > SHORTEST_CLAIM && tokens.length - at <= SHORT_GUESS && ASKS_HOW.test(text);
  return isGuess ? lineOf(tokens.slice(0, at)) : line;
}

const ASKS_HOW = /^(?:(?:so|and|but|ok) )*(?:how|where|when|why)\b/;

/** "Adrienne Watson, who decides?": a name, a pause, and a question that asks nobody else. */
function nameBefore<T extends Token>(words: readonly T[], knows: Knows<T>): Frame<T> | undefined {
  for (let end = 1; end <= Math.min(LONGEST_NAME, words.length - 2); end++) {
    const [last, next] = [words[end - 1], words[end]];
    if (last === undefined || next === undefined || next.start - last.end < 2 || !ASKS.test(next.word)) continue;
    const slot = words.slice(0, end);
    if (!knows.known(slot)) return undefined;
    const frame = frameOf(lineOf(words.slice(end)), knows);
    return frame.asked === undefined ? { ...frame, ...subject(slot) } : undefined;
  }
  return undefined;
}

/** @returns what is asked, without what people say before and after it. */
export function withoutCourtesies<T extends Token>(tokens: readonly T[]): readonly T[] {
  return lineWithoutCourtesies(lineOf(tokens)).tokens;
}

function lineWithoutCourtesies<T extends Token>(whole: Line<T>): Line<T> {
  let line = whole;
  for (;;) {
    const opening = openingOf(line);
    const closing = opening > 0 ? 0 : closingOf(line);
    if (opening + closing === 0) return line;
    line = lineOf(line.tokens.slice(opening, line.tokens.length - closing));
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
