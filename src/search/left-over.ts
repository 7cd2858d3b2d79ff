import type { Pairs } from './pair-words.js';
import { isWhereKind, isWhoKind } from './kind-of.js';
import { alwaysChanges, FOR_A_PRONOUN, isDegree, narrows, SAYS } from './narrowing.js';
import type { GistWord, ReadGist } from './read-gist.js';

/** @returns how much two questions share. */
export function sharedBy({ there }: Pairs): number {
  return [...there].reduce((sum, [one, other]) => sum + (SAYS[one.matters] + SAYS[other.matters]) / 2, 0);
}

/**
 * How much the words that only the first of two questions has make it another one, against what they share: nothing for
 * what every question of its kind has, without bound for what always makes another.
 */
export function leftOver(ours: ReadGist, theirs: ReadGist, pairs: Pairs): number {
  const left = ours.words.filter((word) => word.matters !== 'not' && !pairs.there.has(word));
  const free = left.filter((word) => !goesWithoutSaying(word, left, ours, theirs, pairs));
  if (isReferredTo(free, ours, theirs)) return FOR_A_PRONOUN;
  return free.reduce((sum, word) => sum + narrows(word, ours, theirs, pairs), 0);
}

/** "which company makes it", "who makes it"; "did the union reject the offer", "was the offer rejected". */
function goesWithoutSaying(
  word: GistWord,
  left: readonly GistWord[],
  ours: ReadGist,
  theirs: ReadGist,
  pairs: Pairs,
): boolean {
  if (word === ours.words[0] && namesKindOf(word, ours, theirs)) return true;
  const isPassive = theirs.gist.passive && !ours.gist.passive;
  if (!isPassive || ours.gist.wants === 'topic' || ours.gist.wants === 'who') return false;
  const isDone = ours.words.some((other) => other.term.start > word.term.start && pairs.there.has(other));
  return isDone && isAtHead(word, left, ours);
}

function namesKindOf(word: GistWord, ours: ReadGist, theirs: ReadGist): boolean {
  const isWhere = theirs.gist.wants === 'where' && (ours.gist.kind || ours.gist.wants === 'where');
  if (isWhere) return isWhereKind(word);
  return theirs.gist.wants === 'who' && ours.gist.kind && isWhoKind(word);
}

const AUXILIARIES = /\b(?:did|does|do|has|have|had|will|would|can|could|should|is|are|was|were)\b/g;

/**
 * Whether all words up to this one are left over, from the beginning or from where who does it begins: "the dock workers'
 * union", "which offers did the union".
 */
function isAtHead(word: GistWord, left: readonly GistWord[], { gist, words }: ReadGist): boolean {
  const before = gist.words.slice(0, word.term.start);
  const from = [...before.matchAll(AUXILIARIES)].at(-1)?.index ?? 0;
  return words
    .slice(0, words.indexOf(word))
    .every((other) => other.term.start < from || other.matters === 'not' || left.includes(other));
}

const PRONOUN = /\b(?:he|she|it|they|him|her|them|his|hers|their|its|this|that|these|those)\b|\bthere$/;

/** "will they bail out the bank", "will they bail it out": one thing with a name here, and without one there. */
function isReferredTo(left: readonly GistWord[], ours: ReadGist, theirs: ReadGist): boolean {
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined || left.some((word) => alwaysChanges(word) || isDegree(word, ours))) {
    return false;
  }
  const between = ours.gist.words.slice(first.term.start, last.term.end).split(' ');
  return between.length === left.length && PRONOUN.test(theirs.gist.words) && !PRONOUN.test(ours.gist.words);
}
