import type { Statement } from '../../report/model.js';
import { toField, type Field } from '../../search/lexicon/coverage.js';
import { termsOf, type Term } from '../../search/lexicon/lexicon.js';
import { onceFor, remember } from '../../search/lexicon/remember.js';
import { negations } from './polarity.js';

/** A question the statement answers, or a sentence that says as much. */
export interface Ask {
  readonly terms: readonly Term[];
  readonly question: boolean;
  /** An odd number of its words turn it round. */
  readonly turned: boolean;
  readonly field: Field;
  readonly whole: Field;
}

/** What a match in an ask counts, beside one in the content. */
const WORTH = 0.95;

/** "Who says that …?" takes it for granted that somebody does. */
const PRESUPPOSES = /^\s*who\b/i;

/** So many asks are remembered: those of some hundred reports. */
const REMEMBERED = 20_000;

/** Reads a question or sentence that a moderator attached to a statement; the same text gives the same ask. */
const toAsk = remember((ask: string): Ask => {
  const terms = termsOf(ask);
  const whole = toField(terms, 1);
  return {
    terms,
    question: ask.includes('?') && !PRESUPPOSES.test(ask),
    turned: negations(terms) % 2 === 1,
    field: { ...whole, worth: WORTH },
    whole,
  };
}, REMEMBERED);

/** @returns the asks of a statement, sentences first: of equals the first carries, and only a sentence tells what is affirmed. */
export const asksOf = onceFor(({ asks }: Statement): readonly Ask[] => {
  return asks.map(toAsk).toSorted((a, b) => Number(a.question) - Number(b.question));
});
