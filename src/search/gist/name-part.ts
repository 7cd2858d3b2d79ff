import { areAdjacent } from './around-word.js';
import type { Pairs } from './pair-words.js';
import type { GistWord, ReadGist } from './read-gist.js';
import { isEnglishWord } from '../words/commonness.js';

/** "the council members", where the other says "the council" */
const MEMBERS =
  /^(?:members|officials|staff|workers|employees|people|representatives|forces|troops|investigators|authorities)$/;

export function isMembers(word: GistWord, ours: ReadGist, { there }: Pairs): boolean {
  const before = ours.words[ours.words.indexOf(word) - 1];
  if (before === undefined || !MEMBERS.test(word.term.word) || !there.has(before)) return false;
  return areAdjacent(before, word, ours);
}

/** "Leo's son" is not Leo, "the mayor's spokesman" not the mayor */
const OF_SOMEBODY =
  /^(?:son|daughter|wife|husband|brother|sister|mother|father|parents|family|widow|girlfriend|boyfriend|lawyer|spokesman|spokeswoman|spokesperson|aide|deputy|predecessor|successor|rival|opponent)s?$/;

/** Whether it is somebody else than the one before it, who is all that the other question names. */
export function isOfSomebody(word: GistWord, ours: ReadGist, { there }: Pairs): boolean {
  const before = ours.words[ours.words.indexOf(word) - 1];
  if (before === undefined || !OF_SOMEBODY.test(word.term.word) || !there.has(before)) return false;
  return areAdjacent(before, word, ours);
}

/** "Sam Altman", where the other says "Altman" */
export function isFirstName(word: GistWord, ours: ReadGist, { there }: Pairs): boolean {
  const next = ours.words.find((other) => other.term.start > word.term.start);
  if (next === undefined || !there.has(next) || isEnglishWord(next.term.word) || next.term.place !== undefined)
    return false;
  return areAdjacent(word, next, ours);
}

/** No verb after who does it, then. */
const PLURAL = /[^s]s$/;

/** "the travel agents" are no "passengers", though "travellers" are. */
export function partsAThing(word: GistWord, ours: ReadGist, { there }: Pairs): boolean {
  const before = ours.words[ours.words.indexOf(word) - 1];
  if (before === undefined || !PLURAL.test(word.term.word)) return false;
  if (!areAdjacent(before, word, ours)) return false;
  const same = there.get(before);
  return same !== undefined && same.term.stem !== before.term.stem;
}

/** Before a verb stand these, before a noun others. */
const BEFORE_VERB = /^(?:|is|are|was|were|be|been|being|they|it|he|she|we|you|i|to|did|do|does|has|have|had|get|got)$/;

/** Whether it is part of a name, or says which of several things is meant: "the Vermeer frame". */
export function isOfAName(word: GistWord, ours: ReadGist, theirs: ReadGist, { there }: Pairs): boolean {
  if (ours.gist.words.slice(word.term.end).startsWith(' of ')) return true;
  const at = ours.words.indexOf(word);
  const [before, after] = [ours.words[at - 1], ours.words[at + 1]];
  if (before !== undefined && areAdjacent(before, word, ours)) return true;
  if (after === undefined || !areAdjacent(word, after, ours)) return false;
  const same = there.get(after);
  if (same === undefined) return true;
  const lead = theirs.gist.words.slice(0, same.term.start).trim().split(' ').at(-1) ?? '';
  return !BEFORE_VERB.test(lead);
}
