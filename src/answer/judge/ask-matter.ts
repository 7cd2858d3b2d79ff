import type { Stance } from '../../report/model.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import { enoughOfAnybody, enoughOfSomebody, OF_SPEAKER } from './enough.js';
import { EQUAL, fitEqually } from './related.js';
import { prepare } from '../evidence/prepared.js';
import { termsOfCorpus } from '../agree/terms.js';
import { judge, type Judged } from './judge.js';
import type { Matter } from './matter.js';
import { ofTopic } from './of-topic.js';
import { rank } from './rank.js';
import { nearestOf } from './nearest.js';
import { isStanding } from '../found.js';
import { ANSWERED, MOST_ANSWERS, type Asked, type Found, type Outcome } from '../outcome.js';
import { hasVoice, isAscribed, sayingOf } from '../named/saying.js';
import { reactionsTo } from './reactions.js';

/** Answers after the first must come this near to it. */
const BESIDE_THE_FIRST = 0.85;

/** What is asked, whoever says it. */
export function askAnybody(corpus: Corpus, matter: Matter, among: (found: Found) => boolean = () => true): Outcome {
  const judged = judge(corpus, matter, among);
  const isOfTopic = ofTopic(matter, termsOfCorpus(corpus));
  return outcomeOf(enoughOfAnybody(judged.filter(isOfTopic), matter), judged, [], 'not-in-report', matter.claim);
}

/** What a whole report is about, by no name: "what did they say about the incident". */
const IT_ALL = /^(?:incident|affair|events?|matter|situation|case|story|issue|subject|topic|news)$/;
/** What the report tells, where somebody is asked to confirm or deny it. */
const TOLD = /^(?:reports?|article|claims?|allegations?|accusations?)$/;

/** What is asked of somebody: only their own statements, those on their behalf, and those they pass on, can answer. */
export function askSomebody(corpus: Corpus, asked: readonly Asked[], matter: Matter): Outcome {
  const { verb } = matter;
  const anything = matter.asked.every(
    (term) =>
      term.stop ||
      term.tail ||
      IT_ALL.test(term.word) ||
      (verb !== undefined && (term === verb || TOLD.test(term.word)) && STANCE_OF.has(verb.stem)),
  );
  const told = judge(corpus, matter, (found) => asked.some((one) => isAscribed(found, one)));
  const ascribed = told
    .filter(({ evidence, found }) => isStanding(found) && (anything || evidence.score >= OF_SPEAKER))
    .map(({ found }) => found);
  if (!asked.some(hasVoice)) {
    const all = judge(corpus, matter, () => true);
    const nearest = nearestOf(all, ({ statement }) => told.some(({ found }) => found.statement === statement));
    return { verdict: 'speaker-not-quoted', answers: [], nearest, ascribed, ambiguous: false, asked };
  }
  const said = judgeTheirs(corpus, asked, matter);
  const reactions = anything ? [] : reactionsTo(corpus, matter, said);
  if (reactions.length > 0) return { ...ANSWERED, answers: reactions, ascribed, asked };
  const theirs = anything ? said.filter(({ found }) => isSaidSo(found, matter.verb)) : said;
  const isOfTopic = ofTopic(matter, termsOfCorpus(corpus));
  const carried = anything
    ? theirs
    : withoutAnothers(corpus, enoughOfSomebody(theirs.filter(isOfTopic), matter), said, matter);
  const outcome = outcomeOf(
    carried,
    theirs,
    asked,
    'speaker-silent',
    matter.claim,
    anything ? MOST_ANSWERS : undefined,
  );
  return { ...outcome, ascribed };
}

/** So much of a claim, and so much more than of their own, makes words another's. */
const ANOTHERS = 0.6;
const MORE = 0.15;

/** Of what somebody is claimed to have said, or asked whether they did, only what no other rather said. */
function withoutAnothers(
  corpus: Corpus,
  carried: readonly Judged[],
  theirs: readonly Judged[],
  matter: Matter,
): readonly Judged[] {
  if (carried.length === 0 || !(matter.claim || matter.clause === true)) return carried;
  const own = new Set(theirs.map(({ found }) => found.statement));
  const others = judge(corpus, matter, ({ statement }) => !own.has(statement));
  const most = Math.max(0, ...others.map(({ evidence }) => evidence.score));
  return most < ANOTHERS ? carried : carried.filter(({ evidence }) => most < evidence.score + MORE);
}

/** Verbs that ask for words of one stance only: "what did Russia deny". */
const STANCE_OF: ReadonlyMap<string, Stance> = new Map([
  ['deny*', 'denies'],
  ['doubt*', 'doubts'],
  ['accuse*', 'accuses'],
]);

function isSaidSo({ statement, report }: Found, verb: AskedTerm | undefined): boolean {
  const stance = STANCE_OF.get(verb?.stem ?? '');
  if (stance === undefined || statement.stance === stance) return true;
  return prepare(statement, report).quote.some(({ stem }) => stem === verb?.stem);
}

/** Words that reached the report through others come after those said to it. */
const THROUGH_OTHERS = 0.04;
const SAYING_RANK = { own: 0, behalf: 0.01, relays: 0.06 } as const;

function judgeTheirs(corpus: Corpus, asked: readonly Asked[], matter: Matter): Judged[] {
  const saying = (found: Found) =>
    Math.min(
      ...asked.map((one) => {
        const how = sayingOf(found, one);
        return how === undefined
          ? Infinity
          : SAYING_RANK[how] + (how !== 'relays' && found.statement.chain.length > 1 ? THROUGH_OTHERS : 0);
      }),
    );
  const order = ({ found, evidence }: Judged) => evidence.score - saying(found);
  return judge(corpus, matter, (found) => saying(found) < Infinity).toSorted(
    (a, b) => order(b) - order(a) || rank(a.found.statement) - rank(b.found.statement),
  );
}

function outcomeOf(
  carried: readonly Judged[],
  judged: readonly Judged[],
  asked: readonly Asked[],
  otherwise: 'not-in-report' | 'speaker-silent',
  claim: boolean,
  most?: number,
): Outcome {
  const [first] = carried;
  const standing = carried.filter(({ found }) => isStanding(found));
  const none = { ascribed: [], ambiguous: false, asked } as const;
  if (
    first !== undefined &&
    !isStanding(first.found) &&
    (standing[0]?.evidence.score ?? 0) < first.evidence.score - EQUAL
  ) {
    return { ...none, verdict: 'withdrawn', answers: [], nearest: [first.found] };
  }
  const [best, second] = standing;
  if (best === undefined) return { ...none, verdict: otherwise, answers: [], nearest: nearestOf(judged) };
  const near =
    most === undefined
      ? standing.filter(({ evidence }) => evidence.score >= best.evidence.score * BESIDE_THE_FIRST)
      : standing;
  return {
    ...none,
    verdict: 'answered',
    answers: near.slice(0, MOST_ANSWERS).map(({ found }) => found),
    nearest: [],
    ambiguous:
      claim &&
      second !== undefined &&
      fitEqually(best.found, second.found, best.evidence.score - second.evidence.score),
  };
}
