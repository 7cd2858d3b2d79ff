import type { Term } from '../search/lexicon.js';
import { similarity, type AskedTerm, type Likeness } from '../search/similarity.js';
import type { Corpus } from './corpus.js';
import { prepare } from './evidence.js';
import { mayAlter } from './figures-around.js';
import { candidates, termsOfCorpus } from './judge.js';
import { isName, isUnknownName } from './name-likeness.js';
import type { Found } from './outcome.js';
import { outside } from './overlap.js';
import { isUnit } from './units.js';

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
  if (isPartOfQuote(text, longest.words, prepare(longest.found.statement, longest.found.report).quote))
    return undefined;
  if (besideOf(text, longest.words, typed, MARK).some((term) => alters(term, corpus))) return undefined;
  if (besideOf(text, longest.words, typed, MARK_OR_COMMA).some(isUnit)) return undefined;
  const around = outside(text, longest.words);
  const mayShare = longest.words.length >= UNMISTAKABLE && isSetOff(longest.words, typed) ? 1 : 0;
  if (around.some((term) => mayAlter(term, text, longest.words, longest.found))) return undefined;
  return isChat(around, longest.found, mayShare) ? longest : undefined;
}

/** So many words before and after a stretch are looked at, and with so many of the statement's among them it goes on there. */
const BESIDE = 3;
const GOES_ON = 2;

/** "he had herd rumors but was unsure": the words beside the stretch are the statement's too, one of them changed. */
function isPartOfQuote(text: readonly AskedTerm[], words: readonly AskedTerm[], quote: readonly Term[]): boolean {
  const from = text.findIndex((term) => term === words[0]);
  const at = quote.findIndex((_, i) => words.every((asked, j) => isWord(asked, quote[i + j]?.word ?? '')));
  const beside = (all: readonly Term[], start: number): readonly (readonly Term[])[] => [
    all.slice(Math.max(0, start - BESIDE), start),
    all.slice(start + words.length, start + words.length + BESIDE),
  ];
  // "one child has died" is not what "not one child has died" says.
  if (quote[at - 1]?.negation === true) return true;
  const theirs = beside(quote, at);
  return beside(text, from).some((ours, i) => {
    const held = ours.filter(({ word }) => theirs[i]?.some((term) => term.word === word));
    return held.length >= GOES_ON || (held.some(({ stop }) => !stop) && hasNot(ours) !== hasNot(theirs[i] ?? []));
  });
}

function hasNot(terms: readonly Term[]): boolean {
  return terms.some(({ negation }) => negation);
}

/** @returns the words that stand right before and after a stretch, with no mark between that parts them from it. */
function besideOf(text: readonly AskedTerm[], words: readonly AskedTerm[], typed: string, mark: RegExp): AskedTerm[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [before, after] = [text[text.indexOf(first) - 1], text[text.indexOf(last) + 1]];
  return [
    ...(before !== undefined && !mark.test(typed.slice(before.end, first.start)) ? [before] : []),
    ...(after !== undefined && !mark.test(typed.slice(last.end, after.start)) ? [after] : []),
  ];
}

/** A colon or a quotation mark parts words from a statement's; a comma stands inside it. */
const MARK = /[^\s\p{L}\p{N},]/u;
/** "for an hour, maintaining …": what is counted in hours is told after them or before, with no comma. */
const MARK_OR_COMMA = /[^\s\p{L}\p{N}]/u;

/** A name or a "not" in the place of the statement's next word makes it another statement. */
function alters(term: AskedTerm, { reports, index }: Corpus): boolean {
  const { names, knows } = termsOfCorpus({ reports, index });
  return term.negation || isUnknownName(term, knows) || (isName(term, names) && term.capital);
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
