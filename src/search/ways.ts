import { readQuestion } from './read.js';
import type { AskedTerm } from './similarity.js';
import { isEnglishWord } from './words/commonness.js';
import { SPEECH_NOUNS, SPEECH_VERBS } from './words/frames.js';

/** One way to read a question: what to look for, and in whose passages. */
export interface Way {
  readonly words: readonly AskedTerm[];
  /** Which of the words are a question's own, and no passage's. */
  readonly isGrammar: (word: AskedTerm) => boolean;
  /** Who must say it: the numbers of names. Anybody, where there are none. */
  readonly names?: readonly number[];
  /** The words were taken out of a question, and are no passage's words as they stand. */
  readonly framed: boolean;
  /** So much of it a passage must hold, and so much in its order, since another way is likelier. */
  readonly least?: { readonly matched: number; readonly beside: number };
}

/** What begins or ends as a question. */
const ASKS =
  /^\W*(?:what|who|whom|whose|how|why|when|where|which|is|are|was|were|did|does|do|has|have|had|will|would|can|could|according|any|anything|find|show|give|quotes?)\b|\?\s*$/iu;
const NAME_WORDS = 4;
/** A name among other words is one only where it hardly is anything else. */
const RARE = 0.7;

/** A question may look like words that stand in a passage; then nearly all of them stand there. */
const AS_IT_STANDS = { matched: 0.85, beside: 0.8 };
const NEARLY_ALL = { matched: 0.85, beside: 0 };

const isNone = () => false;
const isStop = ({ stop }: AskedTerm) => stop;
const isOfSpeech = ({ stop, light, word, stem }: AskedTerm) =>
  stop || light || SPEECH_NOUNS.has(word) || SPEECH_VERBS.has(stem);

/**
 * Reads a question in the ways it may be meant, the likeliest first. Whoever is asked by name must say what is found:
 * where nobody of that name says anything, nothing is, unless the question stands in a passage as it is.
 * @param named the numbers of the names that words fit
 */
export function* waysOf(
  query: string,
  terms: readonly AskedTerm[],
  named: (words: readonly AskedTerm[]) => readonly number[],
): Generator<Way> {
  const asks = ASKS.test(query);
  const { asked, matter } = readQuestion(terms, {
    known: (words) => named(words).length > 0,
    nameLike: (words) => words.some(({ capital }) => capital),
  });
  const whole: Way = { words: terms, isGrammar: isNone, framed: false };
  if (asked !== undefined) {
    const asItStands: Way = { ...whole, least: asks ? AS_IT_STANDS : NEARLY_ALL };
    const names = named(asked);
    if (names.length > 0) {
      const inFrame: Way = { words: matter, isGrammar: isStop, names, framed: true };
      yield* asks ? [inFrame, asItStands] : [asItStands, inFrame];
      return;
    }
    const within = nameIn(asked, named);
    if (within !== undefined || asked.some(isStrange)) {
      if (within !== undefined) yield* waysOfName(within, terms, asks);
      yield asItStands;
      return;
    }
  }
  if (asked === undefined && matter.length < terms.length) {
    yield { words: matter, isGrammar: isStop, framed: true };
    return;
  }
  yield whole;
  if (asks) yield { words: terms, isGrammar: isOfSpeech, framed: false };
  const name = nameIn(terms, named);
  if (name !== undefined) yield* waysOfName(name, terms, asks);
}

interface NameIn {
  readonly words: readonly AskedTerm[];
  readonly names: readonly number[];
}

function waysOfName({ words, names }: NameIn, terms: readonly AskedTerm[], asks: boolean): Way[] {
  const rest = terms.filter((term) => !words.includes(term));
  return rest.every(isStop) ? [] : [{ words: rest, isGrammar: isOfSpeech, names, framed: asks }];
}

/** A word that nobody uses, or that somebody took for a name. */
function isStrange({ capital, word, stop }: AskedTerm): boolean {
  return !stop && (capital || !isEnglishWord(word));
}

/** The longest run of words that is a name and hardly anything else. */
function nameIn(
  terms: readonly AskedTerm[],
  named: (words: readonly AskedTerm[]) => readonly number[],
): NameIn | undefined {
  for (let length = Math.min(NAME_WORDS, terms.length); length > 0; length--) {
    for (let from = 0; from + length <= terms.length; from++) {
      const words = terms.slice(from, from + length);
      const [first, last] = [words[0], words.at(-1)];
      if (first === undefined || last === undefined || first.stop || last.stop) continue;
      if (!words.some(({ capital, rarity }) => capital || rarity > RARE)) continue;
      const names = named(words);
      if (names.length > 0) return { words, names };
    }
  }
  return undefined;
}
