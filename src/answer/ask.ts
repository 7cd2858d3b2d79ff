import { clean, type Cleaned } from '../search/clean/clean.js';
import { FEELS } from '../search/read/frame-parts.js';
import { plainly } from '../search/clean/hearsay.js';
import { textOf } from '../search/tokens/line.js';
import { reworded } from '../search/read/rewordings/index.js';
import { readQuestion, withoutCourtesies } from '../search/read/read.js';
import { isOfficeWord } from '../search/names/roles.js';
import type { AskedTerm } from '../search/lexicon/similarity.js';
import { SHORT_FORMS } from '../search/words/short-forms.js';
import { askMarked, askStretch, isAlone, isNoise, namesNobody, sentenceAround, wordsOf } from './ask/amid-chat.js';
import { attachedTo } from './ask/asked-before.js';
import type { Corpus } from './corpus.js';
import { termsOfCorpus } from './agree/terms.js';
import type { Matter } from './judge/matter.js';
import { askAnybody, askSomebody } from './judge/ask-matter.js';
import { ANSWERED, MOST_ANSWERS, NOTHING, type Asked, type Found, type Outcome } from './outcome.js';
import { mayAlter } from './stretches/figures-around.js';
import { isName, isUnknownName } from './named/name-likeness.js';
import { refusalOfFirst } from './ask/name-first.js';
import { asksOfReport } from './ask/of-report.js';
import { askOfThings } from './ask/of-things.js';
import { besideMarked, isNegated, overlaps, sharesSome } from './evidence/overlap.js';
import { withoutSayers } from './ask/opponents.js';
import { partsOf } from './ask/parts.js';
import { knowsNames } from './named/knows-names.js';
import { resolvePeople } from './named/people.js';
import { hasVoice, isSaidBy } from './named/saying.js';
import { readWords } from './named/read-words.js';
import { asksOpinion, tellsOf } from './named/told-opinion.js';
import { scopeOf } from './named/scope.js';
import { keptSilent, whoeverKeptSilent } from './ask/silence.js';
import { asksAfterAll, asksEither, asksWhether, claims, isSentence, states, statesToAsk } from './ask/states.js';
import { strangeOffice } from './ask/strange-office.js';
import { withoutDateless } from './ask/when-said.js';
import { isBare, withoutEpithets } from './ask/bare-topic.js';
import { withoutCounting } from './ask/without-counting.js';
import { withoutNamed } from './ask/without-named.js';

/** A question in plain words. */
export function ask(corpus: Corpus, { question, report }: { question: string; report?: string | undefined }): Outcome {
  const scope = scopeOf(corpus, report);
  const cleaned = clean(question);
  const words = readWords(scope, cleaned.text);
  const isMarked = cleaned.phrase !== undefined;
  const dated = withoutDateless(isMarked ? cleaned.around : '', askCleaned(scope, question, cleaned, words));
  const told = withoutSayers(textOf(words), isMarked, dated);
  const outcome = withoutNamed(scope, words, told);
  const [first] = outcome.answers;
  const stranger = first === undefined || outcome.asked.length > 0 ? undefined : strangeOffice(scope, words, first);
  return stranger === undefined ? outcome : { ...NOTHING, verdict: 'speaker-not-quoted', asked: [stranger] };
}

function askCleaned(scope: Corpus, question: string, cleaned: Cleaned, words: readonly AskedTerm[]): Outcome {
  if (asksOfReport(textOf(withoutCourtesies(words)))) return { ...NOTHING, asked: [] };
  const silent = whoeverKeptSilent(scope, words);
  if (silent !== undefined) return silent;
  const spelled = spelledOut(cleaned.text, words);
  const told = reworded(spelled);
  const plainer = told === spelled ? undefined : askText(scope, told, told, { typed: spelled });
  if (plainer !== undefined && (plainer.answers.length > 0 || asksSomebody(scope, plainer, cleaned))) return plainer;
  const whole = askText(scope, cleaned.text, question, { words });
  const repeated =
    whole.asked.length === 0 ? (askMarked(scope, cleaned) ?? askStretch(scope, cleaned.text, words)) : undefined;
  if (whole.answers.length > 0 && (repeated === undefined || isAmong(whole, repeated))) return whole;
  const quoted = cleaned.phrase === undefined ? undefined : askQuoted(scope, cleaned.phrase, cleaned);
  const plain = plainly(cleaned.text);
  return (
    theirs(quoted, whole) ??
    repeated ??
    askParts(scope, cleaned.text) ??
    (plain === undefined ? undefined : answered(askText(scope, plain, plain))) ??
    keptSilent(scope, words) ??
    (whole.asked.length === 0 ? refusalOfFirst(scope, words) : undefined) ??
    whole
  );
}

