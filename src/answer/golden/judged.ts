import type { Corpus } from '../corpus.js';
import { attributionOf } from './attribution.js';
import type { Golden } from './golden.js';
import { judgeGolden, type Came, type Judgement } from './judge-golden.js';
import { putGolden } from './put-golden.js';
import { ATTACHED } from './test-questions.js';

/** What was judged already: nothing changes a corpus once it is made. */
const judged = new WeakMap<Corpus['reports'], Map<string, Judgement>>();

const NOT_ASKED: Came = { error: { message: 'it cannot be asked' } };

/** Puts a question of a report to a corpus, once, and judges what comes. */
export function judgeOnce(golden: Golden, report: string, corpus: Corpus): Judgement {
  const known = judged.get(corpus.reports) ?? new Map<string, Judgement>();
  judged.set(corpus.reports, known);
  const key = keyOf(golden, report);
  const before = known.get(key);
  if (before !== undefined) return before;
  const own = corpus.reports.get(report);
  const judgement = judgeGolden(golden, came(golden, corpus), own === undefined ? [] : [own]);
  known.set(key, judgement);
  return judgement;
}

function keyOf({ command, options, verdict, first }: Golden, report: string): string {
  return JSON.stringify([report, command, options, verdict, first]);
}

/** Where several fit equally and the card asks which was meant, an attached question finds its statement among them. */
function came(golden: Golden, corpus: Corpus): Came {
  const outcome = putGolden(golden, corpus);
  if (outcome === undefined) return NOT_ASKED;
  const { verdict, answers, ambiguous } = outcome;
  const isMeant = ambiguous && golden.category === ATTACHED;
  const meant = isMeant ? answers.filter(({ statement }) => golden.first.includes(statement.id)) : [];
  return { verdict, answers: [...new Set([...meant, ...answers])].map(attributionOf) };
}
