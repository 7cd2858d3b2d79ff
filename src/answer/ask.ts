import { clean, type Cleaned } from '../search/clean/clean.js';
import { plainly } from '../search/clean/hearsay.js';
import type { AskedTerm } from '../search/lexicon/similarity.js';
import { isOfficeWord } from '../search/names/roles.js';
import { withoutCourtesies } from '../search/read/read.js';
import { reworded } from '../search/read/rewordings/index.js';
import { textOf } from '../search/tokens/line.js';
import { SHORT_FORMS } from '../search/words/short-forms.js';
import { termsOfCorpus } from './agree/terms.js';
import { askMarked, askStretch } from './ask/amid-chat.js';
import { askParts } from './ask/ask-parts.js';
import { askQuoted } from './ask/ask-quoted.js';
import { askText } from './ask/ask-text.js';
import { refusalOfFirst } from './ask/name-first.js';
import { asksOfReport } from './ask/of-report.js';
import { withoutSayers } from './ask/opponents.js';
import { keptSilent, whoeverKeptSilent } from './ask/silence.js';
import { strangeOffice } from './ask/strange-office.js';
import { withoutDateless } from './ask/when-said.js';
import { withoutNamed } from './ask/without-named.js';
import type { Corpus } from './corpus.js';
import { isName, isUnknownName } from './named/name-likeness.js';
import { resolvePeople } from './named/people.js';
import { readWords } from './named/read-words.js';
import { hasVoice, isSaidBy } from './named/saying.js';
import { scopeOf } from './named/scope.js';
import { NOTHING, type Outcome } from './outcome.js';

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
