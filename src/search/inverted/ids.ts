import { grown, trimmed } from './growing.js';
import { createStrings } from './strings.js';

/** The ids of passages, which are numbers inside. */
export interface Ids {
  /** From now on the passage of this id is that one. @returns the one that it was until now, if any */
  set(id: string, passage: number): number | undefined;
  /** @returns the passage that the id had, if any */
  delete(id: string): number | undefined;
  /** @returns the id that a passage had when it was set. */
  of(passage: number): string;
  /** Leaves no room for more, when hardly any will come. */
  pack(): void;
  /** How many have a passage. */
  readonly size: number;
}

const FIRST = 64;

export function createIds(): Ids {
  const ids = createStrings();
  /** By id, one more than its passage; 0 for none. */
  let passages = new Uint32Array(FIRST);
  /** By passage, its id. */
  let idOf = new Uint32Array(FIRST);
  let size = 0;
  /** One more than the highest passage. */
  let until = 0;

  function exchange(id: number, next: number): number | undefined {
    const before = passages[id] ?? 0;
    passages[id] = next;
    size += Math.sign(next) - Math.sign(before);
    return before === 0 ? undefined : before - 1;
  }

  return {
    set(id, passage) {
      const number = ids.add(id);
      passages = grown(passages, number + 1);
      idOf = grown(idOf, passage + 1);
      idOf[passage] = number;
      until = Math.max(until, passage + 1);
      return exchange(number, passage + 1);
    },
    delete(id) {
      const number = ids.numberOf(id);
      return number === 0 ? undefined : exchange(number, 0);
    },
    pack() {
      ids.pack();
      passages = trimmed(passages, ids.size);
      idOf = trimmed(idOf, until);
    },
    of: (passage) => ids.textOf(idOf[passage] ?? 0),
    get size() {
      return size;
    },
  };
}
