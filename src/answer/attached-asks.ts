import { toField, type Field } from '../search/coverage.js';
import { termsOf, type Term } from '../search/lexicon.js';
import { remember } from '../search/remember.js';
import type { AskedTerm } from '../search/similarity.js';
import { withCorrections } from '../search/vocabulary.js';
import { negations } from './polarity.js';

/** A question the statement answers, or a sentence that says as much. */
export interface Ask {
  readonly terms: readonly Term[];
  readonly question: boolean;
  /** An odd number of its words turn it round. */
  readonly turned: boolean;
  readonly field: Field;
  readonly whole: Field;
  /** The terms as if they were asked, to see how much of the ask a question holds. */
  readonly asked: readonly AskedTerm[];
}

/** What a match in an ask counts, beside one in the content. */
const WORTH = 0.95;

/** "Who says that …?" takes it for granted that somebody does. */
const PRESUPPOSES = /^\s*who\b/i;

/** So many asks are remembered: those of some hundred reports. */
const REMEMBERED = 20_000;

/** Reads a question or sentence that a moderator attached to a statement; the same text gives the same ask. */
export const toAsk = remember((ask: string): Ask => {
  const terms = termsOf(ask);
  const asked = terms.map((term) => withCorrections(term, []));
  return {
    terms,
    question: ask.includes('?') && !PRESUPPOSES.test(ask),
    turned: negations(terms) % 2 === 1,
    field: toField(terms, WORTH),
    whole: toField(terms, 1),
    asked,
  };
}, REMEMBERED);
