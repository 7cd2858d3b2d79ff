import { remember } from '../../lexicon/remember.js';
import { OF_A_CLAIM } from './of-a-claim.js';
import { OF_A_MATTER } from './of-a-matter.js';
import { OF_SOMEBODY } from './of-somebody.js';
import { ONE_OF_TWO } from './one-of-two.js';
import { isBare } from './way.js';

const WAYS = [...ONE_OF_TWO, ...OF_SOMEBODY, ...OF_A_MATTER, ...OF_A_CLAIM];

/** "what did X say about" nothing asks for all that X said. */
const ABOUT_NOTHING = / about\s*$/;

/** What people say after they have asked: "…. did she really?", "…, thx". */
const ENDS =
  /(?:[.,?!]+ (?:did|does|has) (?:s?he|they)(?: (?:really|actually))?(?: (?:say|said) (?:that|it|so|this))?|,? (?:thx|thanks|thank you|pls|plz|please|lol))+[?!.]*$/i;

/** Longer texts are no question in other words, and would take time. */
const LONGEST = 600;

/** So many texts are remembered: one is asked for several times while a question is read. */
const REMEMBERED = 20;

/** @returns a text with what is roundabout in it told plainly; the text itself where nothing is. */
export const reworded = remember(toldPlainly, REMEMBERED);

function toldPlainly(text: string): string {
  if (text.length > LONGEST) return text;
  const asked = text.replace(ENDS, '');
  let told = asked;
  let bare = isBare(told);
  for (const way of WAYS) {
    const next = told.replace(bare ? way.bare : way.whole(), way.plain);
    if (next !== told) bare = isBare(next);
    told = next;
  }
  return told === asked ? text : told.replace(ABOUT_NOTHING, '');
}
