import { expect, test } from 'vitest';
import type { LineAnswer } from '../../../src/terminal/answer-line.js';
import { attributionOf } from '../../../src/answer/golden/attribution.js';
import type { Golden } from '../../../src/answer/golden/golden.js';
import { judgeGolden } from '../../../src/answer/golden/judge-golden.js';
import { found, report } from '../../reply/shipped.js';

const DENIAL = attributionOf(found('us-denial'));
const SIGNAL = attributionOf(found('signal'));
const WANTED: Golden = {
  category: 'c',
  command: 'ask',
  options: {},
  verdict: 'answered',
  first: ['us-denial', 'lead'],
};
const REFUSED: Golden = { ...WANTED, verdict: 'not-in-report', first: [] };

function answered(first: typeof DENIAL | undefined, verdict: 'answered' | 'not-in-report' = 'answered'): LineAnswer {
  return { id: 1, verdict, answers: first === undefined ? [] : [first, SIGNAL], nearest: [], message: {} };
}

const judge = (golden: Golden, answer: LineAnswer) => {
  const { outcome, verdictRight, got } = judgeGolden(golden, answer, [report]);
  return [outcome, verdictRight, got];
};

test.each([
  [WANTED, answered(DENIAL), 'right', true, 'answered: putin-peace-play/us-denial, Washington'],
  [REFUSED, answered(undefined, 'not-in-report'), 'right', true, 'not-in-report: nothing'],
  [WANTED, answered(SIGNAL), 'misattributed', true, 'answered: putin-peace-play/signal, Russia (no evidence)'],
  [REFUSED, answered(SIGNAL), 'misattributed', false, 'answered: putin-peace-play/signal, Russia (there is no answer)'],
  [WANTED, answered(undefined), 'wrongly refused', true, 'answered: nothing'],
  [WANTED, answered(undefined, 'not-in-report'), 'wrongly refused', false, 'not-in-report: nothing'],
  [
    WANTED,
    answered(DENIAL, 'not-in-report'),
    'verdict wrong',
    false,
    'not-in-report: putin-peace-play/us-denial, Washington',
  ],
  [REFUSED, answered(undefined), 'verdict wrong', false, 'answered: nothing'],
  [WANTED, { id: 1, error: { message: 'No.' } }, 'wrongly refused', false, 'error: No.'],
  [REFUSED, { id: 1, error: { message: 'No.' } }, 'verdict wrong', false, 'error: No.'],
] as const)('%#: the first answer, then the verdict', (golden, answer, ...judged) => {
  expect(judge(golden, answer)).toEqual(judged);
});

test('any verdict is right where none is wanted', () => {
  const { verdict: _, ...anyVerdict } = WANTED;
  expect(judge(anyVerdict, answered(DENIAL, 'not-in-report')).slice(0, 2)).toEqual(['right', true]);
});

test.each([
  [{ chain: ['Washington', 'Bloomberg'] }, 'its chain is wrong'],
  [{ chain: [] }, 'its chain is wrong'],
  [{ speaker: 'Antony Blinken' }, 'its speaker is wrong'],
  [{ stance: 'asserts' }, 'its stance is wrong'],
  [{ quote: 'Washington denies receiving any such message.' }, 'its quote is no slice of the source'],
  [{ start: DENIAL.start + 1 }, 'its quote is no slice of the source'],
  [{ report: 'another' }, 'a statement of another report'],
] as const)('a right statement with %j is misattributed', (change, fault) => {
  expect(judge(WANTED, answered({ ...DENIAL, ...change }))).toEqual([
    'misattributed',
    true,
    expect.stringContaining(`(${fault})`),
  ]);
});
