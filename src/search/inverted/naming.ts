import type { Term } from '../lexicon/lexicon.js';
import { mayMean, qualityOf, type Slips } from '../names/name-fit.js';
import { acronymsIn, isFiller, PREPOSITION, type Entry } from '../names/name-forms.js';
import { isGenericBody, isGenericPerson } from '../names/roles.js';
import type { AskedTerm } from '../lexicon/similarity.js';
import { grown } from './growing.js';
import type { Holding } from './holding.js';

/** Of the names that hold a word of the question so many are read at once, and in all: the question measured that needs most has 650. */
const MOST_READ = 2000;
const MOST_READ_IN_ALL = 4000;
/** So many names that hold words of the question are looked up in all: the longest question measured needs 8,300. */
const MOST_SEEN = 30_000;
/** No name has more words. */
const LONGEST = 32;
/** A name that fits nearly as well as the best is meant as well: "Donald Trump" where somebody asks of Trump. */
const NEARLY = 0.1;
/** Words so loose name somebody only where they fit nobody else. */
const SEVERAL_FIT = 0.75;

/** A word of a question as names may hold it. */
interface LookedFor {
  /** It fits nearly anybody. */
  readonly isGeneric: boolean;
  /** The files of words that it may be found under, in any form or as another word for it. */
  readonly files: readonly number[];
  /** How many names hold one of them. */
  readonly reach: number;
}

const ANYBODY: LookedFor = { isGeneric: true, files: [], reach: 0 };

/** By name, in which search it was seen last. */
let seen = new Uint32Array(0);
let mark = 0;

/** Whom words name, and what it took to tell: how many names were looked up, and read. */
export interface Named {
  readonly names: readonly number[];
  readonly looked: number;
  readonly read: number;
}

/** Passages name whoever speaks by name. */
const NO_TITLES: ReadonlySet<string> = new Set();

/**
 * Prepares to name for one question. A question in which so many words stand in so many names that it would take long
 * names nobody from there on.
 * @returns the names that words of it fit best; none where any of them fits no name
 */
