import type { Pairs } from './pair-words.js';
import type { ReadGist } from './read-gist.js';

const LINK = /^ (?:in|on|at|over|during|from|of|by|with|about)(?: the| an?| his| her| its| their| this| that)? $/;

/** Whether all that the first of two questions says more is its end, where or at what: "why do they strike at the port". */
export function endsInAdjunct(ours: ReadGist, theirs: ReadGist, { there }: Pairs): boolean {
  const last = ours.words.findLast((word) => there.has(word));
  const first = ours.words.find((word) => !there.has(word) && word.matters !== 'not');
  const same = last && there.get(last);
  if (last === undefined || first === undefined || same === undefined || first.term.start < last.term.end) return false;
  const link = ours.gist.words.slice(last.term.end, first.term.start);
  return LINK.test(link) && theirs.gist.words.slice(same.term.end).trim() === '';
}
