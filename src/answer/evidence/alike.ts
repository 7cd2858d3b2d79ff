import type { Report } from '../../report/model.js';
import { matchWords, share, shareWith, toField } from '../../search/lexicon/coverage.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { withCorrections, type Vocabulary } from '../../search/expand/vocabulary.js';
import { mostHeldOf } from './asks-sharing.js';
import type { Ask } from './attached-asks.js';

/** From this likeness on a question is an ask, in slightly other words. */
const ALIKE = 0.72;
/** In whole sentences even the words that say nothing tell what is meant: "it is up to them and nobody else". */
const FRAME_WORTH = { stop: 0.12, light: 0.3 } as const;

function frameWorth(vocabulary: Vocabulary): (term: AskedTerm) => number {
  return (term) => Math.max(vocabulary.weight(term), term.light ? FRAME_WORTH.light : FRAME_WORTH.stop);
}

/** How alike a question is to an ask of a report, all words counted, both ways: 1 for the same words in any order, 0 below {@link ALIKE}. */
export type AlikeTo = (ask: Ask, report: Report) => number;

/** Reads a question, to be compared with asks. */
export function alikeTo(asked: readonly AskedTerm[], vocabulary: Vocabulary): AlikeTo {
  const worth = frameWorth(vocabulary);
  const hits = matchWords(asked, [], worth);
  const mostHeld = mostHeldOf(hits);
  const field = toField(asked, 1);
  return (ask, report) => {
    if (mostHeld(ask, report) < ALIKE) return 0;
    const there = shareWith(hits, ask.whole);
    if (there < ALIKE) return 0;
    const ours = ask.terms.map((term) => withCorrections(term, []));
    const back = share(matchWords(ours, [field], worth));
    const alike = (there + back) / 2;
    return alike >= ALIKE ? alike : 0;
  };
}
