/** What can become of a request. */
export type Counted = 'answered' | 'deferred' | 'faults' | 'held-back' | 'duplicates' | 'possibly-answered' | 'lost';

/** Counts of what became of the requests since the start. */
export interface Tally {
  add(what: Counted): void;
  read(): Record<Counted, number>;
}

/** Makes a tally that stands at nought. */
export function createTally(): Tally {
  const counts: Record<Counted, number> = {
    answered: 0,
    deferred: 0,
    faults: 0,
    'held-back': 0,
    duplicates: 0,
    'possibly-answered': 0,
    lost: 0,
  };
  return {
    add: (what) => {
      counts[what] += 1;
    },
    read: () => ({ ...counts }),
  };
}
