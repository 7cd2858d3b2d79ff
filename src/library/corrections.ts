import type { Change } from '../store/changes/change.js';
import type { EditKey, EditOutcome, Untold, WaitingEdit } from '../store/corrections/edits.js';
import type { Store } from '../store/store.js';

/** The answers that wait for corrections, over all servers, and what becomes of them. */
export interface Corrections {
  /** The edit that is due first, whether or not it is due already. */
  next(): Promise<WaitingEdit | undefined>;
  /** Puts an edit off that was tried in vain. */
  putOff(edit: EditKey, due: Date): Promise<void>;
  /** Counts what became of an edit, once. */
  finish(edit: EditKey, outcome: EditOutcome): Promise<void>;
  /** Changes of which every answer is corrected or given up, and of which nobody was told so. */
  untold(): Promise<readonly Untold[]>;
  /** Notes that somebody was told, and tells whoever waits for it. */
  setTold(change: Change): Promise<void>;
  /** Resolves with a server's change once its answers are corrected, given up or gone; never where that is only after a restart. */
  whenTold(guild: string, id: number): Promise<Change>;
  /** Forgets an answer that is not there any more; whoever waits for a change is told where it was the last one. */
  forget(guild: string, message: string): Promise<void>;
}

/** Makes the corrections over what is kept. */
export function createCorrections(store: Store): Corrections {
  const waiting = new Map<number, ((change: Change) => void)[]>();

  function tell(change: Change): void {
    for (const told of waiting.get(change.id) ?? []) told(change);
    waiting.delete(change.id);
  }

  return {
    next: () => store.nextEdit(),
    putOff: (edit, due) => store.putOffEdit(edit, due),
    finish: (edit, outcome) => store.finishEdit(edit, outcome),
    untold: () => store.untold(),
    async setTold(change) {
      await store.setTold(change.id);
      tell(change);
    },
    async whenTold(guild, id) {
      const told = new Promise<Change>((resolve) => {
        waiting.set(id, [...(waiting.get(id) ?? []), resolve]);
      });
      // It may have been quicker than whoever asks.
      const change = await store.change(guild, id);
      if (change !== undefined && (change.reach?.waiting ?? 0) === 0) tell(change);
      return told;
    },
    async forget(guild, message) {
      await store.forgetAnswer(guild, message);
      for (const id of waiting.keys()) {
        const change = await store.change(guild, id);
        if (change !== undefined && change.reach === undefined) tell(change);
      }
    },
  };
}
