import { clean, type Cleaned } from '../search/clean.js';
import { claimedSpeaker, readQuestion } from '../search/read.js';
import type { AskedTerm } from '../search/similarity.js';
import type { Corpus } from './corpus.js';
import { EQUAL } from './ask.js';
import { judge, OVERSHADOWED, termsOfCorpus, unopposed } from './judge.js';
import { nearestOf } from './nearest.js';
import type { Asked, Outcome, Verdict } from './outcome.js';
import { knowsNames, resolvePeople, sayingOf } from './people.js';
import { scopeOf } from './scope.js';
import { outside, overlaps } from './overlap.js';
import { wordings, type Wording } from './wording.js';

/** From here on remembered words are a statement's words, changed. */
const REWORDED = 0.57;
/** From here on a statement says as much in other words. */
const RELATED = 0.7;
const LEAST_WORDS = 2;
const MOST_ANSWERS = 5;

/** Words somebody remembers: who said them, and did the named speaker? */
export function whoSaid(
  corpus: Corpus,
  { words, speaker, report }: { words: string; speaker?: string | undefined; report?: string | undefined },
): Outcome {
  const scope = scopeOf(corpus, report);
  const { vocabulary } = corpus.index;
  const cleaned = clean(words);
  const terms = termsOfCorpus(scope);
  const knows = knowsNames(scope.reports, terms.names, terms.knows);
  const whole = vocabulary.read(cleaned.text);
  const reading = readQuestion(whole, knows);
  const framed = reading.kind === 'claim' && reading.asked !== undefined && reading.matter.length > 0;
  const before = claimedSpeaker(vocabulary.read(cleaned.before), knows);

  const match = bestOf(scope, readings(cleaned, whole, framed ? reading.matter : [], scope));
  const claimed =
    before.length > 0 ? before : framed && !reading.mind && match.words !== whole ? (reading.asked ?? []) : [];
  const asked = speaker?.trim()
    ? resolvePeople(speaker, scope.reports, speaker.trim())
    : claimed.length > 0
      ? resolvePeople(claimed, scope.reports, textOf(claimed))
      : [];
  const phrase = match.text;
  const wrong =
    asked.length > 0 && !asked.some(({ kind }) => kind === 'voice')
      ? 'speaker-not-quoted'
      : asked.length > 0
        ? 'speaker-silent'
        : 'not-in-report';
  const base = { ascribed: [], ambiguous: false, asked, phrase } as const;

  const said = match.wordings.filter(({ judged }) => judged.found.statement.withdrawn === undefined);
  const [first] = said;
  if (first === undefined) {
    const [gone] = match.wordings;
    if (gone !== undefined) return { ...base, verdict: 'withdrawn', answers: [], nearest: [gone.judged.found] };
    return inOtherWords(scope, match.words, asked, base, wrong);
  }
  const theirs = said.filter(({ judged: { found } }) =>
    asked.some((one) => sayingOf(found.statement, found.report, one) !== undefined),
  );
  const verdict: Verdict =
    asked.length > 0 && theirs.length === 0
      ? 'other-speaker'
      : (theirs[0] ?? first).exact
        ? 'word-for-word'
        : 'reworded';
  const answers = theirs.length > 0 ? theirs : said;
  return {
    ...base,
    verdict,
    answers: answers.slice(0, MOST_ANSWERS).map(({ judged }) => judged.found),
    nearest: [],
    ambiguous: equal(answers[0], answers[1]),
  };
}

interface Reading {
  readonly words: readonly AskedTerm[];
  readonly text: string;
}

/** What the typed words may quote: all of them, the quoted phrase, what follows "X said". */
function readings(
  cleaned: Cleaned,
  whole: readonly AskedTerm[],
  matter: readonly AskedTerm[],
  { index }: Corpus,
): Reading[] {
  const all: Reading[] = [{ words: whole, text: cleaned.text }];
  if (cleaned.phrase !== undefined) all.push({ words: index.vocabulary.read(cleaned.phrase), text: cleaned.phrase });
  if (matter.length > 0) all.push({ words: matter, text: cleaned.text.slice(matter[0]?.start, matter.at(-1)?.end) });
  return all;
}

