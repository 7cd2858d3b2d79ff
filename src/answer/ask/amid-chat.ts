import { isFormOfEnglish } from '../../search/words/commonness.js';
import type { Cleaned } from '../../search/clean/clean.js';
import { readQuestion } from '../../search/read/read.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { strangeName } from '../agree/names.js';
import { claimedIn } from '../who-said/claimed-in.js';
import type { Corpus } from '../corpus.js';
import { prepare } from '../evidence/prepared.js';
import { termsOfCorpus } from '../agree/terms.js';
import { judge } from '../judge/judge.js';
import { ANSWERED, type Found, type Outcome } from '../outcome.js';
import { isName, isUnknownName } from '../named/name-likeness.js';
import { besideMarked, isNegated, sharesSome } from '../evidence/overlap.js';
import { knowsNames } from '../named/knows-names.js';
import { longestRun } from '../stretches/runs.js';
import { whoSaid } from '../who-said.js';

const SENTENCE_END = /[.!?…]\s/;

/** Whether the sentence in which a phrase is quoted names nobody who may have said it: "marek keeps posting “…”, who said it". */
export function isAlone({ reports, index }: Corpus, cleaned: Cleaned): boolean {
  const { names } = termsOfCorpus({ reports, index });
  return index.vocabulary
    .read(sentenceAround(cleaned))
    .every((term) => !isName(term, names) && !(term.capital && !isFormOfEnglish(term.word)));
}

/** @returns the rest of the sentence in which a phrase is quoted. */
export function sentenceAround({ before, after }: Cleaned): string {
  return `${before.split(SENTENCE_END).at(-1) ?? ''} ${after.split(SENTENCE_END)[0] ?? ''}`;
}

/** So many words that somebody marked are a quote, if they stand in a statement one after the other; some, if two of them say something. */
const MANY_WORDS = 6;
const SOME_WORDS = 4;

/**
 * @returns what the words that somebody marked as a quotation are from, where they are a statement's very words and the
 * sentence around them holds nothing that they could be altered by.
 */
export function askMarked(scope: Corpus, cleaned: Cleaned): Outcome | undefined {
  const { phrase = '', before } = cleaned;
  const { read } = scope.index.vocabulary;
  const around = sentenceAround(cleaned);
  if (!isQuote(read(phrase)) || isNegated(read(before)) || !isNoise(scope, around)) return undefined;
  const { verdict, answers } = whoSaid(scope, { words: phrase });
  const [first] = answers;
  if (verdict !== 'word-for-word' || first === undefined || sharesSome(read(around), [], first)) return undefined;
  return { ...ANSWERED, answers, asked: [] };
}

function isQuote(words: readonly AskedTerm[]): boolean {
  const carrying = words.filter(({ stop }) => !stop).length;
  return carrying > 0 && (words.length >= MANY_WORDS || (words.length >= SOME_WORDS && carrying > 1));
}

/** Remembered words, whoever says them, unless what stands around them is part of what was said. */
export function wordsOf(scope: Corpus, phrase: string, around: string): Outcome | undefined {
  const { verdict, answers } = whoSaid(scope, { words: phrase });
  const [first] = answers;
  if (first === undefined || (verdict !== 'word-for-word' && verdict !== 'reworded')) return undefined;
  const { read } = scope.index.vocabulary;
  return sharesSome(besideMarked(read(around)), read(phrase), first) ? undefined : { ...ANSWERED, answers, asked: [] };
}

/** Where people have it from. */
const PLATFORM = /^(?:whatsapp|telegram|tiktok|reddit|twitter|facebook|insta|instagram|youtube|snapchat|discord)$/;

/** Around what is asked only chat may be left out: no name. */
export function namesNobody({ reports, index }: Corpus, around: string): boolean {
  const { names, knows } = termsOfCorpus({ reports, index });
  return index.vocabulary.read(around).every((term) => {
    if (PLATFORM.test(term.word)) return true;
    const strange = term.capital && !isFormOfEnglish(term.word);
    return !strange && !isName(term, names) && !isUnknownName(term, knows);
  });
}

/** Around a quoted phrase neither a name nor, in its own sentence, a number may be left out. */
export function isNoise(scope: Corpus, around: string, sentence = around): boolean {
  return (
    namesNobody(scope, around) && scope.index.vocabulary.read(sentence).every(({ figure }) => figure === undefined)
  );
}

/**
 * A stretch of a statement that nobody marked as a quotation, in chat that asks somehow of it: "…, and I would so like to
 * know what the paper was getting at".
 * @param whole the words of the text
 */
export function askStretch(scope: Corpus, text: string, whole: readonly AskedTerm[]): Outcome | undefined {
  const { words: run = [], found } = longestRun(scope, whole, text) ?? {};
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (isNegated(whole.slice(0, whole.indexOf(first)))) return undefined;
  const { wants } = readQuestion(whole, knowsNames(scope));
  // "claims a deal can be signed", which somebody doubts; "when did they say so", which no date tells.
  const judged = judge(scope, { asked: run, claim: true, wants }, ({ statement }) => statement === found?.statement);
  if (judged.some(({ veto }) => veto?.kind === 'turned' || veto?.kind === 'lacks')) return undefined;
  if (found !== undefined && isOnAnotherMind(scope, text.slice(0, first.start), found)) return undefined;
  const named = claimedIn(scope, { words: run, first: found }, whole, []);
  if (named.length > 0) return undefined;
  return wordsOf(scope, text.slice(first.start, last.end), `${text.slice(0, first.start)} ${text.slice(last.end)}`);
}

/** "my grandma wonders if Macron also thinks …" asks of somebody whom the statement does not name. */
function isOnAnotherMind(scope: Corpus, before: string, { statement, report }: Found): boolean {
  const lead = scope.index.vocabulary.read(before.split(CLAUSE_END).at(-1) ?? '');
  const { naming } = prepare(statement, report);
  return (
    lead.some(({ word }) => OF_MIND.test(word)) && strangeName(lead, naming, termsOfCorpus(scope), true) !== undefined
  );
}

const CLAUSE_END = /[,.;:!?…\n]/;
const OF_MIND = /^(?:think|thought|believ|agree|disagree|reckon|expect|hope|fear|doubt|support|reject|accept|oppos)/;
