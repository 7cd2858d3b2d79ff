import { clean } from '../search/clean/clean.js';
import { readQuestion } from '../search/read/read.js';
import { FREE } from './judge/enough.js';
import type { Corpus } from './corpus.js';
import { judge, type Judged } from './judge/judge.js';
import { allIn, isStanding } from './found.js';
import { nearestOf } from './judge/nearest.js';
import type { Found, Outcome } from './outcome.js';
import { scopeOf } from './named/scope.js';
import { resolveTopics } from './named/topics.js';

/** Answers to a free text must come this near to the best. */
const BESIDE_THE_FIRST = 0.7;

/** Everyone who speaks on a point: by topic, else by what the words of the point find. */
export function sides(corpus: Corpus, { about, report }: { about: string; report?: string | undefined }): Outcome {
  const scope = scopeOf(corpus, report);
  const typed = clean(about).text;
  const topics = new Set(resolveTopics(typed, scope.reports));
  const onTopic = allIn(scope.reports).filter(({ report, statement }) =>
    statement.topics.some((id) => topics.has(`${report.id}/${id}`)),
  );
  const { matter } = readQuestion(scope.index.vocabulary.read(typed), { known: () => false, nameLike: () => false });
  const judged = judge(scope, { asked: matter, claim: false }, () => true);
  if (onTopic.length > 0) return outcome(byScore(onTopic, judged), []);
  const fitting = judged.filter(({ veto, evidence }) => veto === undefined && evidence.score >= FREE);
  const best = fitting[0]?.evidence.score ?? 0;
  const found = fitting.filter(({ evidence }) => evidence.score >= best * BESIDE_THE_FIRST).map(({ found }) => found);
  return outcome(byScore(found, judged), nearestOf(judged));
}

/** What somebody says comes before what the report says itself; then what says most about the point. */
function byScore(found: readonly Found[], judged: readonly Judged[]): Found[] {
  const score = new Map(judged.map(({ found: { statement }, evidence }) => [statement, evidence.score]));
  const order = ({ statement }: Found) => (statement.chain.length > 0 ? 1 : 0) + (score.get(statement) ?? 0);
  return found.toSorted((a, b) => order(b) - order(a));
}

function outcome(found: readonly Found[], nearest: readonly Found[]): Outcome {
  const answers = found.filter(isStanding);
  const base = { ascribed: [], ambiguous: false, asked: [] } as const;
  if (answers.length > 0) return { ...base, verdict: 'answered', answers, nearest: [] };
  if (found.length > 0) return { ...base, verdict: 'withdrawn', answers: [], nearest: found.slice(0, 1) };
  return { ...base, verdict: 'not-in-report', answers: [], nearest };
}
