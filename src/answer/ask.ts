import { clean, type Cleaned } from '../search/clean.js';
import { readQuestion } from '../search/read.js';
import type { AskedTerm } from '../search/similarity.js';
import { isEnglishWord } from '../search/words/commonness.js';
import type { Stance } from '../report/model.js';
import { attachedTo } from './asked-before.js';
import { prepare } from './evidence.js';
import type { Corpus } from './corpus.js';
import { enoughOfAnybody, enoughOfSomebody, OF_SPEAKER, restates } from './enough.js';
import { judge, rank, termsOfCorpus, type Judged, type Matter } from './judge.js';
import { isName, isUnknownName } from './name-likeness.js';
import { nearestOf } from './nearest.js';
import type { Asked, Found, Outcome } from './outcome.js';
import { isNegated, overlaps, sharesSome } from './overlap.js';
import { partsOf } from './parts.js';
import { isAscribed, isTold, knowsNames, resolvePeople, sayingOf } from './people.js';
import { scopeOf } from './scope.js';

/** Answers after the first must come this near to it. */
const BESIDE_THE_FIRST = 0.85;
const MOST_ANSWERS = 5;
/** Two scores nearer than this are equal. */
export const EQUAL = 0.01;

/** A question in plain words. */
export function ask(corpus: Corpus, { question, report }: { question: string; report?: string | undefined }): Outcome {
  const scope = scopeOf(corpus, report);
  const cleaned = clean(question);
  const whole = askText(scope, cleaned.text, question);
  if (whole.answers.length > 0) return whole;
  const quoted = cleaned.phrase === undefined ? undefined : askQuoted(scope, cleaned.phrase, cleaned);
  return quoted ?? askParts(scope, cleaned.text) ?? whole;
}

function askQuoted(scope: Corpus, phrase: string, { before, around }: Cleaned): Outcome | undefined {
  if (!isNoise(scope, around) || isNegated(scope.index.vocabulary.read(before))) return undefined;
  return unlessCutShort(scope, phrase, around, phrase, overlaps);
}

