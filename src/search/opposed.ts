import type { Pairs } from './pair-words.js';
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

/** Whether two questions stand on two sides: before and after, for and against, in and out. */
export function areOpposed(a: ReadGist, b: ReadGist): boolean {
  const [ours, theirs] = [END.exec(a.gist.words)?.[0], END.exec(b.gist.words)?.[0]];
  if (ours !== undefined && theirs !== undefined && ours !== theirs) return true;
  return OPPOSED.some((line) => {
    const of = ({ words }: ReadGist) => words.flatMap(({ term }) => (line.test(term.word) ? [term.word] : []));
    const [one, other] = [of(a), of(b)];
    return other.length > 0 && one.some((word) => !other.includes(word));
  });
}

const PREPOSITION = /^(?:in|of|at|on|from|by|with|to|for|against|about)$/;

/** Whether two change places about the same word: "Egypt asks Chad", "Chad asks Egypt". */
export function crosses(a: ReadGist, b: ReadGist, pairs: Pairs): boolean {
  const both = [...pairs.there].toSorted(([one], [other]) => one.term.start - other.term.start);
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

function linksIn(words: readonly string[]): string {
  return words.filter((word) => PREPOSITION.test(word)).join(' ');
}

function between({ gist }: ReadGist, from: GistWord, to: GistWord): string[] {
  const words = gist.words.slice(from.term.end, to.term.start).split(' ');
  return words.filter((word) => word !== '' && !/^(?:the|a|an)$/.test(word));
}