export function createNaming({
  speakers,
  dictionary,
  named,
}: Pick<Holding, 'speakers' | 'dictionary' | 'named'>): (words: readonly AskedTerm[]) => readonly number[] {
  const { namesWith, countOf, wordOf, nameOf, formOf, headOf } = speakers;
  const known = new Map<string, readonly number[]>();
  const knownWords = new Map<AskedTerm, LookedFor>();
  let [read, looked] = [0, 0];

  return (words) => {
    if (words.length > LONGEST || words.some(namesNobody)) return [];
    const key = words.map(keyOf).join('/');
    const names = known.get(key) ?? resolveOnce(key, words);
    known.set(key, names);
    return names;
  };

  /** What is told from before counts as if it were looked up, so that the same question always gets the same answer. */
  function resolveOnce(key: string, words: readonly AskedTerm[]): readonly number[] {
    const earlier = named.of(key);
    const [lookedBefore, readBefore] = [looked, read];
    const isWithin = (one: Named) => looked + one.looked <= MOST_SEEN && read + one.read <= MOST_READ_IN_ALL;
    if (earlier !== undefined && isWithin(earlier)) {
      looked += earlier.looked;
      read += earlier.read;
      return earlier.names;
    }
    const names = resolve(words);
    if (looked <= MOST_SEEN && read < MOST_READ_IN_ALL) {
      named.keep(key, { names, looked: looked - lookedBefore, read: read - readBefore });
    }
    return names;
  }

  function resolve(asked: readonly AskedTerm[]): readonly number[] {
    const terms = asked.filter((term) => !isLoose(term));
    const [fewest, ...others] = terms
      .map(lookedFor)
      .filter(({ reach }) => reach > 0)
      .toSorted((a, b) => a.reach - b.reach);
    const inAll: number[] = [];
    eachHolder(fewest?.files ?? [], (name) => {
      if (others.every(({ isGeneric, files }) => isGeneric || holdsAny(name, files))) inAll.push(name);
    });
    if (inAll.length === 0) return [];
    const slips = new Map(terms.map((term) => [term, meantBy(term).map(({ word }) => word)]));
    const fitting = inAll.slice(0, Math.min(MOST_READ, MOST_READ_IN_ALL - read)).flatMap((name) => {
      read++;
      const quality = qualityIn(terms, name, slips);
      return quality > 0 ? [{ name, quality }] : [];
    });
    const best = Math.max(0, ...fitting.map(({ quality }) => quality));
    const alike = fitting.filter(({ quality }) => quality > best - NEARLY);
    return alike.length > 1 && best <= SEVERAL_FIT ? [] : alike.map(({ name }) => name);
  }

  /** Whether no name holds a word, and it may not stand beside one that some name holds. */
  function namesNobody(term: AskedTerm): boolean {
    const { reach, isGeneric } = lookedFor(term);
    return reach === 0 && !isGeneric;
  }

  function qualityIn(terms: readonly AskedTerm[], name: number, slips: Slips): number {
    const head = headOf(name);
    const [only] = terms;
    const isShort = () => terms.length === 1 && only !== undefined && isInitials(only.word, nameOf(name));
    return head === undefined || mayMean(terms, head, slips) || isShort() ? qualityOf(terms, entryOf(name), slips) : 0;
  }

  function entryOf(name: number): Entry {
    const form = formOf(name);
    return {
      name: { id: nameOf(name), person: true },
      names: form.terms.length === 0 ? [] : [form],
      role: undefined,
      beside: [],
      titles: NO_TITLES,
      acronyms: { has: (word) => isInitials(word, nameOf(name)) },
    };
  }

  function lookedFor(term: AskedTerm): LookedFor {
    const before = knownWords.get(term);
    if (before !== undefined) return before;
    if (isLoose(term)) {
      knownWords.set(term, ANYBODY);
      return ANYBODY;
    }
    const files = filesFor(term, []);
    for (const { term: meant } of term.corrections) filesFor(meant, files);
    const [only = 0] = files;
    const reach = files.length > 1 ? eachHolder(files, () => {}) : namesWith.length(only);
    const made = { isGeneric: isGenericPerson(term) || isGenericBody(term), files, reach };
    knownWords.set(term, made);
    return made;
  }

  /** Adds those of a word, and of other words for it, that names hold. */
  function filesFor({ file, groups }: Term, files: number[]): number[] {
    const own = dictionary.file(file);
    if (namesWith.length(own) > 0) files.push(own);
    for (const group of groups) {
      for (const other of dictionary.filesOf(group)) if (namesWith.length(other) > 0) files.push(other);
    }
    return files;
  }

  /** Visits each name once that holds a word of some files. @returns how many there are */
  function eachHolder(files: readonly number[], visit: (name: number) => void): number {
    seen = grown(seen, speakers.size);
    mark++;
    let reach = 0;
    for (const file of files) {
      looked += namesWith.length(file);
      if (looked > MOST_SEEN) break;
      namesWith.visit(file, Infinity, (cells, from, until) => {
        for (let at = from; at < until; at++) {
          const name = cells[at] ?? 0;
          if (seen[name] === mark) continue;
          seen[name] = mark;
          reach++;
          visit(name);
        }
      });
    }
    return reach;
  }

  function holdsAny(name: number, files: readonly number[]): boolean {
    for (let place = 0; place < countOf(name); place++) {
      if (files.includes(dictionary.fileOf(wordOf(name, place)))) return true;
    }
    return false;
  }
}

/** Words that stand beside any name, and in none. */
function isLoose(term: AskedTerm): boolean {
  return isFiller(term) || PREPOSITION.test(term.word);
}

function meantBy({ corrections }: AskedTerm): Term[] {
  return corrections.map(({ term }) => term);
}

/** Tells words apart that name different people, or are meant for different words. */
function keyOf({ sense, corrections }: AskedTerm): string {
  return corrections.length === 0 ? sense : [sense, ...corrections.map(({ term }) => term.sense)].join('~');
}

/** Whether a word is the initials of a name: `nsc`. Most have letters that no word of the name begins with. */
function isInitials(word: string, name: string): boolean {
  for (const letter of word.toUpperCase()) if (!name.includes(letter)) return false;
  return acronymsIn(name).includes(word);
}
