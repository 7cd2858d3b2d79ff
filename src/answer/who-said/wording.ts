import type { Statement } from '../../report/model.js';
import { matchMore, matchWords, share, type Hit } from '../../search/lexicon/coverage.js';
import type { Term } from '../../search/lexicon/lexicon.js';
import { NEGATIONS } from '../../search/words/stop.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { align } from '../agree/align.js';
import { cadence } from './cadence.js';
import type { Corpus } from '../corpus.js';
import { prepare } from '../evidence/prepared.js';
import { judge, type Judged } from '../judge/judge.js';
import { candidates } from '../judge/candidates.js';
import { rank } from '../judge/rank.js';
import type { Found } from '../outcome.js';

/** How remembered words stand to a statement. */
export interface Wording {
  readonly judged: Judged;
  readonly exact: boolean;
  /** The words stand there one after the other, but for slips of the keyboard. */
  readonly slipped: boolean;
  /** 0..1: how many of the words are there, and how many of them in order. */
  readonly likeness: number;
  /** How many words that matter are there. */
  readonly words: number;
  /** The sentence is remembered, though not all of the words that matter. */
  readonly inOrder: boolean;
}

/** Of a likeness, so much is for the words being there at all; the rest for their order. */
const BAG = 0.6;
/** With fewer of the words than this no order makes them a statement's. */
const WORTH_A_LOOK = 0.25;
/** From this likeness and with so many words that matter, remembered words are a statement's words, changed. */
export const REWORDED = 0.57;
export const LEAST_WORDS = 2;
/** A stop word counts this much, so that order among them tells look-alikes apart. */
const STOP_WORTH = 0.06;
/** Words that are light in a question are remembered like any other. */
const LIGHT_WORTH = 0.3;
/** A number or date must agree, but shows little: many statements share it. */
const FIGURE_WORTH = 0.35;

/**
 * Lays remembered words along every statement that shares any; best first, exact before all.
 * @param least what is less like a statement is left out, and never judged.
 */
export function wordings(corpus: Corpus, asked: readonly AskedTerm[], least: number): Wording[] {
  const { vocabulary } = corpus.index;
  const weight = (term: AskedTerm) => {
    if (term.figure !== undefined) return FIGURE_WORTH;
    return Math.max(term.stop ? STOP_WORTH : LIGHT_WORTH, vocabulary.weight(term));
  };
  const hits = matchWords(asked, [], weight);
  const total = hits.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0 || !asked.some(({ stop }) => !stop)) return [];
  const laid = new Map(
    candidates(corpus, asked, () => true).map((found) => [found.statement, layAlong(found, asked, hits, total)]),
  );
  const like = (statement: Statement) => (laid.get(statement)?.likeness ?? 0) >= least;
  return judge(corpus, { asked, claim: true, verbatim: true }, ({ statement }) => like(statement))
    .flatMap((judged): Wording[] => {
      const lay = laid.get(judged.found.statement);
      return lay === undefined ? [] : [{ judged, ...lay }];
    })
    .toSorted((a, b) => Number(b.exact) - Number(a.exact) || place(b, asked) - place(a, asked) || order(a, b));
}

function layAlong(
  { statement, report }: Found,
  asked: readonly AskedTerm[],
  hits: readonly Hit[],
  total: number,
): Omit<Wording, 'judged'> {
  const { quote, whole } = prepare(statement, report);
  const exact = contains(quote, asked, isTyped);
  const slipped = !exact && contains(quote, asked, isMeant);
  const bag = matchMore(hits, whole);
  const there = share(bag);
  const weights = hits.map(({ weight }) => weight);
  const order = exact || there < WORTH_A_LOOK ? 0 : align(asked, quote, weights).weight / total;
  const alike = BAG * there + (1 - BAG) * order;
  const words = carrying(bag);
  const inOrder = exact || (alike >= REWORDED && words >= LEAST_WORDS) ? 0 : cadence(bag, quote);
  return { exact, slipped, likeness: exact ? 1 : Math.max(alike, inOrder), words, inOrder: inOrder > 0 };
}

/** How many words are there that say something; none where all of them are light. */
function carrying(bag: readonly Hit[]): number {
  const there = bag.filter(({ asked, quality, by }) => {
    return !asked.stop && asked.figure === undefined && quality > 0 && by !== 'synonym';
  });
  return there.some(({ asked }) => !asked.light) ? there.length : 0;
}

function order(a: Wording, b: Wording): number {
  const closer = a.exact && b.exact ? 0 : b.likeness - a.likeness;
  return closer || rank(a.judged.found.statement) - rank(b.judged.found.statement);
}

/** Words that are the attributed ones come before words that only stand beside them. */
function place({ exact, judged }: Wording, asked: readonly AskedTerm[]): number {
  const { content } = prepare(judged.found.statement, judged.found.report);
  return exact && contains(content, asked, isTyped) ? 1 : 0;
}

function isTyped({ word, typed = word }: AskedTerm, term: Term | undefined): boolean {
  return term?.word === typed;
}

function isMeant(one: AskedTerm, term: Term | undefined): boolean {
  return (
    isTyped(one, term) || one.word === term?.word || one.corrections.some(({ term: { word } }) => word === term?.word)
  );
}

/** Whether words stand in a text one after the other. */
function contains(text: readonly Term[], words: readonly AskedTerm[], isSame: typeof isTyped): boolean {
  const last = text.length - words.length;
  for (let from = 0; from <= last; from++) {
    // "one child has died" is not what "not one child has died" says.
    if (NEGATIONS.has(text[from - 1]?.word ?? '')) continue;
    if (words.every((word, i) => isSame(word, text[from + i]))) return true;
  }
  return false;
}
