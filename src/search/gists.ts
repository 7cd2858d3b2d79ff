import type { Gist } from './gist.js';
import { filedUnder, readGist, type ReadGist } from './read-gist.js';
import { isSameGist } from './same-gist.js';

/** Questions by what they ask. */
export interface Gists {
  add(id: string, gist: Gist): void;
  delete(id: string): void;
  /** @returns the ids of those that ask the same */
  find(gist: Gist): string[];
}

/** From so many words on, two of them may be missing in a question that asks the same; of fewer, one. */
const MANY = 4;

/** Makes an index of what questions ask, so that one among thousands is found without looking at all of them. */
export function createGists(): Gists {
  const held = new Map<string, Gist>();
  const read = new WeakMap<Gist, ReadGist>();
  const byKey = new Map<string, Set<string>>();

  /** The questions that hold a word in any form. */
  const holding = ({ keys }: { readonly keys: readonly string[] }) =>
    [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []);

  /** Most are never compared with anything. */
  function reading(gist: Gist): ReadGist {
    const before = read.get(gist) ?? readGist(gist);
    read.set(gist, before);
    return before;
  }

  /** Those that share enough words to ask the same: they are among those that hold the rarest. */
  function near(gist: Gist): string[] {
    const words = wordsOf(gist);
    const much = words.filter(({ matters }) => matters === 'much');
    const carrying = much.length > 0 ? much : words.filter(({ matters }) => matters === 'little');
    const holders = carrying.map(holding).toSorted((a, b) => sizeOf(a) - sizeOf(b));
    const needed = Math.max(1, holders.length - (holders.length >= MANY ? 2 : 1));
    const rarest = holders.slice(0, holders.length - needed + 1);
    const ids = new Set(rarest.flatMap((sets) => sets.flatMap((set) => [...set])));
    return [...ids].filter((id) => holders.filter((sets) => sets.some((set) => set.has(id))).length >= needed);
  }

  return {
    add(id, gist) {
      held.set(id, gist);
      for (const key of keysOf(gist)) {
        const ids = byKey.get(key);
        if (ids === undefined) byKey.set(key, new Set([id]));
        else ids.add(id);
      }
    },
    delete(id) {
      const gist = held.get(id);
      if (gist === undefined) return;
      held.delete(id);
      for (const key of keysOf(gist)) {
        const ids = byKey.get(key);
        ids?.delete(id);
        if (ids?.size === 0) byKey.delete(key);
      }
    },
    find(gist) {
      const asked = readGist(gist);
      return near(gist).filter((id) => {
        const other = held.get(id);
        return other !== undefined && isSameGist(asked, reading(other));
      });
    },
  };
}

function sizeOf(sets: readonly ReadonlySet<string>[]): number {
  return sets.reduce((sum, { size }) => sum + size, 0);
}

function keysOf(gist: Gist): string[] {
  return [...new Set(wordsOf(gist).flatMap(({ keys }) => keys))];
}

function wordsOf({ words }: Gist) {
  return words.split(' ').flatMap((word) => filedUnder(word) ?? []);
}
