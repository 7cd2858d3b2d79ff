import { ANSWERED_TYPES } from '../queries/query.js';
import type { Row } from '../measure/row.js';

const HEAD = [
  'engine',
  'statements',
  'n',
  ...ANSWERED_TYPES,
  'a–h',
  'kept',
  'w',
  "kept'",
  "false'",
  "w'",
  'p50 ms',
  'p99 ms',
  'longest',
  '/ ours',
  'hostile',
  'build ms',
  'set ms',
  'MB',
] as const;

/** @returns the cells of a table with a row for each engine at each size, and a blank one between sizes. */
export function resultsTable(rows: readonly Row[]): string[][] {
  return [
    [...HEAD],
    ...rows.flatMap((row, at) => {
      const isNext = at > 0 && rows[at - 1]?.statements !== row.statements;
      return [...(isNext ? [[]] : []), cells(row)];
    }),
  ];
}

function cells(row: Row): string[] {
  const { hostile } = row;
  return [
    row.build === undefined ? `${row.engine}, not built in time` : row.engine,
    row.statements.toLocaleString('en'),
    String(row.asked),
    ...ANSWERED_TYPES.map((type) => percent(row.recall[type])),
    percent(row.right),
    percent(row.kept),
    percent(row.wrong.w),
    percent(row.keptSecond),
    percent(row.falseSecond),
    percent(row.wrong["w'"]),
    ...[row.p50, row.p99, row.longest, row.timesOurs].map(number),
    hostile === undefined ? '–' : `${hostile.stopped ? '> ' : ''}${number(hostile.took)}`,
    ...[row.build, row.add, row.megabytes].map(number),
  ];
}

function percent(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(1);
}

function number(value: number | undefined): string {
  return value === undefined ? '–' : value.toLocaleString('en', { maximumSignificantDigits: 3 });
}
