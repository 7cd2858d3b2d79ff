import type { Gist } from './gist.js';
import { filedUnder, readGist, type ReadGist } from './read-gist.js';
import { isSameGist } from './same-gist.js';
import { mayWantSame } from './want-same.js';

/** Questions by what they ask. */
export interface Gists {
  add(id: string, gist: Gist): void;
  delete(id: string): void;
  /** @returns the ids of those that ask the same */
  find(gist: Gist): string[];
}

interface Filed {
  readonly gist: Gist;
  /** How many of its words must not be missing in another question. */
  readonly carrying: number;
  /** Read when it is compared first: most never are. */
  read: ReadGist | undefined;
}

/** So many of a question's words may be missing in one that asks the same: who does it, and one that says it more closely. */
const MISSING_MAX = 2;
/** Of fewer words one may be missing. */
const MANY = 4;

/** Makes an index of what questions ask, so that one among thousands is found without looking at all of them. */
export function createGists(): Gists {
  const held = new Map<string, Filed>();
  const byKey = new Map<string, Set<string>>();

  /** Those that share enough words to ask the same: they are among those that hold the rarest. */
  function near(gist: Gist): [string, Filed][] {
    const holders = carryingWords(gist)
      .map(({ keys }) => [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []))
      .toSorted((a, b) => sizeOf(a) - sizeOf(b));
    const needed = Math.max(1, holders.length - (holders.length >= MANY ? MISSING_MAX : 1));
    const rarest = holders.slice(0, holders.length - needed + 1);
    return [...new Set(rarest.flatMap((sets) => sets.flatMap((set) => [...set])))].flatMap((id): [string, Filed][] => {
      const filed = held.get(id);
      if (filed === undefined || filed.gist.turned !== gist.turned || !mayWantSame(gist, filed.gist)) return [];
      const shared = holders.filter((sets) => sets.some((set) => set.has(id))).length;
      return shared >= needed && filed.carrying - shared <= MISSING_MAX ? [[id, filed]] : [];
    });
  }

  return {
    add(id, gist) {
      held.set(id, { gist, carrying: carryingWords(gist).length, read: undefined });
      for (const key of keysOf(gist)) {
        const ids = byKey.get(key);
        if (ids === undefined) byKey.set(key, new Set([id]));
        else ids.add(id);
      }
    },
    delete(id) {
      const filed = held.get(id);
      if (filed === undefined) return;
      held.delete(id);
      for (const key of keysOf(filed.gist)) {
        const ids = byKey.get(key);
        ids?.delete(id);
        if (ids?.size === 0) byKey.delete(key);
      }
    },
    find(gist) {
      const asked = readGist(gist);
      return near(gist).flatMap(([id, filed]) => {
        filed.read ??= readGist(filed.gist);
        return isSameGist(asked, filed.read) ? [id] : [];
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

/** The words that say what is asked about; where there are none, those that say little. */
function carryingWords(gist: Gist) {
  const words = wordsOf(gist);
  const much = words.filter(({ matters }) => matters === 'much');
  return much.length > 0 ? much : words;
}

function wordsOf({ words }: Gist) {
  return words.split(' ').flatMap((word) => filedUnder(word) ?? []);
}
