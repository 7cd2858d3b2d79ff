import { otherWayRound, type Pairs } from './pair-words.js';
import type { GistWord, ReadGist } from './read-gist.js';
import { stemOf } from './stems.js';

/** Of each line a question has one: another one makes it another question. */
const OPPOSED: readonly RegExp[] = [
  /^(?:before|after|during)$/,
  /^(?:for|against)$/,
  /^(?:first|second|third)$/,
  /^(?:next|last|previous)$/,
  /^(?:new|old)$/,
  /^(?:out|back|off|up|down)$/,
  /^(?:more|fewer|less)$/,
  /^(?:most|least)$/,
  /^(?:under|over)$/,
  /^(?:with|without)$/,
];
/** "opt in", "opt out" */
const END = /\b(?:in|out|on|off|up|down|back|away|over)$/;

/** "where is it from" */
const FROM = /\bfrom$|\b(?:come|comes|came|coming|leave|left|depart)\b/;

/** Whether two questions take two sides: before and after, for and against, in and out. */
export function takeTwoSides(a: ReadGist, b: ReadGist): boolean {
  const [ours, theirs] = [END.exec(a.gist.words)?.[0], END.exec(b.gist.words)?.[0]];
  if (ours !== undefined && theirs !== undefined && ours !== theirs) return true;
  if (a.gist.wants === 'where' && b.gist.wants === 'where' && FROM.test(a.gist.words) !== FROM.test(b.gist.words))
    return true;
  return OPPOSED.some((line) => {
    const of = ({ words }: ReadGist) => words.flatMap(({ term }) => (line.test(term.word) ? [term.word] : []));
    const [one, other] = [of(a), of(b)];
    return other.length > 0 && one.some((word) => !other.includes(word));
  });
}

const PREPOSITION = /^(?:in|of|at|on|from|by|with|to|for|against|about)$/;

/** Whether two change places about the same word: "Egypt asks Chad", "Chad asks Egypt". */
export function crosses(a: ReadGist, b: ReadGist, pairs: Pairs): boolean {
  const areAlike = a.gist.passive === b.gist.passive;
  if (areAlike && (isTurnedRound(a, b, pairs) || isTurnedRound(b, a, otherWayRound(pairs)))) return true;
  const both = [...pairs.there]
    .filter(([{ term }, other]) => !AGAIN.test(term.word) && !AGAIN.test(other.term.word))
    .toSorted(([one], [other]) => one.term.start - other.term.start);
  // "what did Chad tell Egypt": who spoke stands first.
  const asksWhoseWords = a.gist.wants === 'said' && b.gist.wants === 'said';
  return both.some(([one, there], i) =>
    both.slice(i + 1).some(([other, elsewhere]) => {
      if (there.term.start < elsewhere.term.start) return false;
      const ours = between(a, one, other);
      const theirs = between(b, elsewhere, there);
      const same =
        (asksWhoseWords && one === a.words[0] && elsewhere === b.words[0]) ||
        ours.some((word) => theirs.some((other) => stemOf(other) === stemOf(word)));
      return same && linksIn(ours) === linksIn(theirs);
    }),
  );
}

/** "enriching it again", "resumed enriching it": stands where it likes. */
const AGAIN = /^again$/;

const WHO_DOES = /\b(?:he|she|they|we|i)$/;
const TO_WHOM = /^(?:him|her|them|us|me)\b/;

/** "why is she suing the paper", "why is the paper suing her" */
function isTurnedRound(a: ReadGist, b: ReadGist, { there }: Pairs): boolean {
  return [...there].some(
    ([one, other]) =>
      WHO_DOES.test(a.gist.words.slice(0, one.term.start).trim()) &&
      TO_WHOM.test(b.gist.words.slice(other.term.end).trim()),
  );
}

function linksIn(words: readonly string[]): string {
  return words.filter((word) => PREPOSITION.test(word)).join(' ');
}

function between({ gist }: ReadGist, from: GistWord, to: GistWord): string[] {
  const words = gist.words.slice(from.term.end, to.term.start).split(' ');
  return words.filter((word) => word !== '' && !/^(?:the|a|an)$/.test(word));
}
