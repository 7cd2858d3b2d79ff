import { isStopWord, lexemesOf } from '../lexicon/lexicon.js';
import { formOf, type Form, type NameWord } from '../names/name-forms.js';
import { tokenize } from '../tokens/tokens.js';
import type { Dictionary } from './dictionary.js';
import { grown, grownBytes, trimmed } from './growing.js';
import { createLists, type Lists } from './lists.js';
import { createStrings } from './strings.js';

/** The names of those who say passages: names, roles and other names, each with a number. */
export interface Speakers {
  /** @returns the number of a name, which is 1 or more; made where it is new. */
  add(name: string): number;
  /** The words of a name. */
  readonly wordsOf: (name: number) => Uint32Array;
  /** How many there are, and each by its place among them. */
  readonly countOf: (name: number) => number;
  readonly wordOf: (name: number, place: number) => number;
  readonly nameOf: (name: number) => string;
  /** @returns a name as words that may be compared. */
  readonly formOf: (name: number) => Form;
  /** @returns the word of a name that must be meant by whoever means the name; none where another may do. */
  readonly headOf: (name: number) => NameWord | undefined;
  /** Leaves no room for more names, when hardly any will come. */
  pack(): void;
  /** By file of words, the names that hold one. */
  readonly namesWith: Lists;
  /** One more than the highest number. */
  readonly size: number;
}

const FIRST = 64;

export function createSpeakers(dictionary: Dictionary): Speakers {
  const names = createStrings();
  /** The words of all names, and by name where its own end; where those of the name before end, they begin. */
  let words = new Uint32Array(FIRST);
  let ends = new Uint32Array(FIRST);
  /** For each of the words, whether it has a capital. */
  let capitals = new Uint8Array(FIRST);
  /** By name, one more than the place of the word that must be meant; 0 where another may do. */
  let heads = new Uint32Array(FIRST);
  /** By number, what of words is not told by how they are filed: of places, figures and phrases. */
  const unlikeFiled = new Map<number, Omit<NameWord, 'word' | 'capital'>>();
  const namesWith = createLists();

  const wordsOf = (name: number) => words.subarray(ends[name - 1] ?? 0, ends[name]);

  /** @param at its place among the words of all names */
  function wordAt(at: number): NameWord {
    const number = words[at] ?? 0;
    const capital = capitals[at] === 1;
    const { word, file, groups } = dictionary.entry(number);
    const unlike = unlikeFiled.get(number);
    if (unlike === undefined) return { word, stem: file, groups, place: undefined, stop: isStopWord(word), capital };
    const { stem, groups: own, place, stop } = unlike;
    return { word, stem, groups: own, place, stop, capital };
  }

  function wordsAt(name: number): NameWord[] {
    const terms: NameWord[] = [];
    for (let at = ends[name - 1] ?? 0; at < (ends[name] ?? 0); at++) terms.push(wordAt(at));
    return terms;
  }

  return {
    add(name) {
      const known = names.numberOf(name);
      if (known > 0) return known;
      const made = names.add(name);
      const tokens = tokenize(name);
      const lexemes = lexemesOf(tokens);
      const begin = ends[made - 1] ?? 0;
      const end = begin + lexemes.length;
      words = grown(words, end);
      capitals = grownBytes(capitals, end);
      ends = grown(ends, made + 1);
      ends[made] = end;
      for (const [i, lexeme] of lexemes.entries()) {
        const word = dictionary.add(lexeme);
        words[begin + i] = word;
        capitals[begin + i] = tokens[i]?.capital === true ? 1 : 0;
        const { stem, groups, place, stop } = lexeme;
        if (lexeme.sense !== lexeme.word || lexeme.file !== stem) unlikeFiled.set(word, { stem, groups, place, stop });
      }
      const head = headAmong(name, wordsAt(made));
      heads = grown(heads, made + 1);
      heads[made] = head === -1 ? 0 : begin + head + 1;
      const files = new Set(Array.from(wordsOf(made), dictionary.fileOf));
      for (const file of files) namesWith.append(file, made);
      return made;
    },
    wordsOf,
    countOf: (name) => (ends[name] ?? 0) - (ends[name - 1] ?? 0),
    wordOf: (name, place) => words[(ends[name - 1] ?? 0) + place] ?? 0,
    nameOf: names.textOf,
    formOf: (name) => formOf(names.textOf(name), wordsAt(name)),
    headOf(name) {
      const place = heads[name] ?? 0;
      return place === 0 ? undefined : wordAt(place - 1);
    },
    pack() {
      names.pack();
      namesWith.pack();
      const end = ends[names.size - 1] ?? 0;
      words = trimmed(words, end);
      ends = trimmed(ends, names.size);
      heads = trimmed(heads, names.size);
    },
    namesWith,
    get size() {
      return names.size;
    },
  };
}

/** Any word of "Ann Loe" means her; "ministry" must stand where "ministry of health" is meant. */
function headAmong(name: string, terms: readonly NameWord[]): number {
  const { terms: content, head, proper } = formOf(name, terms);
  const word = content[head];
  return proper || word === undefined ? -1 : terms.indexOf(word);
}
