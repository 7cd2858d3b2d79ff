import type { Report } from '../../report/model.js';
import { matchMore, matchWords, share, shareWith, type Hit } from '../../search/lexicon/coverage.js';
import type { Term } from '../../search/lexicon/lexicon.js';
import { opposite } from '../../search/lexicon/opposites.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Vocabulary } from '../../search/expand/vocabulary.js';
import type { Wanted } from '../../search/read/read.js';
import { DENIALS } from '../../search/words/stop.js';
import { alikeTo } from './alike.js';
import { mostHeldOf } from './asks-sharing.js';
import type { Ask } from './attached-asks.js';
import { negations } from './polarity.js';

import type { Prepared } from './prepared.js';

export interface Evidence {
  /** The share of the question that the statement holds, 0..1, with a little for words in the same order. */
  readonly score: number;
  readonly hits: readonly Hit[];
  /** The ask that carries it, where the words of the statement do not. */
  readonly ask?: Ask;
  /** How alike the question is to that ask as a whole, both ways; 0 where it only holds some of its words. */
  readonly alike: number;
}

/** Words in the asked order weigh this much of the score: enough to tell two equals apart. */
const ORDER = 0.04;
/** Attributed words tell more than the words around them. */
const CONTENT = 0.03;

/** Weighs a statement of a report against the question that it was made for. */
type Weigh = (of: Prepared, report: Report) => Evidence;

/** How much of a question a statement holds: in its words, else in one of its asks, its topics, its people. */
export function weigher(
  asked: readonly AskedTerm[],
  vocabulary: Vocabulary,
  worth: (term: AskedTerm) => number,
  {
    claim,
    verbatim = false,
    wants,
  }: { readonly claim: boolean; readonly verbatim?: boolean | undefined; readonly wants?: Wanted | undefined },
): Weigh {
  const none = matchWords(asked, [], worth);
  const turned = negations(asked) % 2 === 1;
  const mostHeld = mostHeldOf(none);
  const alikeness = alikeTo(asked, vocabulary);
  const turnedIn = wants === 'whether' && !claim ? opposed() : undefined;

  return (of, report) => {
    const held = of.fields.reduce(matchMore, none);
    const own = turnedIn === undefined ? held : held.map((hit) => turnedIn(hit, of));
    const ownShare = share(own);
    let best: Omit<Evidence, 'score'> & { share: number } = { share: ownShare, hits: own, alike: 0 };
    for (const ask of verbatim ? [] : of.asks) {
      // A question asserts nothing, so it carries no claim.
      if (claim && ask.question) continue;
      const alike = alikeness(ask, report);
      if (alike === 0 && mostHeld(ask, report) === 0) continue;
      const held = Math.max(shareWith(own, ask.field), alike);
      if (held * (ask.turned === turned ? 1 : OTHER_SENSE) <= best.share) continue;
      const carries = alike > 0 || held > ownShare + BY_ASK;
      best = { share: held, hits: matchMore(own, ask.field), alike, ...(carries ? { ask } : {}) };
    }
    if (!verbatim) {
      const profile = claim ? of.stated : of.profile;
      const held = shareWith(best.hits, profile);
      if (held > best.share) best = { ...best, share: held, hits: matchMore(best.hits, profile) };
    }
    const { share: whole, ...evidence } = best;
    const content = share(matchMore(none, of.said));
    const tie = ORDER * inOrder(asked, best.ask?.terms ?? of.quote) + CONTENT * content;
    return { ...evidence, score: Math.min(1, whole * (1 - ORDER - CONTENT) + tie) };
  };
}

/** "is it safe" is answered by what says "unsafe" nearly as well as by another word for it. */
const OPPOSITE = 0.6;

/** @returns what counts the opposite of a word that a statement does not have. */
function opposed(): (hit: Hit, of: Prepared) => Hit {
  const tests = new Map<AskedTerm, (term: Term) => boolean>();
  return (hit, { content }) => {
    if (hit.quality > 0 || hit.asked.light) return hit;
    const test = tests.get(hit.asked) ?? opposite(hit.asked);
    tests.set(hit.asked, test);
    return content.some((term) => !DENIALS.has(term.word) && test(term))
      ? { ...hit, quality: OPPOSITE, by: 'synonym' }
      : hit;
  };
}

/** An ask that adds this much to what the statement's words hold is what carries the evidence. */
const BY_ASK = 0.1;
/** Of asks that hold alike, one that is turned as the question is carries. */
const OTHER_SENSE = 0.85;

/** @returns the share of neighbours in the question that are neighbours in the text. */
function inOrder(asked: readonly AskedTerm[], text: readonly Term[]): number {
  if (asked.length < 2) return 0;
  const pairs = new Set(text.slice(1).map((term, i) => `${text[i]?.stem} ${term.stem}`));
  const kept = asked.slice(1).filter((term, i) => pairs.has(`${asked[i]?.stem} ${term.stem}`));
  return kept.length / (asked.length - 1);
}
