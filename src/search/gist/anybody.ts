import type { ReadGist } from './read-gist.js';

const ANYBODY = '(?:anyone|anybody|someone|somebody)';
const DOES = new RegExp(`^${ANYBODY}\\b`);
const PEOPLE = new RegExp(`^(?:${ANYBODY}|people)\\b`);
const UNDERGOES = new RegExp(`^(?!there\\b).*(?<!\\b(?:to|for|from|by|with|on|at|against|about|of|else)) ${ANYBODY}$`);
const ANY = new RegExp(`\\b${ANYBODY}\\b`);
const EVERY = /\b(?:everyone|everybody)\b/;

/** Whether anybody does it in one question and has it done to them in the other, or everybody does. */
export function differInAnybody({ gist: a }: ReadGist, { gist: b }: ReadGist): boolean {
  return (
    (ANY.test(a.words) && EVERY.test(b.words)) ||
    (EVERY.test(a.words) && ANY.test(b.words)) ||
    (UNDERGOES.test(a.words) && isDoneByAnybody(b)) ||
    (UNDERGOES.test(b.words) && isDoneByAnybody(a))
  );
}

/** "did anyone hurt him", "was he hurt" */
function isDoneByAnybody({ passive, words }: ReadGist['gist']): boolean {
  return passive ? !PEOPLE.test(words) : DOES.test(words);
}