/** Whether the first answer is one of another outcome's as well. */
function isAmong({ answers: [first] }: Outcome, { answers }: Outcome): boolean {
  return answers.some(({ statement }) => statement === first?.statement);
}

/** A marked quotation is no answer to whether somebody said it whose words it is not: "did the mayor say “…”". */
function theirs(quoted: Outcome | undefined, { asked }: Outcome): Outcome | undefined {
  const [first] = quoted?.answers ?? [];
  if (first === undefined || !asked.some(hasVoice)) return quoted;
  return isSaidBy(first, asked) ? quoted : undefined;
}

function askQuoted(scope: Corpus, phrase: string, cleaned: Cleaned): Outcome | undefined {
  const { before, around } = cleaned;
  if (isNegated(scope.index.vocabulary.read(before))) return undefined;
  const isWhose =
    (WHOSE.test(around) && isAlone(scope, cleaned)) ||
    WHICH_OF_TWO.test(around) ||
    (asksWhether(around) && !/\p{Lu}/u.test(around));
  if (!isNoise(scope, around, sentenceAround(cleaned))) return isWhose ? wordsOf(scope, phrase, around) : undefined;
  return (
    unlessCutShort(scope, phrase, around, phrase, overlaps) ??
    (isWhose || !asksOfSomething(scope, around) ? wordsOf(scope, phrase, around) : undefined)
  );
}

/** Asks whose words something quoted is, whoever else is named around it. */
const WHOSE = /\b(?:who|whom|whose)\b|\bsource\b/i;
/** "“…”, is that the mayor or the minister", "is this what the mayor said" */
const WHICH_OF_TWO =
  /\bis (?:this|that|it) what [^,.?!]{2,40} (?:said|says)\b|\b(?:is|was) (?:that|this|it) (?:from |by )?[^,.?!]{2,30} or [^,.?!]{2,30}[?!.]*$/i;

const REFERS_BACK = /\b(?:with|of|for|about|from|by) (?:it|them|those)\b/i;
const ACCORDING_TO = /^\W*(?:(?:so|and|but) )?(?:according to|acc to|as per|per|in the (?:words|view|opinion) of)\b/i;

