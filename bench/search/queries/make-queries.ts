import { makeQuestion } from './make-question.js';
import { makeExact, makeMistyped, makeShuffled, type Made } from './make-span.js';
import { nameOf, type Name } from './names.js';
import { ANSWERED_TYPES, WRONG_TYPES, type Query, type QueryType } from './query.js';
import { createRandom, seedOf, type Random } from './random.js';
import type { Statement } from './statement.js';
import { countWords, targetOf, type Target } from './target.js';
import { FIRST, SECOND } from './templates.js';
import { answeredBy } from './wanted.js';
import { foldedWords } from './words.js';

/** One half of the statements is there to tune on, the other only to report on. */
export const PARTS = ['tune', 'report'] as const;
export type Part = (typeof PARTS)[number];

/** What queries are made for: an index, and the statements that they are cut from. */
interface Stock {
  readonly indexed: readonly Statement[];
  /** Statements of the index. */
  readonly targets: readonly Statement[];
  /** Statements that are not in the index. */
  readonly withheld: readonly Statement[];
  readonly part: Part;
  readonly seed: number;
}

/** A statement may be too short for a query, so more are tried. */
const TRIES = 40;
/** Of questions without an answer some have one by chance, and are left out. */
const SPARE = 1.5;

const TEMPLATES: Readonly<Record<Exclude<QueryType, 'a' | 'b' | 'c'>, readonly string[]>> = {
  ...FIRST,
  ...SECOND,
  w: FIRST.d1,
  "w'": SECOND["d'"].filter((template) => /\{s\}/i.test(template)),
};
const SPANS = { a: makeExact, b: makeMistyped, c: makeShuffled } as const;

/**
 * Makes up to `count` queries of each type that some statement answers, as many that none does, and as many for the wrong
 * speaker; fewer where too few statements have the words. Types take turns, so that the first so many are of all types.
 */
export function makeQueries({ indexed, targets, withheld, part, seed }: Stock, count: number): Query[] {
  const counts = countWords([...targets, ...withheld]);
  const rarity = (word: string) => counts.get(word) ?? 0;
  const known = (word: string) => counts.has(word);
  const ofPart = (statements: readonly Statement[]) =>
    statements
      .filter(({ id }) => seedOf(id) % PARTS.length === PARTS.indexOf(part))
      .map((one) => targetOf(one, rarity));
  const [held, missing] = [ofPart(targets), ofPart(withheld)];
  const names = askable(indexed.slice(0, targets.length));
  const make = (from: readonly Target[], type: QueryType, wanted: number, kind: string): Query[] => {
    const random = createRandom(seedOf(seed, part, indexed.length, type, kind));
    const made = tryOften(from, random, wanted, (target) => makeOne(type, target, { random, known, names }));
    return made.map((one) => ({ type, answerable: kind === 'answerable', ...one }));
  };
  const answerable = ANSWERED_TYPES.map((type) => make(held, type, count, 'answerable'));
  const spare = [
    ...ANSWERED_TYPES.map((type) => make(missing, type, Math.ceil(count * SPARE), 'unanswerable')),
    ...WRONG_TYPES.map((type) => make(held, type, Math.ceil(count * SPARE), 'wrong speaker')),
  ];
  const answered = answeredBy(indexed, spare.flat(), rarity);
  const unanswerable = spare.map((queries) => queries.filter((query) => !answered.has(query)).slice(0, count));
  return takeTurns([...answerable, ...unanswerable]);
}

function tryOften<T>(
  from: readonly Target[],
  random: Random,
  wanted: number,
  make: (target: Target) => T | undefined,
): T[] {
  const made: T[] = [];
  for (let tries = wanted * TRIES; from.length > 0 && tries > 0 && made.length < wanted; tries--) {
    const one = make(random.pick(from));
    if (one !== undefined) made.push(one);
  }
  return made;
}

interface With {
  readonly random: Random;
  readonly known: (word: string) => boolean;
  readonly names: readonly Name[];
}

function makeOne(type: QueryType, target: Target, { random, known, names }: With): Made {
  if (type === 'a' || type === 'b' || type === 'c') return SPANS[type](target, random);
  const isWrong = WRONG_TYPES.some((wrong) => wrong === type);
  if (!isWrong) return makeQuestion(target, TEMPLATES[type], { random, known });
  const { name } = target;
  if (name === undefined || names.length === 0) return undefined;
  const instead = random.pick(names);
  if (foldedWords(name.shown).some((word) => foldedWords(instead.shown).includes(word))) return undefined;
  return makeQuestion(target, TEMPLATES[type], { random, known, instead });
}

/** The speakers who may be asked in another’s place. One who has a first name alone may be the same as one with a last name. */
function askable(statements: readonly Statement[]): Name[] {
  const names = statements.map(({ speaker }) => nameOf(speaker)).filter((name) => name !== undefined);
  const words = names.map(({ shown }) => foldedWords(shown));
  const firstNames = new Set(words.filter(({ length }) => length > 1).map(([first]) => first));
  return names.filter(({ lastName }) => !firstNames.has(lastName));
}

function takeTurns<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
