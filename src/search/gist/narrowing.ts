import { stemOf } from '../lexicon/stems.js';
import { isFirstName, isMembers, isOfAName, isOfSomebody, partsAThing } from './name-part.js';
import type { Pairs } from './pair-words.js';
import { TELLING, TOLD, type GistWord, type ReadGist } from './read-gist.js';
import { isEnglishWord } from '../words/commonness.js';
import { BADLY } from '../words/optional.js';

/** How much a word says by itself. */
export const SAYS = { not: 0, little: 0.5, much: 1 } as const;
/** Part of a name or of a thing: "the Vermeer frame" is not the Vermeer. */
const OF_A_NAME = 1.5;
/** A word that says little narrows next to nothing. */
const LITTLE = 0.1;
/** What the other question has a pronoun for. */
export const FOR_A_PRONOUN = 0.5;

/** Whether one more of these always makes another question: a number, a letter, which side. */
export function alwaysChanges({ term }: GistWord): boolean {
  return TELLING.test(term.word) || term.figure !== undefined || term.word.length === 1;
}

/** "when does the trial begin", "when is the trial" */
const BEGINS: ReadonlySet<string> = new Set(
  'start begin commence apply held scheduled occur due'.split(' ').map(stemOf),
);
/** "who voted against it" is not who voted on it. */
const VOTE = stemOf('vote');
/** "how long did he spend there" */
const SPEND = stemOf('spend');
/** "where was he taken", "where did he go" */
const MOVES: ReadonlySet<string> = new Set(
  'go move send take bring transfer head relocate travel bound'.split(' ').map(stemOf),
);
/** "where is he", "where was he found" */
const FIND: ReadonlySet<string> = new Set([stemOf('find'), stemOf('found')]);
/** "how much is it", "how much does it cost" */
const COST = /^(?:costs?|prices?|worth|values?)$/;

/** Whether it is the quality that is asked for: "how old is it". */
export function isDegree(word: GistWord, { gist, words }: ReadGist): boolean {
  return gist.wants === 'degree' && word === words[0];
}

/** "how high is the fee" asks no more than "what is the fee"; "how old is it" does. */
const OF_SIZE = /^(?:high|big|large|great|steep)$/;

/** @returns how much a word that only the first of two questions has makes it another one; without bound, where it always does. */
export function narrows(word: GistWord, ours: ReadGist, theirs: ReadGist, pairs: Pairs): number {
  if (isDegree(word, ours)) return OF_SIZE.test(word.term.word) || BADLY.has(word.term.word) ? LITTLE : Infinity;
  if (BEGINS.has(word.term.stem) && /^(?:when|where|why)$/.test(ours.gist.wants)) return LITTLE;
  if (word.term.stem === SPEND && ours.gist.wants === 'length') return LITTLE;
  if (COST.test(word.term.word) && [ours, theirs].some(({ gist }) => gist.wants === 'amount')) return LITTLE;
  if (MOVES.has(word.term.stem) && ours.gist.wants === 'where') return LITTLE;
  if (word.term.word === 'without' && theirs.gist.turned) return LITTLE;
  if (word.term.word === 'during' || (word.term.word === 'after' && ours.gist.wants === 'said')) return LITTLE;
  if (word.term.word === 'against' && !ours.words.some(({ term }) => term.stem === VOTE)) return LITTLE;
  if (word.term.word === 'out' && ours.gist.words.slice(word.term.end).startsWith(' of ')) return SAYS.much;
  if (FIND.has(word.term.stem) && ours.gist.wants === 'where') return SAYS.much;
  if (TOLD.test(word.term.word) && governs(word, ours)) return Infinity;
  if (isAtHead(word, ours) && asksWhoSomebodyIs(theirs)) return Infinity;
  if (word.matters !== 'much') return isDeed(word, ours) ? SAYS.much : LITTLE;
  if (alwaysChanges(word) || governs(word, ours)) return Infinity;
  if (THERE_IS.test(theirs.gist.words) && BRINGS_ABOUT.has(word.term.stem)) return LITTLE;
  if (isOfSomebody(word, ours, pairs)) return Infinity;
  if (isMembers(word, ours, pairs)) return LITTLE;
  if (isFirstName(word, ours, pairs)) return FOR_A_PRONOUN;
  if (partsAThing(word, ours, pairs)) return Infinity;
  return isOfAName(word, ours, theirs, pairs) ? OF_A_NAME : SAYS.much;
}

/** "is there a truce", "has a truce been agreed" */
const THERE_IS = /^there\b/;
const BRINGS_ABOUT: ReadonlySet<string> = new Set(
  'agree reach sign set issue find open launch start hold make give impose send report'.split(' ').map(stemOf),
);

function isAtHead({ term }: GistWord, { gist }: ReadGist): boolean {
  return gist.wants === 'who' && /^(?:(?:is|was|were|has|have|had) (?:been )?)?$/.test(gist.words.slice(0, term.start));
}

/** "who is Ortiz", of whom another question asks what was done */
function asksWhoSomebodyIs({ gist, words }: ReadGist): boolean {
  if (gist.passive || !/^(?:is|was) \w+(?: \w+)?$/.test(gist.words)) return false;
  return words.every(({ term }) => !isEnglishWord(term.word));
}

const DOING: ReadonlySet<string> = new Set('run conduct make hold carry do take give bring get'.split(' ').map(stemOf));

/** "who called the meeting" is not who was at it. */
function isDeed(word: GistWord, { gist, words }: ReadGist): boolean {
  if (DOING.has(word.term.stem)) return false;
  return gist.wants === 'who' && gist.role === 'does' && word === words[0] && gist.words.startsWith(word.term.word);
}

/** "apply to", "belong to" */
const TO_A_THING = /^(?:appl|belong|relat|respon|react|objec|lead|led|compar|similar|clos|next|due|thank)/;

/** "refused to sign" */
function governs({ term }: GistWord, { gist }: ReadGist): boolean {
  return (
    /^ to (?!(?:the|a|an|this|that|his|her|its|their)\b)/.test(gist.words.slice(term.end)) &&
    !TO_A_THING.test(term.word)
  );
}
