import type { Hit } from '../../search/lexicon/coverage.js';
import type { Term } from '../../search/lexicon/lexicon.js';
import { similarity, type AskedTerm, type Likeness } from '../../search/lexicon/similarity.js';
import { prepare, type Prepared } from '../evidence/prepared.js';
import { isEnglishWord, isFormOfEnglish } from '../../search/words/commonness.js';
import { isName } from '../named/name-likeness.js';
import type { Terms } from '../agree/terms.js';
import { ALIKE } from './enough.js';
import type { Found } from '../outcome.js';
import type { Judged } from './judge.js';
import type { Matter } from './matter.js';

/** Words that stand inside a topic: "the price of bread", "the right to strike". */
const INSIDE =
  /^(?:the|an?|this|that|these|those|of|all|any|some|other|such|to|for|in|on|at|from|between|with|against|by|under)$/;
/** Light words that make another topic of a word: "public opinion" is not all that is public. */
const TELLING = /^(?:opinions?|world|people|women|men|days?|times?|work(?:s|ing)?|use)$/;
const MOST_WORDS = 3;
/** So near to one another in a statement two words are of one matter, if one of them is matched by another word. */
const NEAR = 6;
/** So near they are one phrase. */
const BESIDE = 3;

/** Words that may stand beside any topic: "on the subject of a truce". */
const OF_ANY = /^(?:subjects?|topics?|questions?|themes?|affairs?|earlier|later|lately|nowadays|tonight)$/;

/** Whether a word is about the topic, and not a word for any topic: "the strike issue". */
function isTelling({ stop, light, tail, word }: AskedTerm): boolean {
  return !stop && !tail && (!light || TELLING.test(word)) && !OF_ANY.test(word);
}

/** Whether a word is spelled as it is meant, and names nobody. */
function isPlain(term: AskedTerm, names: ReadonlySet<string>): boolean {
  const { word, stem, place, corrections } = term;
  if (place !== undefined || (!isEnglishWord(word) && isName(term, names))) return false;
  return corrections.every(({ term: meant }) => meant.stem === stem) || isFormOfEnglish(word);
}

/** @returns the words of a topic of two or three: "tax cuts", "the price of bread"; none where something else is asked. */
function wordsOf({ asked, topic = false }: Matter, { names }: Terms): readonly AskedTerm[] {
  const words = topic ? asked.filter(isTelling) : [];
  const isPhrase =
    words.length > 1 && words.length <= MOST_WORDS && asked.every(({ stop, word }) => !stop || INSIDE.test(word));
  return isPhrase && words.every((word) => isPlain(word, names)) ? words : [];
}

/** @returns a test of what is evidence for a topic of several words: "school fees" are neither harbour fees nor schools. */
export function ofTopic(matter: Matter, terms: Terms): (one: Judged) => boolean {
  const words = wordsOf(matter, terms);
  if (words.length === 0) return () => true;
  const isOf = matter.asked.some(({ word }) => word === 'of');
  const head = words[isOf ? 0 : words.length - 1];
  return ({ found, evidence: { hits, alike } }) => {
    if (alike > ALIKE) return true;
    const held = hits.filter(({ asked, quality, by }) => quality > 0 && by !== 'typo' && words.includes(asked));
    const others = held.filter(({ by }) => by === 'synonym').length;
    if (others === 0 && held.length === MOST_WORDS) return true;
    if (others > 1) return false;
    if (!held.some(({ asked }) => asked === head))
      return !isOf && isMostOf(held, prepare(found.statement, found.report));
    const reach = held.every(({ by }) => by === 'same') ? Infinity : NEAR;
    if (
      !holdsTogether(
        held.map(({ asked }) => asked),
        prepare(found.statement, found.report),
        reach,
      )
    )
      return false;
    // "the tariff" is the steel tariff where that is what the report is about.
    return held.length === words.length || isSaidWhole(words, found);
  };
}

/** "a parliamentary committee hearing" is of the parliamentary committee, whatever a report calls what it holds. */
function isMostOf(held: readonly Hit[], { quote }: Prepared): boolean {
  return (
    held.length > 1 &&
    held.every(({ by }) => by === 'same') &&
    areNear(
      held.map(({ asked }) => asked),
      quote,
      1,
    )
  );
}

function isSaidWhole(words: readonly AskedTerm[], { report }: Found): boolean {
  return report.statements.some((statement) =>
    areNear(words, prepare(statement, report).quote, BESIDE, ['same', 'stem', 'place']),
  );
}

function holdsTogether(words: readonly AskedTerm[], of: Prepared, reach: number): boolean {
  const { quote, topics, people } = of;
  const around = reach === Infinity ? [...quote, ...topics, ...people] : quote;
  return (
    areNear(words, around, reach) ||
    areNear(words, topics, reach) ||
    of.asks.some(({ terms }) => areNear(words, terms, reach))
  );
}

/** Whether each of some words stands somewhere in a text, no two in one place, all near the first. */
function areNear(
  [first, ...others]: readonly AskedTerm[],
  text: readonly Term[],
  reach: number,
  ways?: readonly Likeness[],
): boolean {
  const matches = (word: AskedTerm, term: Term) => {
    const found = similarity(word, term);
    return found !== undefined && (ways === undefined || ways.includes(found.by));
  };
  const placesOf = (word: AskedTerm | undefined) =>
    word === undefined ? [] : text.flatMap((term, at) => (matches(word, term) ? [at] : []));
  const rest = others.map(placesOf);
  return placesOf(first).some((at) => {
    const taken = new Set([at]);
    return rest.every((places) => {
      const place = places.find((other) => Math.abs(other - at) <= reach && !taken.has(other));
      if (place !== undefined) taken.add(place);
      return place !== undefined;
    });
  });
}
