import { clean } from '../search/clean/clean.js';
import { claimedSpeaker, readQuestion, withoutCourtesies, type Knows } from '../search/read/read.js';
import { reworded } from '../search/read/rewordings/index.js';
import type { AskedTerm } from '../search/lexicon/similarity.js';
import { claimedIn } from './who-said/claimed-in.js';
import type { Corpus } from './corpus.js';
import { isStanding } from './found.js';
import { isCutShort } from './who-said/cut-short.js';
import { EQUAL, fitEqually } from './judge/related.js';
import { termsOfCorpus } from './agree/terms.js';
import { judge, overshadows, unopposed } from './judge/judge.js';
import { nearestOf } from './judge/nearest.js';
import { MOST_ANSWERS, type Asked, type Found, type Outcome, type Verdict } from './outcome.js';
import { knowsNames } from './named/knows-names.js';
import { resolvePeople } from './named/people.js';
import { hasVoice, isSaidBy } from './named/saying.js';
import { readWords } from './named/read-words.js';
import { readings, type Reading } from './who-said/readings.js';
import { scopeOf } from './named/scope.js';
import { isTurned } from './who-said/turned.js';
import { LEAST_WORDS, REWORDED, wordings, type Wording } from './who-said/wording.js';

/** Of the named speaker's own words fewer will do. */
const REWORDED_OF_SPEAKER = 0.45;
const BESIDE_THE_FIRST = 0.85;
/** From here on a statement says as much in other words. */
const RELATED = 0.7;
/** Fewer words will do where a moderator attached the very sentence. */
const SAID_SO = 0.9;
/** Words that are so little like a statement's are rather the very sentence that a moderator attached to another. */
const WEAK = 0.8;
const WEAKEST = 0.7;
const ATTACHED = 0.8;
/** Verbs of saying that may be left out; "confirms" and "denies" are part of what is said. */
const SAYS_NO_MORE =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|claim\w*|stat\w+|th(?:ink|inks|ought)|believ\w+|declar\w+|announc\w+|argu\w+|add\w*|report\w*|mention\w*|wr(?:ite|ites|ote)|not(?:e|es|ed)|tweet\w*|call\w*|warn\w*|emphasi\w+|stress\w*)$/;
/** Whoever was told so says it: "the cashier told me my money was safe". */
const TOLD_ME = /\b(?:told|tells|asked) me\b.*\b(?:my|mine|i)\b/i;
/** How a quote is signed: "…" — Name. */
const SIGNED = /^\s*[-–—~]+\s*([\p{Lu}][^.!?\n]{1,40})$/u;

/** Words somebody remembers: who said them, and did the named speaker? */
export function whoSaid(
  corpus: Corpus,
  { words, speaker, report }: { words: string; speaker?: string | undefined; report?: string | undefined },
): Outcome {
  const scope = scopeOf(corpus, report);
  const { vocabulary } = corpus.index;
  const cleaned = clean(words);
  const knows = knowsNames(scope);
  const whole = readWords(scope, cleaned.text);
  const told = plainlyClaimed(scope, cleaned.text, knows);
  const frame = readQuestion(told === cleaned.text ? whole : readWords(scope, told), knows);
  const framed =
    frame.kind === 'claim' &&
    frame.asked !== undefined &&
    frame.matter.length > 0 &&
    !TOLD_ME.test(cleaned.text) &&
    SAYS_NO_MORE.test(frame.verb?.word ?? '');

  const named = speaker?.trim() ? resolvePeople(speaker, scope.reports, speaker.trim()) : undefined;
  const match = bestOf(
    scope,
    readings(cleaned, whole, framed ? { words: frame.matter, text: told } : undefined, scope),
    named ?? [],
  );
  const asked =
    named ??
    claimedIn(scope, { words: match.words, first: match.wordings[0]?.judged.found }, whole, [
      claimedSpeaker(vocabulary.read(cleaned.before), knows),
      vocabulary.read(SIGNED.exec(cleaned.after)?.[1] ?? ''),
      framed && !frame.mind && match.words !== whole ? (frame.asked ?? []) : [],
    ]);
  const base = { ascribed: [], ambiguous: false, asked, phrase: match.text } as const;

  const attached = isWeak(match) ? inOtherWords(scope, whole, asked, base, ATTACHED) : undefined;
  const [meant] = attached?.answers ?? [];
  if (attached !== undefined && meant !== undefined && !isOf(meant, match)) return attached;
  const turned = (found: Found) => !framed && isTurned(scope, frame, found);
  const straight = match.wordings.filter(({ exact, judged }) => exact || !turned(judged.found));
  const said = straight.filter(({ judged }) => isStanding(judged.found));
  const [gone] = straight;
  if (said.length > 0) return { ...base, ...verdictOn(said, asked) };
  if (gone !== undefined) return { ...base, verdict: 'withdrawn', answers: [], nearest: [gone.judged.found] };
  // What stands around words, or what others said, would turn them round or hide that they are.
  const alone = cleaned.lines.length > 0 ? [] : [withoutCourtesies(whole)];
  const others = [...alone, match.words].map((words) => inOtherWords(scope, words, asked, base));
  const related = others.find(({ answers }) => answers.length > 0 && !answers.some(turned));
  const { answers = [], nearest = [] } = others.at(-1) ?? {};
  return related ?? { ...base, verdict: refusal(asked), answers: [], nearest: answers.length > 0 ? answers : nearest };
}