/** What somebody writes around a question need not be part of it. */
function askParts(scope: Corpus, text: string): Outcome | undefined {
  for (const part of partsOf(text)) {
    // "according to the pope, is a truce likely?", "a bomb, who threatens with it": what is cut off belongs to it.
    if (ACCORDING_TO.test(part.rest) || REFERS_BACK.test(part.text)) continue;
    if (!asksOfSomething(scope, part.text) || !(part.whole || namesNobody(scope, part.rest))) continue;
    const outcome = part.whole
      ? answered(askText(scope, part.text, text))
      : unlessCutShort(scope, part.text, part.rest, text, sharesSome);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

function answered(outcome: Outcome): Outcome | undefined {
  return outcome.answers.length > 0 ? outcome : undefined;
}

/** A text with its mistyped words of asking as they are meant: "she siad what". */
function spelledOut(text: string, words: readonly AskedTerm[]): string {
  return words.reduceRight((spelled, { word, typed, start, end }) => {
    const short = text.slice(start, end).toLowerCase();
    // "whos" is "who is" to whoever reads on.
    const isShort = SHORT_FORMS.get(short) === word && short !== `${word}s`;
    return typed === undefined && !isShort ? spelled : spelled.slice(0, start) + word + spelled.slice(end);
  }, text);
}

/**
 * Told plainly, a question may ask somebody whom the report knows, or a stranger by name or office: then a refusal is theirs.
 * Whoever passes on a marked quotation need not have said it.
 */
function asksSomebody(scope: Corpus, { asked }: Outcome, { phrase }: Cleaned): boolean {
  const { names, knows } = termsOfCorpus(scope);
  const isStranger = (term: AskedTerm) =>
    (isName(term, names) || isUnknownName(term, knows) || isOfficeWord(term) || term.place !== undefined) &&
    resolvePeople([term], scope.reports, term.word).every(({ kind }) => kind === 'unknown');
  const isNamed = (typed: string) => {
    const said = readWords(scope, typed).filter(({ stop }) => !stop);
    return said.length > 0 && said.every(isStranger);
  };
  return (
    asked.length > 0 && asked.every((one) => one.kind !== 'unknown' || (phrase === undefined && isNamed(one.typed)))
  );
}

/** "what has she said" alone asks of nothing. */
function asksOfSomething({ index }: Corpus, text: string): boolean {
  return index.vocabulary.read(text).some(({ stop, light }) => !stop && !light);
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
  const outcome = askText(scope, text, question, { quoted: belongs === overlaps });
  const [first] = outcome.answers;
  const left = belongs === overlaps ? besideMarked(read(rest)) : read(rest);
  if (first === undefined || belongs(left, read(text), first)) return undefined;
  const altered = belongs !== overlaps && left.some((term) => mayAlter(term, left, [], first, rest));
  return altered ? undefined : outcome;
}

interface Typed {
  /** Somebody marked the text as a quotation. */
  readonly quoted?: boolean;
  /** As it was typed, before it was told plainly. */
  readonly typed?: string;
  readonly words?: readonly AskedTerm[];
}

function askText(
  scope: Corpus,
  text: string,
  question: string,
  { quoted = false, typed = text, words: whole = readWords(scope, text) }: Typed = {},
): Outcome {
  const { knows } = termsOfCorpus(scope);
  const reading = readQuestion(whole, knowsNames(scope));
  const asked =
    reading.asked === undefined ? [] : resolvePeople(reading.asked, scope.reports, typedOf(reading.asked, text));
  // A verb that says more than "say" belongs to what is claimed: "who denied receiving a message".
  const verb = reading.verb !== undefined && reading.verb.negation ? [reading.verb] : [];
  const felt = asked.length === 0 && reading.verb !== undefined && FEELS.test(reading.verb.word) ? [reading.verb] : [];
  const topic = reading.kind === 'topic' || isBare(reading, whole, typed);
  const counted = withoutCounting(reading.matter);
  const about = topic ? withoutEpithets(counted, knows) : counted;
  const matter: Matter = {
    asked: reading.kind === 'claim' ? [...verb, ...about] : [...felt, ...about],
    claim:
      reading.kind === 'claim' ? claims(reading, typed) : reading.kind === 'open' && states(whole, question, quoted),
    clause: reading.kind === 'claim',
    wants: reading.wants,
    verb: reading.verb,
    whether: reading.kind === 'open' && statesToAsk(whole, question),
    topic,
  };
  const may = (found: Found) => mayAnswer(found, asked, reading.mind);
  const attached = attachedTo(scope, whole, may, isSentence(whole, question) && !asksAfterAll(question));
  if (attached.length > 0) return { ...ANSWERED, answers: attached.slice(0, MOST_ANSWERS), asked };
  if (asked.length === 0) {
    const told = askAnybody(scope, matter);
    const either = told.answers.length === 0 && matter.claim && asksEither(question);
    return either ? askAnybody(scope, { ...matter, claim: false }) : told;
  }
  const outcome = askSomebody(scope, asked, matter);
  const things = outcome.answers.length > 0 ? undefined : askOfThings(scope, reading, matter, asked);
  if (things !== undefined) return things;
  if (!reading.mind || outcome.answers.length > 0 || asked.some(({ kind }) => kind === 'unknown')) return outcome;
  // A verb of the mind also asks what others tell of that mind: "does Putin want …".
  const whom = { ...matter, asked: [...(reading.asked ?? []), ...matter.asked] };
  const opinion = asksOpinion(reading.verb, whole);
  const told = askAnybody(scope, whom, (found) => asked.some((one) => tellsOf(found, one, opinion)));
  return told.answers.length > 0 ? { ...told, asked } : outcome;
}

/** Whoever is asked must be a voice of the answer; what is on somebody's mind others may tell. */
function mayAnswer(found: Found, asked: readonly Asked[], mind: boolean): boolean {
  if (asked.length === 0 || (mind && asked.every(({ kind }) => kind !== 'unknown'))) return true;
  return isSaidBy(found, asked);
}

function typedOf(terms: readonly AskedTerm[], text: string): string {
  const [first] = terms;
  return first === undefined ? '' : text.slice(first.start, terms.at(-1)?.end);
}
