import { expect, test } from 'vitest';
import { otherUnit } from '../../../src/answer/agree/units.js';
import { termsOf } from '../../../src/search/lexicon/lexicon.js';
import { withCorrections } from '../../../src/search/expand/vocabulary.js';

const typed = (words: string) => termsOf(words).map((term) => withCorrections(term, []));
const strange = (asked: string, text: string) => otherUnit(typed(asked), termsOf(text))?.word;

test.each([
  ['ninety minutes', 'within ninety seconds', 'minutes'],
  ['5 billion crowns', 'some 5 million crowns', 'billion'],
  ['20,000 euros', '20,000 marks', 'euros'],
  ['twelve miles', 'twelve kilometres', 'miles'],
  ['ten weeks', 'longer than ten days', 'weeks'],
  ['one 40 km road', 'a road of 40 kilometres', undefined],
  ['ninety seconds', 'within 90 seconds', undefined],
  ['20,000 people', '20,000 marks', undefined],
  ['ninety minutes', 'ninety seconds, not ninety minutes', undefined],
  ['ninety minutes', 'ninety people', undefined],
  ['minutes', 'ninety seconds', undefined],
  ['90 meters', '90 metres', undefined],
])('“%s” for “%s”: %s', (asked, text, unit) => {
  expect(strange(asked, text)).toBe(unit);
});