/** Told plainly, where that claims words of somebody known; a text itself otherwise. */
function plainlyClaimed(scope: Corpus, text: string, knows: Knows<AskedTerm>): string {
  const told = reworded(text);
  if (told === text) return text;
  const { kind, asked = [] } = readQuestion(readWords(scope, told), knows);
  return kind === 'claim' && asked.length > 0 && knows.known(asked) ? told : text;
}

/** Whether words are rather a statement's own than an ask of it. */
function isOf({ statement }: Found, { wordings: [first] }: Match): boolean {
  return first?.judged.found.statement === statement && first.likeness >= WEAKEST;
}

function isWeak({ wordings: [first] }: Match): boolean {
  return first !== undefined && !first.exact && first.likeness < WEAK;
}

/** The words are there: are they the asked speaker's, and are they the very words? */
function verdictOn(
  said: readonly Wording[],
  asked: readonly Asked[],
): Pick<Outcome, 'verdict' | 'answers' | 'nearest' | 'ambiguous'> {
  const theirs = said.filter(({ judged }) => isSaidBy(judged.found, asked));
  const answers = theirs.length > 0 ? theirs : said;
  const wrong = asked.length > 0 && theirs.length === 0;
  return {
    verdict: wrong ? 'other-speaker' : answers[0]?.exact === true ? 'word-for-word' : 'reworded',
    answers: answers.slice(0, MOST_ANSWERS).map(({ judged }) => judged.found),
    nearest: [],
    ambiguous: equal(answers[0], answers[1]),
  };
}

function refusal(asked: readonly Asked[]): Verdict {
  if (asked.length === 0) return 'not-in-report';
  return asked.some(hasVoice) ? 'speaker-silent' : 'speaker-not-quoted';
}

interface Match extends Reading {
  readonly wordings: readonly Wording[];
}

/** Exact words win; else the reading that comes nearest, the quoted phrase before the whole. */
function bestOf(corpus: Corpus, all: readonly Reading[], named: readonly Asked[]): Match {
  const matches = all.map((reading): Match => ({
    ...reading,
    wordings: carried(wordings(corpus, reading.words, REWORDED_OF_SPEAKER), named),
  }));
  const [whole = { words: [], text: '', wordings: [] }] = matches;
  const terms = termsOfCorpus(corpus);
  const sound = matches.filter((match) => {
    const found = match.wordings[0]?.judged.found;
    return (
      match === whole || match.bare === true || found === undefined || !isCutShort(match, found, whole.words, terms)
    );
  });
  const exact = sound.find(({ wordings }) => wordings[0]?.exact === true);
  if (exact !== undefined) return exact;
  const found = sound.filter(({ wordings }) => wordings.length > 0);
  return (
    found.toSorted((a, b) => (b.wordings[0]?.likeness ?? 0) - (a.wordings[0]?.likeness ?? 0))[0] ??
    sound.findLast(({ amidChat = false }) => !amidChat) ??
    whole
  );
}

/** As before the very words, a "not" may stand before a stretch of several that were mistyped. */
function isVetoed({ judged, slipped }: Wording): boolean {
  return judged.veto !== undefined && !(judged.veto.kind === 'turned' && slipped);
}

/** Words that are a statement's own; with a name, a number or the sense changed they are nobody's. */
function carried(all: readonly Wording[], named: readonly Asked[]): Wording[] {
  const exact = all.filter((one) => one.exact);
  if (exact.length > 0) return exact;
  const vetoed = Math.max(0, ...all.filter(isVetoed).map(({ likeness }) => likeness));
  const near = all.filter((one) => {
    const { likeness, words, inOrder, judged } = one;
    const theirs = isSaidBy(judged.found, named);
    const enough = likeness >= (theirs ? REWORDED_OF_SPEAKER : REWORDED) && words >= (theirs ? 1 : LEAST_WORDS);
    return (enough || inOrder) && !isVetoed(one) && likeness >= overshadows(vetoed);
  });
  const best = near[0]?.likeness ?? 0;
  return near.filter(({ likeness }) => likeness > best * BESIDE_THE_FIRST);
}

function inOtherWords(
  corpus: Corpus,
  words: readonly AskedTerm[],
  asked: readonly Asked[],
  base: Omit<Outcome, 'verdict' | 'answers' | 'nearest'>,
  alike = 0,
): Outcome {
  const matter = { asked: words, claim: true } as const;
  const judged = judge(corpus, matter, () => true);
  const carried = unopposed(judged, matter).filter(({ evidence, found, sure }) => {
    if (words.length <= LEAST_WORDS || evidence.alike < alike) return false;
    const carrying = words.filter(({ stop, light }) => !stop && !light).length;
    if (carrying < LEAST_WORDS && (evidence.ask === undefined || evidence.score < SAID_SO)) return false;
    if (sure < LEAST_WORDS && evidence.ask === undefined) return false;
    if (evidence.score < RELATED || !isStanding(found)) return false;
    return asked.length === 0 || isSaidBy(found, asked);
  });
  const [first] = carried;
  if (first === undefined) return { ...base, verdict: refusal(asked), answers: [], nearest: nearestOf(judged) };
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
  return fitEqually(a.judged.found, b.judged.found, a.likeness - b.likeness);
}
