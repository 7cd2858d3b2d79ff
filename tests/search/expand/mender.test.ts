import { expect, test } from 'vitest';
import { createMender } from '../../../src/search/expand/mender.js';

const mend = createMender(['Antony Blinken met Dmitry Peskov in Davos', 'the counteroffensive']);

test.each([
  ['waht did blinkin say?', 'what did blinken say?'],
  ['Pescov on negociations', 'peskov on negotiations'],
  ['What of the counterofensive?', 'What of the counteroffensive?'],
  ['what about Zelensky', 'what about Zelensky'],
  ['did Blinken go', 'did Blinken go'],
  ['', ''],
])('“%s” is “%s”', (text, mended) => {
  expect(mend(text)).toBe(mended);
});
