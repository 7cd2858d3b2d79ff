import { hasObject, leadOf } from './around-word.js';
import { areUnlike } from './unlike.js';
import type { Pairs } from './pair-words.js';
import { isWhereKind, isWhoKind } from './kind-of.js';
import { alwaysChanges, FOR_A_PRONOUN, isDegree, narrows, SAYS } from './narrowing.js';
import type { GistWord, ReadGist } from './read-gist.js';
import { AUXILIARY } from '../words/auxiliaries.js';

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
  const more = free.reduce((sum, word) => sum + narrows(word, ours, theirs, pairs), 0);
  return isReferredTo(free, ours, theirs, pairs) ? Math.min(more, FOR_A_PRONOUN) : more;
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
  if (isSaidTwice(word, ours, theirs, pairs)) return true;
  const mayNameNobody = theirs.gist.passive ? !ours.gist.passive : isNoun(theirs) && !isNoun(ours);
  if (!mayNameNobody || ours.gist.wants === 'topic' || ours.gist.wants === 'who') return false;
  const done = ours.words.find((other) => other.term.start > word.term.start && pairs.there.has(other));
  if (done === undefined || (isNoun(theirs) && HAS_ARTICLE.test(ours.gist.words.slice(0, done.term.start)))) {
    return false;
  }
  // "did they refuse the ransom": a deed, not who does it.
  return !hasObject(word, ours) && isAtHead(word, left, ours) && !namesAnother(theirs, pairs);
}

/** "how many goals were scored", "number of goals" */
function isSaidTwice(word: GistWord, ours: ReadGist, theirs: ReadGist, { there, back }: Pairs): boolean {
  if (theirs.words.some((other) => other.matters === 'much' && !back.has(other))) return false;
  return ours.words.some(
    (other) =>
      there.has(other) &&
      other.term.stem !== word.term.stem &&
      other.keys.some((key) => word.keys.includes(key)) &&
      !areUnlike(other, word),
  );
}

/** "was the crash caused by ice": by something else, then, than what the other question names. */
function namesAnother(theirs: ReadGist, { back }: Pairs): boolean {
  return theirs.words.some((word) => !back.has(word) && leadOf(word, theirs) === 'by');
}

function namesKindOf(word: GistWord, ours: ReadGist, theirs: ReadGist): boolean {
  const isWhere = theirs.gist.wants === 'where' && (ours.gist.kind || ours.gist.wants === 'where');
  if (isWhere) return isWhereKind(word);
  if (!ours.gist.kind || theirs.gist.kind) return false;
  return theirs.gist.wants === 'what' || (theirs.gist.wants === 'who' && isWhoKind(word));
}

const AUXILIARIES = new RegExp(`\\b${AUXILIARY}\\b`, 'g');

/** "when did Chad leave the talks" is not when the talks are. */
const HAS_ARTICLE = /\b(?:the|an?|his|her|its|their|this|that) $/;

/** "time of takeoff": nothing is said of who does it. */
function isNoun({ gist }: ReadGist): boolean {
  return /^(?:when|why|number|length|amount)$/.test(gist.wants) && gist.words.search(AUXILIARIES) < 0;
}

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

const PRONOUN =
  /\b(?:he|she|it(?! \w+ (?:to|that)\b)|they|him|her|them|his|hers|their|its|this|that|these|those)\b|(?<!\b(?:is|are|was|were) )\bthere$/;

/** "will they bail out the bank", "will they bail it out": one thing with a name here, and without one there. */
function isReferredTo(left: readonly GistWord[], ours: ReadGist, theirs: ReadGist, { back }: Pairs): boolean {
  if (theirs.words.some((word) => word.matters === 'much' && !back.has(word))) return false;
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined || left.some((word) => alwaysChanges(word) || isDegree(word, ours))) {
    return false;
  }
  const between = ours.gist.words.slice(first.term.start, last.term.end).split(' ');
  return between.length === left.length && PRONOUN.test(theirs.gist.words) && !PRONOUN.test(ours.gist.words);
}
