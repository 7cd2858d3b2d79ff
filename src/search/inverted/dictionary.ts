import type { Lexeme } from '../lexicon.js';
import { grown } from './growing.js';

/** The words of some passages, each with a number, and how many passages hold each in any form. */
export interface Dictionary {
  /** @returns the number of a word, which is 1 or more; made where it is new. */
  readonly add: (lexeme: Lexeme) => number;
  /** @returns the number of a word, 0 for one that is new. */
  readonly word: (lexeme: Lexeme) => number;
  /** @returns how the word of a number is spelled. */
  readonly spelling: (word: number) => string;
  /** @returns the number of what all forms of a word have in common, 0 for what is new. */
  readonly file: (name: string) => number;
  /** @returns the file that a word is under. */
  readonly fileOf: (word: number) => number;
  /** The files of the words of a group of synonyms. */
  readonly filesOf: (group: number) => readonly number[];
  /** So many passages more, or less, hold a word of this file. */
  readonly count: (file: number, change: 1 | -1) => void;
  /** @returns how many passages hold a word of this file. */
  readonly held: (file: number) => number;
  /** Whether a word stands in a passage as it is. */
  readonly has: (word: string) => boolean;
  /** How many words and files there are, and 1 more: numbers begin at 1. */
  readonly words: number;
  readonly files: number;
}

const FIRST = 256;
const NONE: readonly number[] = [];

/** @param onNew told of the number of every new word, once however many things the word is. */
export function createDictionary(onNew: (word: number) => void): Dictionary {
  const words = new Map<string, number>();
  /** Words that are something else beside others, as they are spelled. */
  const spelled = new Map<string, number>();
  const spellings = [''];
  const files = new Map<string, number>();
  const groups = new Map<number, number[]>();
  let fileOfWord = new Uint32Array(FIRST);
  let holders = new Uint32Array(FIRST);

  function fileFor({ file, groups: of }: Lexeme): number {
    const known = files.get(file);
    if (known !== undefined) return known;
    const made = files.size + 1;
    files.set(file, made);
    holders = grown(holders, made + 1);
    for (const group of of) {
      const held = groups.get(group);
      if (held === undefined) groups.set(group, [made]);
      else held.push(made);
    }
    return made;
  }

  return {
    add(lexeme) {
      const known = words.get(lexeme.sense);
      if (known !== undefined) return known;
      const isNew = !words.has(lexeme.word) && !spelled.has(lexeme.word);
      const made = spellings.push(lexeme.word) - 1;
      words.set(lexeme.sense, made);
      fileOfWord = grown(fileOfWord, made + 1);
      fileOfWord[made] = fileFor(lexeme);
      if (lexeme.sense !== lexeme.word) spelled.set(lexeme.word, made);
      if (isNew) onNew(made);
      return made;
    },
    word: ({ sense }) => words.get(sense) ?? 0,
    spelling: (word) => spellings[word] ?? '',
    file: (name) => files.get(name) ?? 0,
    fileOf: (word) => fileOfWord[word] ?? 0,
    filesOf: (group) => groups.get(group) ?? NONE,
    count(file, change) {
      holders[file] = (holders[file] ?? 0) + change;
    },
    held: (file) => holders[file] ?? 0,
    has(word) {
      const known = words.get(word) ?? spelled.get(word);
      return known !== undefined && (holders[fileOfWord[known] ?? 0] ?? 0) > 0;
    },
    get words() {
      return spellings.length;
    },
    get files() {
      return files.size + 1;
    },
  };
}
