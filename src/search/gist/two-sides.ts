import { differInAnybody } from './anybody.js';
import { leadOf } from './around-word.js';
import type { Pairs } from './pair-words.js';
import type { ReadGist } from './read-gist.js';
import { areUnlike } from './unlike.js';

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
export function takeTwoSides(a: ReadGist, b: ReadGist, pairs: Pairs): boolean {
  if (a.gist.passive === b.gist.passive && leavesOpposites(a, b, pairs)) return true;
  if (goesOtherWay(a, b, pairs) || differInAnybody(a, b)) return true;
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

/** "did they get a visa", "did they want a visa": what says little says something beside its opposite. */
function leavesOpposites(a: ReadGist, b: ReadGist, { there, back }: Pairs): boolean {
  const left = b.words.filter((word) => !back.has(word));
  return a.words.some((one) => !there.has(one) && left.some((other) => areUnlike(one, other)));
}

const TWO_WAYS: ReadonlySet<string> = new Set(
  ['from to', 'by to', 'by against', 'for against', 'on against', 'with against'].flatMap((ways) => [
    ways,
    ways.split(' ').toReversed().join(' '),
  ]),
);

/** "a message from Chad", "a message to Chad"; it is as far from here to there as from there to here. */
function goesOtherWay(a: ReadGist, b: ReadGist, { there }: Pairs): boolean {
  return (
    !/\b(?:far|distance)\b/.test(a.gist.words) &&
    [...there].some(([one, other]) => TWO_WAYS.has(`${leadOf(one, a)} ${leadOf(other, b)}`))
  );
}
