import { z } from 'zod';
import { clean } from '../clean/clean.js';
import { ASKED_ROLES, roleOf, type AskedRole } from './asked-role.js';
import { TIMES, timeOf, type Time } from './asked-time.js';
import { editDistance } from '../expand/edits.js';
import { withoutPhrases } from './phrases.js';
import { tokenize } from '../tokens/tokens.js';
import { AUXILIARY } from '../words/auxiliaries.js';
import { isEnglishWord } from '../words/commonness.js';
import { QUESTION_WORDS, WANTS, WAYS_TO_ASK, type Want } from '../words/asking.js';
import { AFTER, AFTER_OF_YES_OR_NO, BEFORE } from '../words/courtesies.js';
import { ONE_WORD } from '../words/one-word.js';
import { RECAST } from '../words/recast/index.js';
import { REWORDED } from '../words/reworded.js';

/** What a question asks, without how: two that ask the same have gists that are alike. Plain values, so that it can be kept. */
export interface Gist {
  readonly wants: Want;
  /** What is asked about, in order. */
  readonly words: string;
  /** An odd number of its words turn it round. */
  readonly turned: boolean;
  /** Something is done to what it asks about, and nobody need be named who does it. */
  readonly passive: boolean;
  /** It begins with the kind of what it wants: "which company", "what day". */
  readonly kind: boolean;
  /** Whether it asks of what was, what will be or what may be; none where it tells not. */
  readonly time?: Time | undefined;
  /** Whether who or what it wants does it, or has it done to them: "who called the mayor", "who did the mayor call". */
  readonly role?: AskedRole | undefined;
}

/** Reads a gist that was kept. */
export const gistSchema: z.ZodType<Gist> = z.object({
  wants: z.enum(WANTS),
  words: z.string(),
  turned: z.boolean(),
  passive: z.boolean(),
  kind: z.boolean(),
  time: z.enum(TIMES).optional(),
  role: z.enum(ASKED_ROLES).optional(),
});

const FORMS = [...RECAST, ...REWORDED];

const YES_OR_NO = new RegExp(`^${AUXILIARY} `);
const NOT = /^(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)$/;
/** "didn't they …" expects a yes: the "not" denies nothing. */
const TAG = new RegExp(`^(${AUXILIARY}) not `);
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being|get|gets|got|getting)\b(?: \S+){0,5}? (?<!\b(?:the|an?) )(?:\S+ed|\w*(?:taken|given|broken|stolen|written|driven|chosen|spoken|beaten|hidden|frozen|forgotten|known|shown|thrown|blown|grown|drawn|flown|seen|bought|brought|caught|taught|fought|built|held|bitten|eaten|shaken|worn|torn|sworn|sunk|swept)|shot|led|fed|spent|lent|heard|hit|cut|shut|put|told|held|lost|found|paid|sold|made|sent|set|kept|left|struck|hurt|done|run|won)\b/;

/** "which company", "in what country": the question word and a noun. */
const KIND = new RegExp(
  `^(?:\\w+ )?(?:what|which) (?!(?:${AUXILIARY}|the|a|an|to|happened|happens|happen|became|becomes|become)\\b)\\w+`,
);

/** "bail it out" */
const PARTICLE = /\b([a-z]+) (it|him|her|them|us|me|you) (out|off|up|down|back|away|over)\b/g;
/** "open again" */
const AGAIN = /\b([a-z]+) again\b/g;

/** "is it true they found a bomb": what follows is no topic. */
const CLAIM =
  /\b(?:is (?:it|that) (?:true|right|correct|the case|a fact)|i (?:heard|read)|if|whether|really|true that)\b/;

/** Reads what a question asks. */
export function gistOf(text: string): Gist {
  const words = tokenize(clean(text).text).map(({ word }) => mended(word));
  const asked = FORMS.reduce((line, [pattern, put]) => line.replace(pattern, put), withoutCourtesies(words.join(' ')));
  const typed = asked.replace(TAG, '$1 ');
  const line = withoutPhrases(typed.replace(PARTICLE, '$1 $3 $2').replace(AGAIN, onceMore));
  for (const { wants, pattern } of WAYS_TO_ASK) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const rest = [found.groups?.['rest'], found.groups?.['more']].join(' ');
    const turned = rest.split(' ').filter((word) => NOT.test(word)).length % 2 === 1;
    const about = ONE_WORD.reduce((text, [phrase, word]) => text.replace(phrase, word), ` ${rest.trim()} `);
    const isClaim = wants === 'topic' && CLAIM.test(words.join(' '));
    const passive = PASSIVE.test(typed);
    return {
      wants: isClaim ? 'whether' : wants,
      words: about.replace(/\s+/g, ' ').trim(),
      turned,
      passive,
      kind: wants === 'what' && KIND.test(line),
      time: timeOf(typed),
      role: roleOf(wants, typed, passive),
    };
  }
  return { wants: 'topic', words: line, turned: false, passive: false, kind: false };
}

function withoutCourtesies(line: string): string {
  const begun = `${line} `.replace(BEFORE, '').trim();
  const rest = begun.replace(YES_OR_NO.test(begun) ? AFTER_OF_YES_OR_NO : AFTER, '');
  return rest === '' ? begun : rest;
}

/** "reopen" for "open again", where there is such a word */
function onceMore(both: string, verb: string): string {
  return isEnglishWord(`re${verb}`) ? `re${verb}` : both;
}

/** A shorter word is one slip from too many others. */
const SHORTEST_SLIPPED = 4;

/** "waht", "whne": a slip in a word that makes the question. */
function mended(word: string): string {
  // "width" is no word that many use, and no slip of "with" either.
  if (word.length < SHORTEST_SLIPPED || isEnglishWord(word) || word === 'width') return word;
  return QUESTION_WORDS.find((meant) => meant[0] === word[0] && editDistance(word, meant, 1) <= 1) ?? word;
}
