/** The steps that people count in; each of them ten times, a hundred times as large as well. */
const STEPS = [1, 2, 5, 10] as const;
const TEN = 10;

/** Where the lines across a chart stand, from nought up: whole and round, and the last is no lower than the highest bar. */
export function ticksUpTo(most: number, intervals: number): number[] {
  const power = TEN ** Math.max(0, Math.floor(Math.log10(Math.max(1, most / intervals))));
  const step = Math.min(...STEPS.map((one) => one * power).filter((one) => one * intervals >= most));
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, i) => i * step);
}
