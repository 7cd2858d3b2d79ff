import { expect, test } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import { createLibrary } from '../../src/library/library.js';
import { loadLibrary } from '../../src/library/knowledge/load.js';
import { openStage } from './stage.js';
import { partsOf, textOf } from './texts.js';

const REPORT = 'putin-peace-play';
const { library: shipped } = await loadLibrary('knowledge');
const ADDED = ' And so they went on, sentence by sentence, until nobody listened any more.'.repeat(90);
const OTHER = '555';

/** The shipped report with a statement that no card holds whole. */
function longWinded() {
  const report = shipped.reports.get(REPORT);
  if (report === undefined) throw new Error('there is no report');
  const statements = report.statements.map((one) =>
    one.id === 'us-denial' ? { ...one, quote: one.quote + ADDED } : one,
  );
  return createLibrary(new Map([[REPORT, { ...report, statements }]]));
}

type Stage = Awaited<ReturnType<typeof openStage>>;

async function openLong() {
  const stage = await openStage({ commands, presses, library: longWinded() });
  const { message } = await stage.sandbox.interact({
    command: 'who-said',
    options: { words: 'Washington denies getting any such message' },
  });
  if (message === undefined) throw new Error('there is no card');
  return { ...stage, message };
}

type Card = Awaited<ReturnType<typeof openLong>>['message'];

/** @param to the part, counted from 0 */
function turn({ sandbox }: Pick<Stage, 'sandbox'>, card: Card, to: number, by: { readonly user?: string } = {}) {
  const id = partsOf(card).find(({ custom_id: id = '' }) => id.startsWith(`k1:part:${REPORT}:us-denial:${to}:`));
  return sandbox.press(card, id?.custom_id ?? '', by);
}

const linesOf = (card: Card) => textOf(card).split('\n');
const PARTS = /^-# Part \d of \d/;

test('what was asked and the verdict stay above a quote whose parts are turned', async () => {
  const { sandbox, message } = await openLong();
  const above = linesOf(message).slice(0, linesOf(message).indexOf('### Washington'));
  expect(above.slice(0, 2)).toEqual([
    '-# Asked: who said “Washington denies getting any such message”',
    '**Reworded.** The report has it differently.',
  ]);
  const second = (await turn({ sandbox }, message, 1)).message;
  if (second === undefined) throw new Error('the card is gone');
  const lines = linesOf(second);
  expect(lines.slice(0, above.length)).toEqual(above);
  expect(lines.find((line) => PARTS.test(line))).toMatch(/^-# Part 2 of/);
  const back = await turn({ sandbox }, second, 0);
  expect([back.message?.id, textOf(back.message)]).toEqual([message.id, textOf(message)]);
});

test('they stay above the copy of whoever did not ask', async () => {
  const { sandbox, message } = await openLong();
  const copy = await turn({ sandbox }, message, 1, { user: OTHER });
  expect([copy.ephemeral, copy.message?.id === message.id]).toEqual([true, false]);
  expect(textOf(copy.message).split('\n').slice(0, 2)).toEqual(linesOf(message).slice(0, 2));
});
