import type { Held } from '../inverted/part.js';
import { NAME_MARK } from './gates.js';
import { readQuestion, withoutCourtesies } from './read.js';
import type { AskedTerm } from '../lexicon/similarity.js';
import { textOf } from '../tokens/line.js';
import { isEnglishWord } from '../words/commonness.js';
import { NOBODY_IN_PARTICULAR, SPEECH_NOUNS, SPEECH_VERBS } from '../words/frames.js';

/** One way to read a question: what to look for, and in whose passages. */
export interface Way {
  readonly words: readonly AskedTerm[];
  /** Which of the words are a question's own, and no passage's. */
  readonly isGrammar: (word: AskedTerm) => boolean;
  /** Who must say it: the numbers of names. Anybody, where there are none. */
  readonly names?: readonly number[];
  /** The words were taken out of a question, and are no passage's words as they stand. */
  readonly framed: boolean;
  /** What a passage has to hold of it, since another way is likelier. */
  readonly enough?: Enough;
}

/** What is enough of a question that may have been none, but words that stand somewhere. */
export interface Enough {
  /** The share of what it says, 0..1, that has to stand there as it was typed or in another form, whatever else is mistyped. */
  readonly share: number;
  readonly isEnough: (held: Held) => boolean;
}

/** What begins or ends as a question. */
const ASKS =
  /^\W*(?:what|who|whom|whose|how|why|when|where|which|is|are|was|were|did|does|do|has|have|had|will|would|can|could|according|any|anything|find|show|give|quotes?)\b|\?\s*$/i;
const NAME_WORDS = 4;
/** A name among other words is one only where it hardly is anything else. */
const RARE = 0.7;

/** So much of a question stands in a passage where it was none, but words that stand there. */
const NEARLY_ALL = 0.85;
const ALL = 0.97;
const AS_ONE_RUN = 0.8;
/** Whoever remembers words types at least so much of them without a slip; more, where they look like a question. */
const WITHOUT_SLIPS = { words: 0.3, question: 0.8 } as const;

const isNone = () => false;
const isStop = ({ stop }: AskedTerm) => stop;
const isOfSpeech = ({ stop, light, word, stem }: AskedTerm) =>
  stop || light || SPEECH_NOUNS.has(word) || SPEECH_VERBS.has(stem);
const isNearlyAll = ({ asked, matched }: Held) => matched >= NEARLY_ALL * asked;
/** A question may look like words that stand in a passage; then they all do, or stand there as one run. */
const isAsItStands = ({ asked, matched, run }: Held) =>
  matched >= ALL * asked || (matched >= NEARLY_ALL * asked && run >= AS_ONE_RUN);

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
  const asks = ASKS.test(query) || ASKS.test(textOf(withoutCourtesies(terms)));
  const { asked, matter } = readAsWritten(terms, named);
  const whole: Way = { words: terms, isGrammar: isNone, framed: false };
  const enough: Enough = asks
    ? { share: WITHOUT_SLIPS.question, isEnough: isAsItStands }
    : { share: WITHOUT_SLIPS.words, isEnough: isNearlyAll };
  const asItStands: Way = { ...whole, enough };
  if (asked !== undefined) {
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
    const inFrame: Way = { words: matter, isGrammar: isStop, framed: asks };
    yield* asks ? [inFrame, asItStands] : [whole, inFrame];
    return;
  }
  yield whole;
  if (asks) yield { words: terms, isGrammar: isOfSpeech, framed: false };
  const name = nameIn(terms, named);
  if (name !== undefined) yield* waysOfName(name, terms, asks);
}

/** Reads the question's frame, in which somebody may be asked whose name is a pronoun but for its capital: "what did We say". */
function readAsWritten(
  terms: readonly AskedTerm[],
  named: (words: readonly AskedTerm[]) => readonly number[],
): { readonly asked: readonly AskedTerm[] | undefined; readonly matter: readonly AskedTerm[] } {
  const isShouted = terms.every(({ capital }) => capital);
  const written = new Map<AskedTerm, AskedTerm>();
  const read = terms.map((term, i) => {
    const isName = i > 0 && !isShouted && term.capital && NOBODY_IN_PARTICULAR.has(term.word);
    if (!isName || named([term]).length === 0) return term;
    const name = { ...term, word: `${term.word}${NAME_MARK}` };
    written.set(name, term);
    return name;
  });
  const asWritten = (words: readonly AskedTerm[]) =>
    written.size === 0 ? words : words.map((word) => written.get(word) ?? word);
  const { asked, matter } = readQuestion(read, {
    known: (words) => named(asWritten(words)).length > 0,
    nameLike: (words) => words.some(({ capital }) => capital),
  });
  return { asked: asked === undefined ? undefined : asWritten(asked), matter: asWritten(matter) };
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
      if (terms[from]?.stop !== false || terms[from + length - 1]?.stop !== false) continue;
      const words = terms.slice(from, from + length);
      if (!words.some(({ capital, rarity }) => capital || rarity > RARE)) continue;
      const names = named(words);
      if (names.length > 0) return { words, names };
    }
  }
  return undefined;
}