interface Match extends Reading {
  readonly wordings: readonly Wording[];
}

/** Exact words win; else the reading that comes nearest, the quoted phrase before the whole. */
function bestOf(corpus: Corpus, all: readonly Reading[]): Match {
  const matches = all.map((reading): Match => ({ ...reading, wordings: carried(wordings(corpus, reading.words)) }));
  const [whole = { words: [], text: '', wordings: [] }] = matches;
  const sound = matches.filter((match) => match === whole || !isCutShort(match, whole));
  const exact = sound.find(({ wordings }) => wordings[0]?.exact === true);
  if (exact !== undefined) return exact;
  const found = sound.filter(({ wordings }) => wordings.length > 0);
  return (
    found.toSorted((a, b) => (b.wordings[0]?.likeness ?? 0) - (a.wordings[0]?.likeness ?? 0))[0] ??
    matches.at(-1) ??
    whole
  );
}

/** Whether what a reading leaves out belongs to the statement it finds: then it is no chat around a quote, but part of it. */
function isCutShort({ words, wordings }: Match, whole: Match): boolean {
  const [first] = wordings;
  if (first === undefined) return false;
  return overlaps(outside(whole.words, words), first.judged.found);
}

/** Words that are a statement's own; with a name, a number or the sense changed they are nobody's. */
function carried(all: readonly Wording[]): Wording[] {
  const exact = all.filter((one) => one.exact);
  if (exact.length > 0) return exact;
  const vetoed = Math.max(0, ...all.filter(({ judged }) => judged.veto !== undefined).map(({ likeness }) => likeness));
  const near = all.filter(
    ({ likeness, words, judged }) =>
      judged.veto === undefined && likeness >= REWORDED && words >= LEAST_WORDS && likeness > vetoed - OVERSHADOWED,
  );
  const best = near[0]?.likeness ?? 0;
  return near.filter(({ likeness }) => likeness > best * 0.85);
}

function inOtherWords(
  corpus: Corpus,
  words: readonly AskedTerm[],
  asked: readonly Asked[],
  base: Omit<Outcome, 'verdict' | 'answers' | 'nearest'>,
  otherwise: Verdict,
): Outcome {
  const judged = judge(corpus, { asked: words, claim: true }, () => true);
  const carried = unopposed(judged).filter(({ evidence, found, sure }) => {
    if (sure < LEAST_WORDS && evidence.ask === undefined) return false;
    if (evidence.score < RELATED || found.statement.withdrawn !== undefined) return false;
    return asked.length === 0 || asked.some((one) => sayingOf(found.statement, found.report, one) !== undefined);
  });
  const [first] = carried;
  if (first === undefined) return { ...base, verdict: otherwise, answers: [], nearest: nearestOf(judged) };
  const answers = carried
    .filter(({ evidence }) => evidence.score > first.evidence.score - EQUAL)
    .map(({ found }) => found);
  return {
    ...base,
    verdict: 'related',
    answers: answers.slice(0, MOST_ANSWERS),
    nearest: [],
    ambiguous: answers.length > 1,
  };
}

function equal(a: Wording | undefined, b: Wording | undefined): boolean {
  if (a === undefined || b === undefined || a.exact !== b.exact) return false;
  const [one, other] = [a.judged.found.statement, b.judged.found.statement];
  const same = [...one.relations, ...other.relations].some(
    ({ kind, to }) => kind === 'restates' && (to === one.id || to === other.id),
  );
  return !same && Math.abs(a.likeness - b.likeness) < EQUAL;
}

function textOf(terms: readonly AskedTerm[]): string {
  return terms.map(({ word }) => word).join(' ');
}
