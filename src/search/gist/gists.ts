import type { Gist } from './gist.js';
import { readGist, type GistWord, type ReadGist } from './read-gist.js';
import { isSameGist } from './same-gist.js';
import { isSaidWhole, mayWantSame } from './near-wants.js';
import { WANTS, type Want } from '../words/asking.js';

/** Questions by what they ask. */
export interface Gists {
  add(id: string, gist: Gist): void;
  delete(id: string): void;
  /** @returns the ids of those that ask the same */
  find(gist: Gist): string[];
}

interface Filed {
  readonly id: string;
  readonly read: ReadGist;
  /** How many words of it say anything. */
  readonly length: number;
}

/** Of questions that want the same: those that hold a word, by each of its keys. */
type Shelf = Map<string, Set<Filed>>;

/**
 * Of two questions that ask the same, one has at most so many words that are alike to none of the other by their keys: a
 * slip, or what goes without saying.
 */
const UNLIKE_MAX = 1;

/** Makes an index of what questions ask, so that one among thousands is found without comparing it with all of them. */
export function createGists(): Gists {
  const held = new Map<string, Filed>();
  const shelves = new Map<Want, Shelf>(WANTS.map((want) => [want, new Map()]));

  /** @returns those on a shelf that share so many words that they may ask the same */
  function near(shelf: Shelf, words: readonly GistWord[], unlike: number): Filed[] {
    const shared = new Map<Filed, { words: number; last: GistWord }>();
    for (const word of words) {
      for (const key of word.keys) {
        for (const filed of shelf.get(key) ?? []) {
          const before = shared.get(filed);
          if (before === undefined) shared.set(filed, { words: 1, last: word });
          else if (before.last !== word) {
            before.words++;
            before.last = word;
          }
        }
      }
    }
    const found: Filed[] = [];
    for (const [filed, both] of shared) {
      if (Math.min(words.length, filed.length) - both.words <= unlike) found.push(filed);
    }
    return found;
  }

  return {
    add(id, gist) {
      const read = readGist(gist);
      const words = saying(read);
      const filed = { id, read, length: words.length };
      held.set(id, filed);
      const shelf = shelves.get(gist.wants);
      for (const key of keysOf(words)) {
        const there = shelf?.get(key);
        if (there === undefined) shelf?.set(key, new Set([filed]));
        else there.add(filed);
      }
    },
    delete(id) {
      const filed = held.get(id);
      if (filed === undefined) return;
      held.delete(id);
      const shelf = shelves.get(filed.read.gist.wants);
      for (const key of keysOf(saying(filed.read))) {
        const there = shelf?.get(key);
        there?.delete(filed);
        if (there?.size === 0) shelf?.delete(key);
      }
    },
    find(gist) {
      const asked = readGist(gist);
      const words = saying(asked);
      const alike = [...shelves].flatMap(([want, shelf]) => {
        if (!mayWantSame(gist.wants, want)) return [];
        return near(shelf, words, isSaidWhole(gist.wants, want) ? 0 : UNLIKE_MAX);
      });
      return alike.flatMap(({ id, read }) => (isSameGist(asked, read) ? [id] : []));
    },
  };
}

function keysOf(words: readonly GistWord[]): Set<string> {
  return new Set(words.flatMap(({ keys }) => keys));
}

function saying({ words }: ReadGist): GistWord[] {
  return words.filter(({ matters }) => matters !== 'not');
}
