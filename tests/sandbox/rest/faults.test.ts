import { expect, test } from 'vitest';
import { createFaults } from '../../../src/sandbox/rest/faults.js';

const EDIT = { method: 'PATCH', path: /^\/channels\/2\/messages/ };

test('a fault strikes the next requests that match, or every so many-th of them', () => {
  const faults = createFaults();
  faults.add(EDIT, { kind: 'lose' }, 2);
  faults.add(EDIT, { kind: 'fail', status: 502 }, 2, 3);
  const kinds = Array.from({ length: 10 }, () =>
    faults.take('PATCH', '/channels/2/messages/1', '').map(({ kind }) => kind),
  );
  expect(kinds).toEqual([['lose'], ['lose'], ['fail'], [], [], ['fail'], [], [], [], []]);
  expect(faults.take('GET', '/channels/2/messages/1', '')).toEqual([]);
});
