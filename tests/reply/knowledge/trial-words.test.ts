import { expect, test } from 'vitest';
import { trialLines } from '../../../src/reply/knowledge/trial-words.js';

const NOTHING = { reports: [], broken: [], refused: 0, others: 0, wrong: [], tested: 12, all: 12 };

test('a change that was tried on all test questions and breaks none says nothing', () => {
  expect(trialLines(NOTHING)).toEqual([]);
});

test.each([
  ['Publish', 'publish'],
  ['Approve', 'approve'],
  ['Undo', 'undo it'],
  ['Import', 'import it'],
] as const)('one that is still being tried says so, and that “%s” asks', (deed, words) => {
  expect(trialLines({ ...NOTHING, tested: 5 }, deed)).toEqual([
    `-# Whether this breaks one of the 12 test questions is still being checked (5 so far). If one breaks before you ${words}, you are asked first; \`/knowledge test\` tells of all.`,
  ]);
});
