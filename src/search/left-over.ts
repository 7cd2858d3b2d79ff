import type { Pairs } from './pair-words.js';
import { TELLING, type GistWord, type ReadGist } from './read-gist.js';

/** @returns the words that only the first of two questions has, but for those whose absence says nothing. */
export function leftOver(ours: ReadGist, theirs: ReadGist, pairs: Pairs): GistWord[] {
  const left = ours.words.filter((word) => word.matters !== 'not' && !pairs.has(word));
  const only = left.find(({ matters }) => matters === 'much');
  if (only === undefined || only !== ours.words[0]) return left;
  // "which company makes it", "who makes it": the kind of what is wanted.
  const isKind = ours.gist.kind && !theirs.gist.kind;
  // "did the union reject the offer", "was the offer rejected": who does it need not be named.
  const isDoer = theirs.gist.passive && !ours.gist.passive && ours.gist.wants !== 'topic';
  return isKind || isDoer ? left.filter((word) => word !== only) : left;
}

/** Before a verb stand these, before a noun others. */
const BEFORE_VERB = /^(?:|is|are|was|were|be|been|being|they|it|he|she|we|you|i|to|did|do|does|has|have|had|get|got)$/;

/**
 * Whether a word that only the first of two questions has makes it another question: half of a name, a part of the thing,
 * a verb that governs the other ("refused to sign").
 */
export function changes(word: GistWord, ours: ReadGist, theirs: ReadGist, pairs: Pairs): boolean {
  const { term } = word;
  if (TELLING.test(term.word) || term.figure !== undefined || term.word.length === 1) return true;
  const text = ours.gist.words;
  if (text.slice(term.end).startsWith(' to ')) return true;
  const at = ours.words.indexOf(word);
  const [before, after] = [ours.words[at - 1], ours.words[at + 1]];
  if (before !== undefined && text.slice(before.term.end, term.start).trim() === '') return true;
  if (after === undefined || text.slice(term.end, after.term.start).trim() !== '') return false;
  const there = pairs.get(after);
  if (there === undefined) return true;
  const lead = theirs.gist.words.slice(0, there.term.start).trim().split(' ').at(-1) ?? '';
  return !BEFORE_VERB.test(lead);
}
