import { ENGINES } from '../../bench/search/engines/index.js';
import type { Row } from '../../bench/search/measure/row.js';

const RIGHT = { a: 99.8, b: 98.2, c: 99, d1: 99.6, d2: 99.4, h: 71, "d'": 97, "h'": 60 } as const;

/** What a run might have measured. */
export const ROWS: readonly Row[] = [50, 1000, 22_000].flatMap((statements) =>
  ENGINES.map((engine, at) => ({
    statements,
    engine,
    asked: 500,
    recall: at === 1 && statements > 50 ? {} : RIGHT,
    right: at === 1 && statements > 50 ? undefined : 94.5,
    kept: 90,
    keptSecond: 80,
    falseSecond: 4.2,
    wrong: { w: 0.4, "w'": 0.8 },
    p50: (at + 1) * statements * 0.001,
    p99: 3.1,
    longest: 12,
    timesOurs: at + 1,
    hostile: { name: 'one long word', took: 31, stopped: at > 1 },
    build: 1000,
    add: 1.5,
    megabytes: 11.2,
  })),
);
