import { areAdjacent, hasObject, leadOf } from './around-word.js';
import { getsIt } from './getting.js';
import { otherWayRound, type Pairs } from './pair-words.js';
import { TELLING, type GistWord, type ReadGist } from './read-gist.js';
import { stemOf } from '../lexicon/stems.js';

const PREPOSITION = /^(?:in|of|at|on|from|by|with|to|for|against|about)$/;

/** Whether two change places about the same word: "Egypt asks Chad", "Chad asks Egypt". */
export function crosses(a: ReadGist, b: ReadGist, pairs: Pairs): boolean {
  const areAlike = a.gist.passive === b.gist.passive;
  if (areAlike && (isTurnedRound(a, b, pairs) || isTurnedRound(b, a, otherWayRound(pairs)))) return true;
  if (!areAlike && (a.gist.passive ? undergoesIt(b, a, otherWayRound(pairs)) : undergoesIt(a, b, pairs))) return true;
  if (areAlike && !a.gist.passive && (getsIt(a, b, pairs) || getsIt(b, a, otherWayRound(pairs)))) return true;
  const both = [...pairs.there]
    .filter(([{ term }, other]) => !ANYWHERE.test(term.word) && !ANYWHERE.test(other.term.word))
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
        ours.some((word) => theirs.some((other) => stemOf(other) === stemOf(word))) ||
        (areAlike &&
          both.some(([mine, yours]) => liesBetween(mine, one, other) && liesBetween(yours, elsewhere, there)));
      return same && linksIn(ours) === linksIn(theirs);
    }),
  );
}

function liesBetween({ term }: GistWord, from: GistWord, to: GistWord): boolean {
  return term.start > from.term.start && term.start < to.term.start;
}

/** "enriching it again", "resumed enriching it": stands where it likes. */
const ANYWHERE = /^again$/;

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

/** "did the general", "has the general" */
const DOER = /\b(?:did|does|do|has|have|had|will|would|can|could|should)(?: the| an?)?(?: \w+){0,2} $/;
const TO_ANOTHER = /^(?:to|for|against|on|from)$/;

/** "why did the general arrest him", "why was the general arrested"; "did they offer it", "was it offered to them". */
function undergoesIt(active: ReadGist, passive: ReadGist, pairs: Pairs): boolean {
  const { there } = pairs;
  if (/ by /.test(passive.gist.words)) return false;
  if (/^(?:whether|why)$/.test(active.gist.wants) && isDoneToSame(active, passive, pairs)) return true;
  return active.words.some((who, i) => {
    const deed = active.words[i + 1];
    const [whom, done] = [there.get(who), deed && there.get(deed)];
    if (deed === undefined || TELLING.test(deed.term.word) || whom === undefined || done === undefined) return false;
    if (!DOER.test(active.gist.words.slice(0, who.term.start)) || !hasObject(deed, active)) return false;
    if (!areAdjacent(who, deed, active)) return false;
    if (whom.term.start > done.term.start) return TO_ANOTHER.test(leadOf(whom, passive) ?? '');
    return passive.words.indexOf(done) === passive.words.indexOf(whom) + 1;
  });
}

/** One of them stands for himself, "it" for anything. */
const PRONOUN = /^(?:he|she|they|we|i)$/;

/** "did he pay", "was he paid" */
function isDoneToSame(active: ReadGist, passive: ReadGist, { there }: Pairs): boolean {
  return [...there].some(([one, other]) => {
    const who = leadOf(one, active) ?? '';
    return PRONOUN.test(who) && who === leadOf(other, passive);
  });
}

function linksIn(words: readonly string[]): string {
  return words.filter((word) => PREPOSITION.test(word)).join(' ');
}

function between({ gist }: ReadGist, from: GistWord, to: GistWord): string[] {
  const words = gist.words.slice(from.term.end, to.term.start).split(' ');
  return words.filter((word) => word !== '' && !/^(?:the|a|an)$/.test(word));
}
