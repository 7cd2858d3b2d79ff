import type { AskedCount, AskedStore } from '../../store/asked/asked.js';
import { mondayOf } from '../../store/asked/week.js';
import { createQueue } from '../queue.js';

/** One question that was answered or refused. Who put it, and in what words, is not in it. */
export type AskedOnce = Pick<AskedCount, 'verdict' | 'first'>;

/** Counts how often the members of each server ask: in memory at once, and in the file when it is flushed. */
export interface AskedTally {
  add(guild: string, question: AskedOnce): void;
  /** A server’s counts, with those that are in memory alone. */
  read(guild: string): Promise<readonly AskedCount[]>;
  /** Brings what was counted to the file. What cannot be brought there is kept for the next time; then it rejects. */
  flush(): Promise<void>;
  /** Forgets what was counted of a server, after `job` has deleted the rest. */
  emptied(guild: string, job: () => Promise<void>): Promise<void>;
}

type Counts = Map<string, AskedCount>;

/** Makes the tally over what is kept. */
export function createAskedTally(
  store: Pick<AskedStore, 'asked' | 'addAsked'>,
  now: () => Date = () => new Date(),
): AskedTally {
  const queue = createQueue();
  const counted = new Map<string, Counts>();

  function put(guild: string, counts: Iterable<AskedCount>): void {
    const before: Counts = counted.get(guild) ?? new Map();
    counted.set(guild, addedTo(before, counts));
  }

  async function bring(guild: string): Promise<void> {
    const counts = [...(counted.get(guild)?.values() ?? [])];
    // Another flush brought them, or the server was erased meanwhile: nothing may be kept of it again.
    if (counts.length === 0) return;
    // What is asked while the file is written is counted anew.
    counted.delete(guild);
    try {
      await store.addAsked(guild, counts);
    } catch (error) {
      put(guild, counts);
      throw error;
    }
  }

  return {
    add(guild, question) {
      put(guild, [{ ...question, week: mondayOf(now()), count: 1 }]);
    },
    read: (guild) =>
      queue.run(async () => {
        const kept = addedTo(new Map(), await store.asked(guild));
        return [...addedTo(kept, counted.get(guild)?.values() ?? []).values()];
      }),
    async flush() {
      const faults: unknown[] = [];
      // A copy: what cannot be brought is put back.
      for (const guild of Array.from(counted.keys())) {
        await queue.run(() => bring(guild)).catch((error: unknown) => faults.push(error));
      }
      if (faults.length > 0) throw faults[0];
    },
    emptied: (guild, job) =>
      queue.run(async () => {
        await job();
        counted.delete(guild);
      }),
  };
}

/** Adds counts to those of their kind. @returns the same map */
function addedTo(counts: Counts, more: Iterable<AskedCount>): Counts {
  for (const one of more) {
    const { week, verdict, first } = one;
    const key = [week.getTime(), verdict, first?.report, first?.statement].join(' ');
    counts.set(key, { ...one, count: one.count + (counts.get(key)?.count ?? 0) });
  }
  return counts;
}
