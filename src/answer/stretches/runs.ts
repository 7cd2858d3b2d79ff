import type { Term } from '../../search/lexicon/lexicon.js';
import { similarity, type AskedTerm, type Likeness } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import { prepare } from '../evidence/prepared.js';
import { mayAlter } from './figures-around.js';
import { termsOfCorpus } from '../agree/terms.js';
import { candidates } from '../judge/candidates.js';
import type { Found } from '../outcome.js';
import { outside } from '../evidence/overlap.js';
import { isAlteredAtEdge, type Place } from './stretch-edges.js';

/** From so many words in a row on, of which so many say something, words are a statement's and no chance. */
const WORDS = 5;
const CARRYING = 3;
/** What is around a quote in chat is more than a word or two: those are the quote, altered. */
const AROUND = 6;

/** A stretch of a text, and the statement it stands in. */
interface Run {
  readonly words: readonly AskedTerm[];
  readonly found: Found;
}

/**
 * @returns the longest stretch of a text that stands in a statement word for word, where the rest of the text is chat
 * around it; nothing where there is none.
 * @param typed what the text was read from
 */
export function longestRun(corpus: Corpus, text: readonly AskedTerm[], typed: string): Run | undefined {
  if (text.length < CARRYING + AROUND) return undefined;
  const [first, ...others] = candidates(corpus, text, () => true).map((found): Run => {
    return { found, words: runIn(text, prepare(found.statement, found.report).quote) };
  });
  if (first === undefined) return undefined;
  const longest = others.reduce((a, b) => (b.words.length > a.words.length ? b : a), first);
  const carrying = longest.words.filter(({ stop }) => !stop).length;
  if (carrying < CARRYING || (longest.words.length < WORDS && carrying < longest.words.length)) return undefined;
  if (isAlteredAtEdge(placeOf(longest, text, typed), termsOfCorpus(corpus))) return undefined;
  const around = outside(text, longest.words);
  const mayShare = longest.words.length >= UNMISTAKABLE && isSetOff(longest.words, typed) ? 1 : 0;
  if (around.some((term) => mayAlter(term, text, longest.words, longest.found, typed))) return undefined;
  return isChat(around, longest.found, mayShare) ? longest : undefined;
}

function placeOf({ words, found: { statement, report } }: Run, text: readonly AskedTerm[], typed: string): Place {
  const { quote } = prepare(statement, report);
  const from = text.findIndex((term) => term === words[0]);
  const at = quote.findIndex((_, i) => words.every((asked, j) => isWord(asked, quote[i + j]?.word ?? '')));
  return { text, quote, from, at, length: words.length, typed };
}

/** So many more words in a row are the rest of the quote, parted from the first by what was altered. */
const ANOTHER_RUN = 3;

/** So long a stretch is a quote even where the chat says one of the statement's words again. */
const UNMISTAKABLE = 8;

/** Whether a stretch begins and ends where a clause does: altered in the middle, it would not. */
function isSetOff(words: readonly AskedTerm[], typed: string): boolean {
  const before = typed.slice(0, words[0]?.start).trimEnd();
  const after = typed.slice(words.at(-1)?.end).trimStart();
  return /(?:^|[\p{P}\p{S}])$/u.test(before) && /^(?:[\p{P}\p{S}]|$)/u.test(after);
}

/**
 * Chat has hardly any of the statement's other words, and nothing in it that a statement could be altered by.
 * @param mayShare so many words of the statement may stand in it all the same
 */
export function isChat(around: readonly AskedTerm[], { statement, report }: Found, mayShare: number): boolean {
  const { whole } = prepare(statement, report);
  const shared = around.filter((asked) => {
    return !asked.stop && !asked.light && whole.terms.some((term) => isForm(similarity(asked, term)?.by));
  });
  const altered = runIn(around, prepare(statement, report).quote).length >= ANOTHER_RUN;
  return around.length >= AROUND && !altered && shared.length <= mayShare;
}

/** Other words for the same are in every chat; the word itself, in any form, is not. */
function isForm(by: Likeness | undefined): boolean {
  return by !== undefined && by !== 'synonym';
}

/** The longest common stretch, by the lengths of the stretches that end at each pair of words. */
function runIn(text: readonly AskedTerm[], quote: readonly Term[]): AskedTerm[] {
  let before: number[] = [];
  let best = { length: 0, end: 0 };
  text.forEach((asked, i) => {
    const lengths = quote.map(({ word }, j) => (isWord(asked, word) ? 1 + (before[j - 1] ?? 0) : 0));
    const longest = Math.max(0, ...lengths);
    if (longest > best.length) best = { length: longest, end: i + 1 };
    before = lengths;
  });
  return text.slice(best.end - best.length, best.end);
}

function isWord({ word, corrections }: AskedTerm, other: string): boolean {
  return word === other || corrections.some(({ term }) => term.word === other);
}
