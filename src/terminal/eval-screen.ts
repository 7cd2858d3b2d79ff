import { cells } from './cells.js';
import type { Golden } from '../answer/golden/golden.js';
import { OUTCOMES, type Judgement, type JudgedAs } from '../answer/golden/judge-golden.js';

const GAP = '  ';

/** A table by category with a total, and what it comes to. */
export function summary(judged: readonly Judgement[]): string {
  const categories = [...new Set(judged.map(({ golden }) => golden.category))];
  const rows = categories.map((category) => ({
    category,
    judged: judged.filter(({ golden }) => golden.category === category),
  }));
  const table = [
    ['category', 'asked', ...OUTCOMES],
    ...rows.map(({ category, judged }) => [category, ...counts(judged)]),
    ['total', ...counts(judged)],
    ['', '', ...OUTCOMES.map((outcome) => percent(countOf(judged, outcome), judged.length))],
  ];
  return [...aligned(table), '', sentence(judged)].join('\n');
}

/** Each question that failed: what was asked, what was wanted, what came. */
export function misses(judged: readonly Judgement[]): string {
  return judged
    .filter(({ outcome }) => outcome !== 'right')
    .map(({ golden, outcome, got }) =>
      [
        `${outcome} (${golden.category})`,
        `  asked   ${asked(golden)}`,
        `  wanted  ${wanted(golden)}`,
        `  got     ${got}`,
      ].join('\n'),
    )
    .join('\n\n');
}

/** @returns how many of them came out so. */
export function countOf(judged: readonly Judgement[], outcome: JudgedAs): number {
  return judged.filter((one) => one.outcome === outcome).length;
}

/** @returns a share of a whole: `97.3 %`. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Lines up columns: the first to the left, numbers to the right. */
export function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => cells(row[column] ?? ''))));
  return table.map((row) =>
    row
      .map((text, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - cells(text));
        return column === 0 ? text + space : space + text;
      })
      .join(GAP)
      .trimEnd(),
  );
}

function counts(judged: readonly Judgement[]): string[] {
  return [judged.length, ...OUTCOMES.map((outcome) => countOf(judged, outcome))].map(String);
}

/** A wrong verdict does not make a right answer wrong, nor is a wrong answer's verdict always wrong: both shares are told. */
function sentence(judged: readonly Judgement[]): string {
  const answers = countOf(judged, 'right') + countOf(judged, 'verdict wrong');
  const verdicts = judged.filter(({ verdictRight }) => verdictRight).length;
  return `First answer right: ${percent(answers, judged.length)}. Verdict right: ${percent(verdicts, judged.length)}.`;
}

function asked({ command, options }: Golden): string {
  return [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}: ${String(value)}`)].join(' ');
}

function wanted({ verdict, first }: Golden): string {
  return `${verdict ?? 'any verdict'}: ${first.length === 0 ? 'nothing' : first.join(' or ')}`;
}
