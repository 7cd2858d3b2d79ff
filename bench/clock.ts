import { performance } from 'node:perf_hooks';

/** @returns the milliseconds that each round took, the shortest first. */
export async function times(work: (round: number) => Promise<unknown>, rounds: number): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    await work(round);
    taken.push(performance.now() - begin);
  }
  return taken.toSorted((one, other) => one - other);
}

/** Prints the median and the worst, beside what is to be reached. */
export function tell(what: string, sorted: readonly number[], bar?: number): void {
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const most = sorted.at(-1) ?? Number.NaN;
  const limit = bar === undefined ? '' : ` (bar ${bar} ms)`;
  console.log(`${what.padEnd(36)}${median.toFixed(1).padStart(8)} ms, at most ${most.toFixed(1)} ms${limit}`);
}
