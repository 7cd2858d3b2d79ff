import type { Lexeme } from '../lexicon/lexicon.js';
import { grown, trimmed, type Numbers } from './growing.js';
import { createSignatures } from './signatures.js';
import { createStrings } from './strings.js';

/** What is kept of a word. */
export type Entry = Pick<Lexeme, 'word' | 'sense' | 'file' | 'groups'>;

/** The words of some passages, each with a number, and how many passages hold each in any form. */
export interface Dictionary {
  /** @returns the number of a word, which is 1 or more; made where it is new. */
  readonly add: (lexeme: Entry) => number;
  /** @returns the number of a word, 0 for one that is new. */
  readonly word: (lexeme: Pick<Lexeme, 'sense'>) => number;
  /** @returns how the word of a number is spelled. */
  readonly spelling: (word: number) => string;
  /** @returns its signature; see `signatureOf`. */
  readonly signature: (word: number) => number;
  /** @returns the word of a number, to be added elsewhere. */
  readonly entry: (word: number) => Entry;
  /** @returns the number of what all forms of a word have in common, 0 for what is new. */
  readonly file: (name: string) => number;
  /** @returns the file that a word is under. */
  readonly fileOf: (word: number) => number;
  /** By word, its file. Until another is added. */
  readonly fileOfWord: () => Numbers;
  /** The files of the words of a group of synonyms. */
  readonly filesOf: (group: number) => readonly number[];
  /** So many passages more, or less, hold a word of this file. */
  readonly count: (file: number, change: 1 | -1) => void;
  /** @returns how many passages hold a word of this file. */
  readonly held: (file: number) => number;
  /** Whether a word stands in a passage as it is. */
  readonly has: (word: string) => boolean;
  /** Whether a form of a word stands in a passage, and the word stood in one beside no word that makes it something else. */
  readonly hasAlone: (word: string) => boolean;
  /** Leaves no room for more words, when hardly any will come. */
  pack(): void;
  /** How many words and files there are, and 1 more: numbers begin at 1. */
  readonly words: number;
  readonly files: number;
}

const FIRST = 256;
const NONE: readonly number[] = [];

/** @param onNew told of the number of every new word, once however many things the word is. */
export function createDictionary(onNew: (word: number) => void): Dictionary {
  const senses = createStrings();
  const signatures = createSignatures();
  /** Words that are something else beside others: by number, how they are spelled, and the other way round. */
  const spellings = new Map<number, string>();
  const spelled = new Map<string, number>();
  const files = createStrings();
  const groups = new Map<number, number[]>();
  const groupsOf = new Map<number, readonly number[]>();
  let fileOfWord = new Uint32Array(FIRST);
  let holders = new Uint32Array(FIRST);

  function fileFor({ file, groups: of }: Entry): number {
    const known = files.numberOf(file);
    if (known > 0) return known;
    const made = files.add(file);
    holders = grown(holders, made + 1);
    if (of.length > 0) groupsOf.set(made, of);
    for (const group of of) {
      const held = groups.get(group);
      if (held === undefined) groups.set(group, [made]);
      else held.push(made);
    }
    return made;
  }

  const spelling = (word: number) => spellings.get(word) ?? senses.textOf(word);

  return {
    add(lexeme) {
      const { word, sense } = lexeme;
      const known = senses.numberOf(sense);
      if (known > 0) return known;
      const isNew = senses.numberOf(word) === 0 && !spelled.has(word);
      const made = senses.add(sense);
      signatures.set(made, word);
      fileOfWord = grown(fileOfWord, made + 1);
      fileOfWord[made] = fileFor(lexeme);
      if (sense !== word) {
        spellings.set(made, word);
        spelled.set(word, made);
      }
      if (isNew) onNew(made);
      return made;
    },
    word: ({ sense }) => senses.numberOf(sense),
    spelling,
    signature: signatures.of,
    entry(word) {
      const file = fileOfWord[word] ?? 0;
      const groups = groupsOf.get(file) ?? NONE;
      return { word: spelling(word), sense: senses.textOf(word), file: files.textOf(file), groups };
    },
    file: files.numberOf,
    fileOf: (word) => fileOfWord[word] ?? 0,
    fileOfWord: () => fileOfWord,
    filesOf: (group) => groups.get(group) ?? NONE,
    count(file, change) {
      holders[file] = (holders[file] ?? 0) + change;
    },
    held: (file) => holders[file] ?? 0,
    hasAlone: (word) => (holders[fileOfWord[senses.numberOf(word)] ?? 0] ?? 0) > 0,
    has(word) {
      const known = senses.numberOf(word) || (spelled.get(word) ?? 0);
      return known > 0 && (holders[fileOfWord[known] ?? 0] ?? 0) > 0;
    },
    pack() {
      senses.pack();
      files.pack();
      signatures.pack();
      fileOfWord = trimmed(fileOfWord, senses.size);
      holders = trimmed(holders, files.size);
    },
    get words() {
      return senses.size;
    },
    get files() {
      return files.size;
    },
  };
}
