import { OURS, type EngineName } from '../engines/index.js';

/** For how many milliseconds an engine is asked. What it was not asked by then is left out, and told. */
interface Caps {
  /** How long one waits for an index to be built. */
  readonly build: number;
  readonly queries: (engine: EngineName) => number;
  readonly hostile: number;
}

/** A machine that is busy builds slowly, and a million statements take minutes on it. */
const BUILD = { least: 120_000, aStatement: 0.6 } as const;

/** Ours is asked everything, unless something is badly wrong. */
const OURS_WHOLE = 120_000;
const QUICK = { ours: 8000, others: 1500, linear: 1500, hostile: 1500 } as const;
const UP_TO = [
  { size: 1000, ours: OURS_WHOLE, others: 4000, linear: 4000, hostile: 3000 },
  // Here those that read every statement for every query still come to enough of them.
  { size: 22_000, ours: OURS_WHOLE, others: 10_000, linear: 40_000, hostile: 6000 },
  { size: 100_000, ours: OURS_WHOLE, others: 12_000, linear: 12_000, hostile: 6000 },
  { size: Infinity, ours: OURS_WHOLE, others: 25_000, linear: 25_000, hostile: 8000 },
] as const;

export function capsAt(size: number, quick: boolean): Caps {
  const caps = quick ? QUICK : (UP_TO.find((one) => size <= one.size) ?? QUICK);
  return {
    build: BUILD.least + BUILD.aStatement * size,
    queries: (engine) => {
      if (engine === OURS) return caps.ours;
      return engine.startsWith('fuse.js') ? caps.linear : caps.others;
    },
    hostile: caps.hostile,
  };
}
