import type { Pairs } from './pair-words.js';
import { TELLING, type GistWord, type ReadGist } from './read-gist.js';
import { WHERE_KINDS, WHO_KINDS } from './words/kinds.js';

/** How much a word says by itself. */
const SAYS = { not: 0, little: 0.5, much: 1 } as const;
/** Part of a name or of a thing: "the Vermeer frame" is not the Vermeer. */
const OF_A_NAME = 1.5;
/** A word that says little narrows next to nothing. */
const LITTLE = 0.1;
/** What the other question has a pronoun for. */
const FOR_A_PRONOUN = 0.5;

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
  const free = left.filter((word) => !goesWithoutSaying(word, left, ours, theirs));
  if (isReferredTo(free, ours, theirs)) return FOR_A_PRONOUN;
  return free.reduce((sum, word) => sum + narrows(word, ours, theirs, pairs), 0);
}

/** "which company makes it", "who makes it"; "did the union reject the offer", "was the offer rejected". */
function goesWithoutSaying(word: GistWord, left: readonly GistWord[], ours: ReadGist, theirs: ReadGist): boolean {
  if (word === ours.words[0] && namesKind(word, ours, theirs)) return true;
  const isPassive = theirs.gist.passive && !ours.gist.passive;
  return (
    isPassive &&
    ours.gist.wants !== 'topic' &&
    ours.gist.wants !== 'who' &&
    left.includes(word) &&
    isAtHead(word, left, ours)
  );
}

function namesKind({ term }: GistWord, ours: ReadGist, theirs: ReadGist): boolean {
  const isWhere = theirs.gist.wants === 'where' && (ours.gist.kind || ours.gist.wants === 'where');
  if (isWhere) return WHERE_KINDS.has(term.word);
  return theirs.gist.wants === 'who' && ours.gist.kind && WHO_KINDS.has(term.word);
}

/** Whether all words up to this one are left over: "the dock workers' union". */
function isAtHead(word: GistWord, left: readonly GistWord[], { words }: ReadGist): boolean {
  return words.slice(0, words.indexOf(word)).every((before) => before.matters === 'not' || left.includes(before));
}

const PRONOUN = /\b(?:he|she|it|they|him|her|them|his|hers|their|its|this|that|these|those)\b|\bthere$/;

/** "will they bail out the bank", "will they bail it out": one thing with a name here, and without one there. */
function isReferredTo(left: readonly GistWord[], ours: ReadGist, theirs: ReadGist): boolean {
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined || left.some(alwaysChanges)) return false;
  const between = ours.gist.words.slice(first.term.start, last.term.end).split(' ');
  return between.length === left.length && PRONOUN.test(theirs.gist.words) && !PRONOUN.test(ours.gist.words);
}

/** Before a verb stand these, before a noun others. */
const BEFORE_VERB = /^(?:|is|are|was|were|be|been|being|they|it|he|she|we|you|i|to|did|do|does|has|have|had|get|got)$/;

function alwaysChanges({ term }: GistWord): boolean {
  return TELLING.test(term.word) || term.figure !== undefined || term.word.length === 1;
}

function narrows(word: GistWord, ours: ReadGist, theirs: ReadGist, pairs: Pairs): number {
  if (word.matters !== 'much') return LITTLE;
  if (alwaysChanges(word) || governs(word, ours)) return Infinity;
  return isOfAName(word, ours, theirs, pairs) ? OF_A_NAME : SAYS.much;
}

/** "refused to sign" */
function governs({ term }: GistWord, { gist }: ReadGist): boolean {
  return gist.words.slice(term.end).startsWith(' to ');
}

function isOfAName(word: GistWord, ours: ReadGist, theirs: ReadGist, { there }: Pairs): boolean {
  const text = ours.gist.words;
  const at = ours.words.indexOf(word);
  const [before, after] = [ours.words[at - 1], ours.words[at + 1]];
  if (before !== undefined && text.slice(before.term.end, word.term.start).trim() === '') return true;
  if (after === undefined || text.slice(word.term.end, after.term.start).trim() !== '') return false;
  const same = there.get(after);
  if (same === undefined) return true;
  const lead = theirs.gist.words.slice(0, same.term.start).trim().split(' ').at(-1) ?? '';
  return !BEFORE_VERB.test(lead);
}
