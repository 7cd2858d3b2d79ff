import { readTerms, type Term } from '../../search/lexicon/lexicon.js';
import { withCorrections } from '../../search/expand/vocabulary.js';
import { ONE_SLIP } from '../../search/expand/speller.js';
import { isEnglishWord } from '../../search/words/commonness.js';
import { FRAME_WORDS } from '../../search/words/frames.js';
import type { Corpus } from '../corpus.js';
import type { Asked, Found, Outcome } from '../outcome.js';

/** Stands for what is not said. */
export const UNSAID = '…';
/** What may stand between words; signs and emoji can say as much as a word. */
const BETWEEN = /[^\s.,;:!?'"“”‘’()–—-]+/gu;
const SEVERAL_UNSAID = /…(?:[^\p{L}\p{N}]*…)+/gu;

const frame = new Set(FRAME_WORDS);

/** Whoever types more words than this that are not known types none that are slips; and looking for slips takes long. */
const SLIPS_MAX = 40;

/**
 * What of a typed text the bot may say to others in its own name: the words that the reports hold, in any form, those that it
 * knows by itself because many ask with them, and slips of the keyboard for one of these that are no word of English. Nobody’s
 * filter saw the others, and the bot lends them no voice.
 * @returns the text with `…` in the place of all others; empty where nothing is left
 */
export function aloud({ index: { vocabulary } }: Corpus, typed: string): string {
  const isKnown = (term: Term) =>
    term.stop ||
    term.light ||
    term.negation ||
    frame.has(term.word) ||
    term.groups.length > 0 ||
    vocabulary.knows(withCorrections(term, []));
  const isSlip = ({ word }: Term) =>
    !isEnglishWord(word) &&
    vocabulary
      .read(word)
      .every((read) => isKnown(read) || read.corrections.some((one) => one.quality >= ONE_SLIP && isKnown(one.term)));
  const terms = readTerms(typed);
  const strange = terms.filter((term) => !isKnown(term));
  // Terms that share a place are one word as it is typed: "don't".
  const unsaid = new Set(
    strange.filter((term) => strange.length > SLIPS_MAX || !isSlip(term)).map(({ start }) => start),
  );

  let said = '';
  let at = 0;
  for (const { start, end } of terms) {
    if (start < at) continue;
    said += typed.slice(at, start).replace(BETWEEN, ' ') + (unsaid.has(start) ? UNSAID : typed.slice(start, end));
    at = end;
  }
  said += typed.slice(at).replace(BETWEEN, ' ');
  const line = said.replace(SEVERAL_UNSAID, UNSAID).replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(line) ? line : '';
}

/** @returns an outcome that can be told to others: what it has of the typed words only as far as it may be said aloud. */
export function outcomeAloud(corpus: Corpus, outcome: Outcome): Outcome {
  const say = (typed: string) => aloud(corpus, typed) || UNSAID;
  // Half a name names somebody else.
  const sayName = (asked: Asked): Asked => {
    if (asked.kind !== 'unknown') return asked;
    const said = say(asked.typed);
    return { ...asked, typed: said.includes(UNSAID) ? UNSAID : said };
  };
  const sayWhy = (found: Found): Found =>
    found.difference === undefined ? found : { ...found, difference: say(found.difference) };
  return {
    ...outcome,
    asked: outcome.asked.map(sayName),
    nearest: outcome.nearest.map(sayWhy),
    ...(outcome.phrase === undefined ? {} : { phrase: say(outcome.phrase) }),
  };
}
