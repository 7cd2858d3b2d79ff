import { leadOf } from './around-word.js';
import type { Pairs } from './pair-words.js';
import type { GistWord, ReadGist } from './read-gist.js';

const AUXILIARY = '(?:did|does|do|has|have|will|would|can|could)';
const GETS = new RegExp(
  `(?:^|\\b${AUXILIARY} )(?:(?:the |an? )?(?<getter>\\S+) )?(?:gets?|got|getting|received?|receives) `,
);
const GIVES =
  /^(?:gives?|gave|given|offer(?:s|ed)?|provide[sd]?|ma[dk]es?|keeps?|kept|sends?|sent|issue[sd]?|supply|supplie[sd])$/;
const PRONOUN = /^(?:he|she|they|we|i|it)$/;

/** Whether one who gets something in the first of two questions gives it, or does it himself, in the other. */
export function getsIt(a: ReadGist, b: ReadGist, pairs: Pairs): boolean {
  return isGiven(a, b, pairs) || isDone(a, b, pairs);
}

/** "who got the offer", "who made the offer" */
function isGiven(a: ReadGist, b: ReadGist, { there, back }: Pairs): boolean {
  const gets = GETS.exec(a.gist.words);
  if (gets === null) return false;
  const name = gets.groups?.['getter'] ?? '';
  const getter = a.words.find(({ term }) => term.word === name);
  return b.words.some((word, i) => {
    if (!GIVES.test(word.term.word) || back.has(word)) return false;
    if (PRONOUN.test(name)) return leadOf(word, b) === name;
    return getter === undefined ? i === 0 && a.gist.wants === 'who' : there.get(getter) === b.words[i - 1];
  });
}

const RECEIVES = /\b(?:get|gets|got|receives?|received)(?: (?:the|an?|any))? $/;
const BEFORE_NOUN =
  /\b(?:the|an?|any|his|her|its|their|this|that|of|for|no|gives?|gave|given|makes?|made|have|has|had|issued?|offer|offered) $/;

/** "who got an apology", "who apologised" */
function isDone(a: ReadGist, b: ReadGist, { there }: Pairs): boolean {
  const asksWho = a.gist.wants === 'who' && b.gist.wants === 'who';
  const haveOneDoer = (one: GistWord, other: GistWord) => {
    const [doer, same] = [a.words[a.words.indexOf(one) - 2], b.words[b.words.indexOf(other) - 1]];
    return doer !== undefined && there.get(doer) === same;
  };
  return [...there].some(([one, other]) => {
    const [lead, otherLead] = [a.gist.words.slice(0, one.term.start), b.gist.words.slice(0, other.term.start)];
    if (one.term.stem !== other.term.stem || !(asksWho || haveOneDoer(one, other))) return false;
    return RECEIVES.test(lead) && !RECEIVES.test(otherLead) && !BEFORE_NOUN.test(otherLead);
  });
}
