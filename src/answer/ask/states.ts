import { withoutCourtesies, type Reading } from '../../search/read/read.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';

/** Questions of a yes or no by these verbs are answered by a denial as well. */
const AUXILIARY = /(?:^|[,.;:!?]\s)\W*(?:(?:so|and|but|ok|wait) )*(?:did|does|do|has|have|is|was|will|would|can)\b/i;
const CONFIRMS = /^(?:confirm|admit|acknowledge|deny|denie|concede|agree|accept|reject|refute|dispute)/;

/** What somebody has of something or has not; whether they see it or know it, only who tells that can answer. */
const ATTITUDE = /^(?:think|thought|believ|expect|want|hope|feel|reckon|consider|fear)/;

/** Whether a question of what somebody said puts words in their mouth. @param text the question */
export function claims({ asked, verb, matter, mind }: Reading<AskedTerm>, text: string): boolean {
  if (!AUXILIARY.test(text)) return true;
  // "does she see a truce coming": she answers as well where she sees none.
  if (mind && (asked === undefined || ATTITUDE.test(verb?.word ?? ''))) return false;
  return !CONFIRMS.test(verb?.word ?? '') && !leavesOpen(text, matter);
}

/**
 * Whether a text asks nothing but states something.
 * @param quoted it was marked as a quotation, so that any few words are a statement.
 */
export function states(terms: readonly AskedTerm[], question: string, quoted: boolean): boolean {
  if ([ASKS_WHETHER, ASKS_OF_THEM, ASKS_AT_LAST].some((asks) => asks.test(question))) return false;
  return quoted ? isLong(terms, question) : isSentence(terms, question) && !isFragment(terms);
}

/** "…, is it true": what is stated first is asked in the end. */
export function asksWhether(text: string): boolean {
  return ASKS_WHETHER.test(text);
}

/** "the adviser is sure about it or no": whatever is stated, its opposite answers too. */
export function asksEither(question: string): boolean {
  return ASKS_EITHER.test(question);
}

/** "that lady who worked for Trump, what did she say" asks in the end. */
export function asksAfterAll(question: string): boolean {
  return ASKS_AFTER_ALL.test(question);
}

/** A text that asks nothing but states something: no question word, no question mark. */
export function isSentence(terms: readonly AskedTerm[], question: string): boolean {
  return isLong(terms, question) && !asksFirst(terms);
}

/** "what has she said" alone asks of nothing. */
export function asksOfSomething(terms: readonly AskedTerm[]): boolean {
  return terms.some(({ stop, light }) => !stop && !light);
}

/** A clause is stated and asked whether it is so: "so the port shuts on Friday?", "is it true that …". */
export function statesToAsk(terms: readonly AskedTerm[], question: string): boolean {
  return asksWhether(question) || (terms.length >= SHORTEST_SENTENCE && !asksFirst(terms));
}

function asksFirst(terms: readonly AskedTerm[]): boolean {
  const opening = withoutCourtesies(terms)
    .slice(0, 2)
    .map(({ word }) => word);
  return ASKS.test(opening.join(' '));
}

const ASKS_WHETHER =
  /\b(?:is|was) (?:it|that|this) (?:(?:really|actually|even) )?(?:true|right|correct|real|in there|in the (?:report|article|text|story))\b/i;

const SHORTEST_SENTENCE = 4;

function isLong(terms: readonly AskedTerm[], question: string): boolean {
  return terms.length >= SHORTEST_SENTENCE && !question.includes('?');
}

const ASKS =
  /^(?:(?:on|in|at|by|to|for|from|with|since|about|of|until|under) )?(?:what|who|whom|whose|how|why|when|where|which|whats|hows)\b|^(?:is|are|was|were|does|did|do|will|would|can|could|has|have|had|should|any|anyone|anybody)\b/;

const ASKS_AFTER_ALL = /, *(?:what|who|how|why|when|where) (?:did|does|do|is|was|are|were|has|have|will|would)\b/i;
/** "the mayor, does she think it helps" states nothing, nor does "the mayor and the bridge, what was it again". */
const ASKS_OF_THEM =
  /, *(?:(?:did|does|do|has|have) (?:s?he|they) (?:say|think|believe|want|expect|know|see|support|agree|deny|mean|fear|hope)|what (?:is|was) (?:it|that))\b/i;

/** "the prospects: how are they", "this channel, what is it good for" ask in the end; ", which" and ", when" may tell. */
const ASKS_AT_LAST =
  /(?:[:;]|\s[–—-])\s*(?:and |but |so )?(?:what|how|why|when|where|which|good or bad)\b|,\s*(?:and |but |so )?(?:what|how|why)\b/i;

const ASKS_EITHER = /\bor (?:no|not|nah)\b[?!.]*$/i;

const LONGEST_FRAGMENT = 6;
const FINITE =
  /^(?:is|are|am|was|were|will|would|shall|should|can|could|may|might|must|has|have|had|does|do|did|not|i|he|she|they|we|you)$/;

/** A few words without a subject or a verb: "long-term ceasefire chances", "Hill and that manipulation thing". */
function isFragment(terms: readonly AskedTerm[]): boolean {
  if (/^(?:thing|stuff|story|bit|part|quote|line)$/.test(terms.at(-1)?.word ?? '')) return true;
  return terms.length <= LONGEST_FRAGMENT && !terms.some(({ word }) => FINITE.test(word));
}

/** "Did he see any prospects?" puts nothing in his mouth: "any", "ever" and "or not" ask either way. */
function leavesOpen(text: string, matter: readonly AskedTerm[]): boolean {
  return (
    /\bor (?:not?|isnt|isn't)\b/i.test(text) ||
    matter.some(({ word }) => /^(?:any|anything|anyone|anybody|ever|either)$/.test(word))
  );
}
