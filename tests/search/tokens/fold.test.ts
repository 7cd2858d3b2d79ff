import { expect, test } from 'vitest';
import { fold } from '../../../src/search/tokens/fold.js';

test.each([
  ['case', 'ORBAN', 'orban'],
  ['accents', 'Orbán', 'orban'],
  ['accents written apart', 'Orba\u0301n', 'orban'],
  [
    'letters that do not come apart',
    'Łódź Ølsund Straße Þór Æsir Đặng Iğdırlı',
    'lodz olsund strasse thor aesir dang igdirli',
  ],
  ['the capital sharp s', 'STRAẞE', 'strasse'],
  ['the dotted capital I', 'İzmir', 'izmir'],
  ['ligatures', 'oﬃce ﬁnds', 'office finds'],
  ['wide letters', 'ＮＡＴＯ', 'nato'],
  ['the no-break space', 'a\u00A0b', 'a b'],
  ['letters of other scripts, which stay', 'Москва 東京', 'москва 東京'],
])('%s: %j folds to %j', (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('what is folded stays as it is', () => {
  const once = fold('Đặng Thu Phượng, Žďárek, Ærø — ﬁn');
  expect(fold(once)).toBe(once);
});
