import { expect, test } from 'vitest';
import { otherFeast } from '../../../src/answer/agree/feasts.js';
import { termsOf } from '../../../src/search/lexicon/lexicon.js';
import { withCorrections } from '../../../src/search/expand/vocabulary.js';

const typed = (words: string) => termsOf(words).map((term) => withCorrections(term, []));

test.each([
  ['until after Christmas', 'kept until after Easter', 'christmas'],
  ['until after Easter', 'kept until after Easter', undefined],
  ['by Christmas or Easter', 'over by Christmas', 'easter'],
  ['by xmas', 'over by Christmas', undefined],
  ['by Christmas', 'over by the end of the year', undefined],
])('of the feasts in “%s” for “%s”: %s', (asked, text, feast) => {
  expect(otherFeast(typed(asked), termsOf(text))?.word).toBe(feast);
});
