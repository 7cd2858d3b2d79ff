import { toField } from '../../search/lexicon/coverage.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { strangeName } from '../agree/names.js';
import { strangeFigure } from '../agree/numbers.js';
import type { Corpus } from '../corpus.js';
import { alikeTo, type AlikeTo } from '../evidence/alike.js';
import { asksOf, type Ask } from '../evidence/attached-asks.js';
import { prepare } from '../evidence/prepared.js';
import { termsOfCorpus } from '../agree/terms.js';
import { candidates } from '../judge/candidates.js';
import { isStanding } from '../found.js';
import type { Found } from '../outcome.js';
import { negations } from '../evidence/polarity.js';

/** From this likeness on a question is one that a moderator attached, in slightly other words. */
const SAME_QUESTION = 0.86;
/** From this likeness on it is that very question: then whoever it names, the moderator said what answers it. */
const VERY_QUESTION = 0.98;
/** Statements whose asks are as like as this share of the best. */
const BESIDE_THE_FIRST = 0.97;

/**
 * The statements that a moderator said answer this very question.
 * @param asked the whole question, with its frame.
 * @param may whose words may answer, since they were asked.
 * @param sentence it asks nothing but states something, so that only what a moderator stated can carry it.
 */
export function attachedTo(
  corpus: Corpus,
  asked: readonly AskedTerm[],
  may: (found: Found) => boolean,
  sentence: boolean,
): Found[] {
  const terms = termsOfCorpus(corpus);
  const alikeness = alikeTo(asked, corpus.index.vocabulary);
  const alike = candidates(corpus, asked, isStanding).flatMap((found) => {
    const before = mostAlike(found, alikeness);
    if (before === undefined || (sentence && before.ask.question)) return [];
    if (before.alike < VERY_QUESTION && !may(found)) return [];
    const of = prepare(found.statement, found.report);
    const figures = new Set([...of.figures, ...before.ask.terms.flatMap(({ figure }) => figure ?? [])]);
    const inAsk = new Set(before.ask.terms.map(({ word }) => word));
    const knows = (term: AskedTerm) => inAsk.has(term.word) || terms.knows(term);
    const strange =
      strangeName(asked, toField([...of.naming.terms, ...before.ask.terms], 1), { ...terms, knows }, true) ??
      strangeFigure(asked, { figures }, false);
    const turned = negations(asked) % 2 !== negations(before.ask.terms) % 2;
    return strange === undefined && !turned ? [{ found, alike: before.alike }] : [];
  });
  const best = Math.max(0, ...alike.map(({ alike }) => alike));
  return alike
    .filter(({ alike }) => alike >= best * BESIDE_THE_FIRST)
    .toSorted((a, b) => b.alike - a.alike)
    .map(({ found }) => found);
}

/** @returns the ask of a statement that a question is most like, and how much; undefined where it is like none. */
function mostAlike({ statement, report }: Found, alikeness: AlikeTo): { ask: Ask; alike: number } | undefined {
  const all = asksOf(statement).map((ask) => ({ ask, alike: alikeness(ask, report) }));
  return all.filter(({ alike }) => alike >= SAME_QUESTION).toSorted((a, b) => b.alike - a.alike)[0];
}