/** What somebody writes around a question need not be part of it. */
function askParts(scope: Corpus, text: string): Outcome | undefined {
  for (const part of partsOf(text)) {
    const outcome = isNoise(scope, part.rest)
      ? unlessCutShort(scope, part.text, part.rest, text, sharesSome)
      : undefined;
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/** @returns what answers a text alone, unless the rest of what was asked belongs to it as well. */
function unlessCutShort(
  scope: Corpus,
  text: string,
  rest: string,
  question: string,
  belongs: typeof overlaps,
): Outcome | undefined {
  const { read } = scope.index.vocabulary;
  const outcome = askText(scope, text, question);
  const [first] = outcome.answers;
  return first === undefined || belongs(read(rest), read(text), first) ? undefined : outcome;
}

/** Around a quoted phrase only chat may be left out: no name and no number. */
function isNoise({ reports, index }: Corpus, around: string): boolean {
  const { names, knows } = termsOfCorpus({ reports, index });
  return index.vocabulary.read(around).every((term) => {
    const strange = term.capital && !isEnglishWord(term.word);
    return term.figure === undefined && !strange && !isName(term, names) && !isUnknownName(term, knows);
  });
}

/** Questions of a yes or no by these verbs are answered by a denial as well. */
const AUXILIARY = /^\W*(?:did|does|do|has|have|is|was|will|would|can)\b/i;
const CONFIRMS = /^(?:confirm|admit|acknowledge|deny|denie|concede|agree|accept|reject|refute|dispute)/;

function askText(scope: Corpus, text: string, question: string): Outcome {
  const { vocabulary } = scope.index;
  const { names, knows } = termsOfCorpus(scope);
  const whole = vocabulary.read(text);
  const reading = readQuestion(whole, knowsNames(scope.reports, names, knows));
  const asked =
    reading.asked === undefined ? [] : resolvePeople(reading.asked, scope.reports, typedOf(reading.asked, text));
  const confirms = AUXILIARY.test(text) && CONFIRMS.test(reading.verb?.word ?? '');
  const states = reading.kind === 'open' && isSentence(whole, question) && !isFragment(whole);
  // A verb that says more than "say" belongs to what is claimed: "who denied receiving a message".
  const verb = reading.verb !== undefined && reading.verb.negation ? [reading.verb] : [];
  const matter: Matter = {
    asked: reading.kind === 'claim' ? [...verb, ...reading.matter] : reading.matter,
    claim: (reading.kind === 'claim' && !confirms && !(AUXILIARY.test(text) && leavesOpen(reading.matter))) || states,
    wants: reading.wants,
    verb: reading.verb,
  };
  const may = (found: Found) => {
    return found.statement.withdrawn === undefined && mayAnswer(found, asked, reading.mind);
  };
  const attached = attachedTo(scope, whole, may, isSentence(whole, question));
  if (attached.length > 0) return { ...ANSWERED, answers: attached.slice(0, MOST_ANSWERS), asked };
  if (asked.length === 0) return askAnybody(scope, matter);
  const outcome = askSomebody(scope, asked, matter);
  if (!reading.mind || outcome.answers.length > 0 || asked.some(({ kind }) => kind === 'unknown')) return outcome;
  // A verb of the mind also asks what others tell of that mind: "does Putin want …".
  const whom = { ...matter, asked: [...(reading.asked ?? []), ...matter.asked] };
  const told = askAnybody(scope, whom, ({ statement, report }) => asked.some((one) => isTold(statement, report, one)));
  return told.answers.length > 0 ? { ...told, asked } : outcome;
}

const ANSWERED = { verdict: 'answered', nearest: [], ascribed: [], ambiguous: false } as const;

/** Whoever is asked must be a voice of the answer; what is on somebody's mind others may tell. */
function mayAnswer({ statement, report }: Found, asked: readonly Asked[], mind: boolean): boolean {
  if (asked.length === 0 || (mind && asked.every(({ kind }) => kind !== 'unknown'))) return true;
  return asked.some((one) => sayingOf(statement, report, one) !== undefined);
}

/** What is asked, whoever says it. */
export function askAnybody(corpus: Corpus, matter: Matter, among: (found: Found) => boolean = () => true): Outcome {
  const judged = judge(corpus, matter, among);
  return outcomeOf(enoughOfAnybody(judged, matter), judged, [], 'not-in-report', matter.claim);
}

/** What is asked of somebody: only their own statements, those on their behalf, and those they pass on, can answer. */
export function askSomebody(corpus: Corpus, asked: readonly Asked[], matter: Matter): Outcome {
  const anything = matter.asked.every(({ stop, tail }) => stop || tail);
  const told = judge(corpus, matter, ({ statement, report }) =>
    asked.some((one) => isAscribed(statement, report, one)),
  );
  const ascribed = told
    .filter(
      ({ evidence, found }) => found.statement.withdrawn === undefined && (anything || evidence.score >= OF_SPEAKER),
    )
    .map(({ found }) => found);
  if (!asked.some(({ kind }) => kind === 'voice')) {
    const all = judge(corpus, matter, () => true);
    const nearest = nearestOf(all, ({ statement }) => told.some(({ found }) => found.statement === statement));
    return { verdict: 'speaker-not-quoted', answers: [], nearest, ascribed, ambiguous: false, asked };
  }
  const said = judgeTheirs(corpus, asked, matter);
  const theirs = anything ? said.filter(({ found }) => isSaidSo(found, matter.verb)) : said;
  const carried = anything ? theirs : enoughOfSomebody(theirs, matter);
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
  const saying = ({ report, statement }: Found) =>
    Math.min(
      ...asked.map((one) => {
        const how = sayingOf(statement, report, one);
        return how === undefined
          ? Infinity
          : SAYING_RANK[how] + (how !== 'relays' && statement.chain.length > 1 ? THROUGH_OTHERS : 0);
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
  const standing = carried.filter(({ found }) => found.statement.withdrawn === undefined);
  const none = { ascribed: [], ambiguous: false, asked } as const;
  if (
    first?.found.statement.withdrawn !== undefined &&
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
    ambiguous: claim && second !== undefined && areEqual(best, second),
  };
}

/** Two that fit equally and are not one told twice. */
function areEqual(a: Judged, b: Judged): boolean {
  const close = Math.abs(a.evidence.score - b.evidence.score) < EQUAL;
  return close && !restates(a.found, b.found) && !restates(b.found, a.found);
}

/** A text that asks nothing but states something: no question word, no question mark. */
function isSentence(terms: readonly AskedTerm[], question: string): boolean {
  const [first] = terms;
  const asks =
    /^(?:what|who|whom|whose|how|why|when|where|which|is|are|was|were|does|did|do|will|would|can|could|has|have|had|should|whats|hows)$/;
  return terms.length >= 4 && first !== undefined && !asks.test(first.word) && !question.includes('?');
}

const LONGEST_FRAGMENT = 7;
const FINITE =
  /^(?:is|are|am|was|were|will|would|shall|should|can|could|may|might|must|has|have|had|does|do|did|not|i|he|she|they|we|you)$/;

/** A few words without a subject or a verb: "long-term ceasefire chances". */
function isFragment(terms: readonly AskedTerm[]): boolean {
  return terms.length <= LONGEST_FRAGMENT && !terms.some(({ word }) => FINITE.test(word));
}

/** "Did he see any prospects?" puts nothing in his mouth: "any" and "ever" ask either way. */
function leavesOpen(matter: readonly AskedTerm[]): boolean {
  return matter.some(({ word }) => /^(?:any|anything|anyone|anybody|ever|either)$/.test(word));
}

function typedOf(terms: readonly AskedTerm[], text: string): string {
  const [first] = terms;
  return first === undefined ? '' : text.slice(first.start, terms.at(-1)?.end);
}
