import { lexemesOf, readTerms, type Term } from '../lexicon.js';
import { qualityOf } from '../name-fit.js';
import { isFiller, PREPOSITION, toEntry, type Entry } from '../name-forms.js';
import { isGenericBody, isGenericPerson } from '../roles.js';
import { remember } from '../remember.js';
import { tokenize } from '../tokens.js';
import type { Dictionary } from './dictionary.js';
import { grown } from './growing.js';
import { createLists } from './lists.js';
import { createStrings } from './strings.js';

/** The names of those who say passages: names, roles and other names, each with a number. */
export interface Speakers {
  /** @returns the number of a name, which is 1 or more; made where it is new. */
  add(name: string): number;
  /** The words of a name. */
  readonly wordsOf: (name: number) => Uint32Array;
  readonly nameOf: (name: number) => string;
  /** @returns the names that words fit best; none where any word of them fits no name. */
  resolve<Asked extends Term>(asked: readonly Asked[], slipsOf: (term: Asked) => readonly Term[]): number[];
}

/** Of the names that hold a word of the question so many are read. */
const MOST_READ = 2000;
/** A name that fits nearly as well as the best is meant as well: "Donald Trump" where somebody asks of Trump. */
const NEARLY = 0.1;
/** Words so loose name somebody only where they fit nobody else. */
const SEVERAL_FIT = 0.75;
const REMEMBERED = 256;
const FIRST = 64;

const entryOf = remember(
  (name): Entry => toEntry({ id: name, name, aliases: [], person: true }, readTerms),
  REMEMBERED,
);

interface LookedFor {
  /** It fits nearly anybody. */
  readonly isGeneric: boolean;
  readonly files: readonly number[];
  /** How many names hold one of the files. */
  readonly reach: number;
}

export function createSpeakers(dictionary: Dictionary): Speakers {
  const names = createStrings();
  /** The words of all names, and by name where its own end; where those of the name before end, they begin. */
  let words = new Uint32Array(FIRST);
  let ends = new Uint32Array(FIRST);
  /** By file of words, the names that hold one. */
  const namesWith = createLists();
  let found = new Uint32Array(0);
  /** By name, in which search it was seen last. */
  let seen = new Uint32Array(0);
  let mark = 0;

  /** A term, and the files of words that it may be found under, in any form or as another word for it. */
  function lookedFor<Asked extends Term>(term: Asked, slipsOf: (term: Asked) => readonly Term[]): LookedFor {
    const files = [term, ...slipsOf(term)].flatMap(({ file, groups }) => [
      dictionary.file(file),
      ...groups.flatMap((group) => dictionary.filesOf(group)),
    ]);
    const used = files.filter((file) => namesWith.length(file) > 0);
    const [only = 0] = used;
    const reach = used.length > 1 ? eachHolder(used, () => {}) : namesWith.length(only);
    return { isGeneric: isGenericPerson(term) || isGenericBody(term), files: used, reach };
  }

  /** Visits each name once that holds a word of some files. @returns how many there are */
  function eachHolder(files: readonly number[], visit: (name: number) => void): number {
    seen = grown(seen, names.size);
    mark++;
    let reach = 0;
    for (const file of files) {
      found = grown(found, namesWith.length(file));
      const length = namesWith.copy(file, found);
      for (let i = 0; i < length; i++) {
        const name = found[i] ?? 0;
        if (seen[name] === mark) continue;
        seen[name] = mark;
        reach++;
        visit(name);
      }
    }
    return reach;
  }

  const wordsOf = (name: number) => words.subarray(ends[name - 1] ?? 0, ends[name]);

  function holdsAny(name: number, files: readonly number[]): boolean {
    return wordsOf(name).some((word) => files.includes(dictionary.fileOf(word)));
  }

  return {
    add(name) {
      const known = names.numberOf(name);
      if (known > 0) return known;
      const made = names.add(name);
      const own = lexemesOf(tokenize(name)).map((lexeme) => dictionary.add(lexeme));
      const used = ends[made - 1] ?? 0;
      words = grown(words, used + own.length);
      words.set(own, used);
      ends = grown(ends, made + 1);
      ends[made] = used + own.length;
      for (const file of new Set(own.map((word) => dictionary.fileOf(word)))) namesWith.append(file, made);
      return made;
    },
    wordsOf,
    nameOf: names.textOf,
    resolve(asked, slipsOf) {
      const terms = asked.filter((term) => !isFiller(term) && !PREPOSITION.test(term.word));
      const [fewest, ...others] = terms
        .map((term) => lookedFor(term, slipsOf))
        .filter(({ reach, isGeneric }) => reach > 0 || !isGeneric)
        .toSorted((a, b) => a.reach - b.reach);
      const inAll: number[] = [];
      eachHolder(fewest?.files ?? [], (name) => {
        if (others.every(({ isGeneric, files }) => isGeneric || holdsAny(name, files))) inAll.push(name);
      });
      if (inAll.length === 0) return [];
      const slips = new Map(terms.map((term) => [term, slipsOf(term).map(({ word }) => word)]));
      const fitting = inAll.slice(0, MOST_READ).flatMap((name) => {
        const quality = qualityOf(terms, entryOf(names.textOf(name)), slips);
        return quality > 0 ? [{ name, quality }] : [];
      });
      const best = Math.max(0, ...fitting.map(({ quality }) => quality));
      const alike = fitting.filter(({ quality }) => quality > best - NEARLY);
      return alike.length > 1 && best <= SEVERAL_FIT ? [] : alike.map(({ name }) => name);
    },
  };
}
