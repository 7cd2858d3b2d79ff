import type { Term } from '../../search/lexicon/lexicon.js';
import { similarity, type AskedTerm } from '../../search/lexicon/similarity.js';

/** So many words of a stretch must stand in both one after the other, so many of them words that say something. */
const WORDS = 5;
const CARRYING = 2;

/**
 * @returns whether words repeat a stretch of a text but for a "not" that was put in or left out, whatever is said around
 * them: "Bloomberg did disclose its sources and honestly …". "Did Bloomberg disclose its sources" only asks.
 */
export function losesNot(asked: readonly AskedTerm[], text: readonly Term[]): boolean {
  // "does not have" is how "has" is turned round.
  const words = asked.filter(({ word }, i) => !(DOES.test(word) && asked[i + 1]?.negation === true));
  return text.some((_, at) => {
    return words.some((_, i) => isSeam(words, i, text, at) && isStretch(words, i, text, at));
  });
}

const DOES = /^(?:do|does|did)$/;

/** Whether a "not" stands between two neighbours of a text on one side only. */
function isSeam(asked: readonly AskedTerm[], i: number, text: readonly Term[], at: number): boolean {
  if (!isSame(asked[i - 1], text[at - 1])) return false;
  const [ours, theirs] = [asked[i], text[at]];
  if (ours === undefined || theirs === undefined || isSame(ours, theirs)) return false;
  return isPut(asked, i, text, at) || (theirs.negation && isSame(ours, text[at + 1]));
}

function isPut(asked: readonly AskedTerm[], i: number, text: readonly Term[], at: number): boolean {
  return asked[i]?.negation === true && isSame(asked[i + 1], text[at]);
}

function isStretch(asked: readonly AskedTerm[], i: number, text: readonly Term[], at: number): boolean {
  const put = isPut(asked, i, text, at);
  const before = run(asked, i - 1, text, at - 1, -1);
  const after = run(asked, put ? i + 1 : i, text, put ? at : at + 1, 1);
  const words = [...before, ...after];
  return words.length >= WORDS && words.filter(({ stop }) => !stop).length >= CARRYING;
}

/** The words that stand in both from there on, in one direction. */
function run(
  asked: readonly AskedTerm[],
  i: number,
  text: readonly Term[],
  at: number,
  step: 1 | -1,
): readonly AskedTerm[] {
  const one = asked[i];
  return one !== undefined && isSame(one, text[at]) ? [one, ...run(asked, i + step, text, at + step, step)] : [];
}

function isSame(one: AskedTerm | undefined, other: Term | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (HAVE.test(one.word) && HAVE.test(other.word)) return true;
  const like = similarity(one, other);
  return one.word === other.word || (like !== undefined && like.by !== 'synonym');
}

const HAVE = /^(?:has|have|had)$/;
