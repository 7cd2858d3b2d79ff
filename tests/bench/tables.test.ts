import { expect, test } from 'vitest';
import { barsTable } from '../../bench/search/measure/bars.js';
import { picture } from '../../bench/search/show/picture.js';
import { resultsTable } from '../../bench/search/show/table.js';
import { ENGINES } from '../../bench/search/engines/index.js';
import { ROWS } from './rows.js';

test('the table has a row for each engine at each size, and a dash for what is not known', () => {
  const table = resultsTable(ROWS);
  expect(table).toHaveLength(1 + 3 * ENGINES.length + 2);
  expect(table[1]?.slice(0, 13).join(' ')).toBe('Who Said 50 500 99.8 98.2 99.0 99.6 99.4 71.0 97.0 60.0 94.5 90.0');
  expect(table[9]?.slice(0, 6)).toEqual(['fuse.js', '1,000', '500', '–', '–', '–']);
  expect(table[3]?.slice(-4)).toEqual(['> 31', '1,000', '1.5', '11.2']);
});

test('what ours has to reach stands beside what it reached, and what was missed is marked', () => {
  expect(barsTable(ROWS).map((row) => row.join(' | '))).toEqual([
    'to reach | 50 | 1,000 | 22,000',
    'a | 99.8 | 99.8 (≥ 99.5) | 99.8 (≥ 99.5)',
    'b | 98.2 | ✗ 98.2 (≥ 99) | ✗ 98.2 (≥ 99)',
    'c | 99 | 99 (≥ 99) | 99 (≥ 98.5)',
    'd1 | 99.6 | 99.6 (≥ 99.5) | 99.6 (≥ 99)',
    'd2 | 99.4 | ✗ 99.4 (≥ 99.5) | 99.4 (≥ 99)',
    'h | 71 | ✗ 71 (≥ 90) | 71 (≥ 70)',
    'kept | 90 | 90 (≥ 90) | 90 (≥ 88)',
    'w | 0.4 | 0.4 (≤ 1) | 0.4 (≤ 1)',
    'p50 / MiniSearch tuned | 0.2 | 0.2 (≤ 0.6) | 0.2 (≤ 0.25)',
    'memory, MB | 11.2 | 11.2 | 11.2 (≤ 12)',
    'set, % of build | 0.15 | 0.15 | 0.15 (≤ 1)',
    'longest, ms | 31 | 31 | 31',
    'build, µs a statement | 20000 | 1000 | 45.5',
  ]);
});

/** A tag with its attributes, all of them quoted. */
const TAG = /<(\/?)(\w+)(?:\s[\w:-]+="[^"<&]*")*\s*(\/?)>/g;

/** What is not closed, not closed in turn, or no tag at all. */
function faultsIn(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = xml.replace(TAG, '').match(/[<&].{0,20}/g) ?? [];
  for (const [, closes, name = '', itself] of xml.matchAll(TAG)) {
    if (closes === '/' && open.pop() !== name) faults.push(name);
    if (closes !== '/' && itself !== '/') open.push(name);
  }
  return [...faults, ...open];
}

test('the picture is well-formed and names every engine', () => {
  const drawn = picture(ROWS);
  expect(faultsIn(drawn)).toEqual([]);
  expect(drawn).not.toContain('NaN');
  expect(ENGINES.filter((name) => !drawn.includes(`>${name}</text>`))).toEqual([]);
});

test('what was not measured is not drawn', () => {
  const drawn = picture(
    ROWS.filter(({ statements }) => statements === 50).map((row) => ({ ...row, right: undefined })),
  );
  expect(drawn).not.toContain('NaN');
  expect(drawn.match(/<polyline points=""/g)).toHaveLength(ENGINES.length);
});
