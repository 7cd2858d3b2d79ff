import type { Gist } from './gist.js';
import { readGist, type ReadGist } from './read-gist.js';
import { isSameGist } from './same-gist.js';

/** Questions by what they ask. */
export interface Gists {
  add(id: string, gist: Gist): void;
  delete(id: string): void;
  /** @returns the ids of those that ask the same */
  find(gist: Gist): string[];
}

/** Makes an index of what questions ask, so that one among thousands is found without looking at all of them. */
export function createGists(): Gists {
  const held = new Map<string, ReadGist>();
  const byKey = new Map<string, Set<string>>();
  return {
    add(id, gist) {
      const read = readGist(gist);
      held.set(id, read);
      for (const key of keysOf(read)) {
        const ids = byKey.get(key);
        if (ids === undefined) byKey.set(key, new Set([id]));
        else ids.add(id);
      }
    },
    delete(id) {
      const read = held.get(id);
      if (read === undefined) return;
      held.delete(id);
      for (const key of keysOf(read)) {
        const ids = byKey.get(key);
        ids?.delete(id);
        if (ids?.size === 0) byKey.delete(key);
      }
    },
    find(gist) {
      const read = readGist(gist);
      const near = new Set(keysOf(read).flatMap((key) => [...(byKey.get(key) ?? [])]));
      return [...near].filter((id) => {
        const other = held.get(id);
        return other !== undefined && isSameGist(read, other);
      });
    },
  };
}

/** Two that ask the same share one of these at least. */
function keysOf({ words }: ReadGist): string[] {
  return [...new Set(words.flatMap(({ keys, matters }) => (matters === 'not' ? [] : keys)))];
}
