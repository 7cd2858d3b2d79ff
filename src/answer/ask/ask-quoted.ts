import type { Cleaned } from '../../search/clean/clean.js';
import type { Corpus } from '../corpus.js';
import { besideMarked, isNegated, overlaps } from '../evidence/overlap.js';
import type { Outcome } from '../outcome.js';
import { isAlone, isNoise, sentenceAround, wordsOf } from './amid-chat.js';
import { askText } from './ask-text.js';
import { asksOfSomething, asksWhether } from './states.js';

/** What answers a question around a phrase that somebody marked as a quotation. */
export function askQuoted(scope: Corpus, phrase: string, cleaned: Cleaned): Outcome | undefined {
  const { before, around } = cleaned;
  const { read } = scope.index.vocabulary;
  if (isNegated(read(before))) return undefined;
  const isWhose =
    (WHOSE.test(around) && isAlone(scope, cleaned)) ||
    WHICH_OF_TWO.test(around) ||
    (asksWhether(around) && !/\p{Lu}/u.test(around));
  if (!isNoise(scope, around, sentenceAround(cleaned))) return isWhose ? wordsOf(scope, phrase, around) : undefined;
  return (
    askPhrase(scope, phrase, around) ??
    (isWhose || !asksOfSomething(read(around)) ? wordsOf(scope, phrase, around) : undefined)
  );
}

/** Asks whose words something quoted is, whoever else is named around it. */
const WHOSE = /\b(?:who|whom|whose)\b|\bsource\b/i;
/** "“…”, is that the mayor or the minister", "is this what the mayor said" */
const WHICH_OF_TWO =
  /\bis (?:this|that|it) what [^,.?!]{2,40} (?:said|says)\b|\b(?:is|was) (?:that|this|it) (?:from |by )?[^,.?!]{2,30} or [^,.?!]{2,30}[?!.]*$/i;

/** @returns what answers the phrase alone, unless what stands around it belongs to it as well. */
function askPhrase(scope: Corpus, phrase: string, around: string): Outcome | undefined {
  const { read } = scope.index.vocabulary;
  const outcome = askText(scope, phrase, phrase, { quoted: true });
  const [first] = outcome.answers;
  return first === undefined || overlaps(besideMarked(read(around)), read(phrase), first) ? undefined : outcome;
}
