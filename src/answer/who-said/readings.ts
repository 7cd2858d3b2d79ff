import type { Cleaned } from '../../search/clean/clean.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import { withoutCourtesies } from '../../search/read/read.js';
import { longestRun } from '../stretches/runs.js';

/** One way to read typed words: the words, and the text they are. */
export interface Reading {
  readonly words: readonly AskedTerm[];
  readonly text: string;
  /** It counts only where all the rest is chat. */
  readonly amidChat?: boolean;
  /** Somebody marked it as a quotation. */
  readonly marked?: boolean;
  /** All the rest is what people say before and after they ask. */
  readonly bare?: boolean;
}

/**
 * What the typed words may quote: all of them, the quoted phrase, what follows "X said".
 * @param claimed the words that follow it, and the text that they were read from.
 */
export function readings(
  cleaned: Cleaned,
  whole: readonly AskedTerm[],
  claimed: Reading | undefined,
  scope: Corpus,
): Reading[] {
  const { index } = scope;
  const all: Reading[] = [{ words: whole, text: cleaned.text }];
  const bare = withoutCourtesies(whole);
  if (bare.length < whole.length) {
    all.push({ words: bare, text: cleaned.text.slice(bare[0]?.start, bare.at(-1)?.end), bare: true });
  }
  if (cleaned.phrase !== undefined) {
    all.push({ words: index.vocabulary.read(cleaned.phrase), text: cleaned.phrase, marked: true });
  }
  for (const line of cleaned.lines.filter((one) => one.split(' ').length >= SHORTEST_LINE))
    all.push({ words: index.vocabulary.read(line), text: line, marked: true });
  for (const sentence of sentencesOf(cleaned.text))
    all.push({ words: index.vocabulary.read(sentence), text: sentence });
  for (const clause of clausesOf(cleaned.text))
    all.push({ words: index.vocabulary.read(clause), text: clause, amidChat: true });
  const run = longestRun(scope, whole, cleaned.text)?.words;
  if (run !== undefined) all.push({ words: run, text: cleaned.text.slice(run[0]?.start, run.at(-1)?.end) });
  if (claimed !== undefined) {
    const { words, text } = claimed;
    all.push({ words, text: text.slice(words[0]?.start, words.at(-1)?.end) });
  }
  return all;
}

const SHORTEST_LINE = 4;
const SHORTEST_SENTENCE = 4;
const MOST_SENTENCES = 5;

/** @returns the sentences of a text of several: a pasted message says more than it quotes. */
function sentencesOf(text: string): string[] {
  const sentences = text
    .split(/(?<=[.!?…]["”“»’']?)\s+(?=[\p{Lu}"“„«‘-])/u)
    .filter((sentence) => sentence.split(' ').length >= SHORTEST_SENTENCE);
  return sentences.length > 1 ? sentences.slice(0, MOST_SENTENCES) : [];
}

/** Fewer words may be anybody's. */
const SHORTEST_CLAUSE = 7;
const MOST_CLAUSES = 6;

/** @returns the longer clauses of a text: "fwd from papa: look at this, they wanted the forecast parked". */
function clausesOf(text: string): string[] {
  const clauses = text
    .split(/[,;:.!?…]+["”“»’']?\s+|\s[–—-]\s/u)
    .filter((one) => one.split(' ').length >= SHORTEST_CLAUSE);
  return clauses.filter((clause) => clause.length < text.length).slice(0, MOST_CLAUSES);
}
