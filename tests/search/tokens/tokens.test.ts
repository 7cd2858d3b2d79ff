import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumber, tokenize } from '../../../src/search/tokens/tokens.js';

const wordsOf = (text: string): string =>
  tokenize(text)
    .map(({ word }) => word)
    .join(' ');

test.each([
  ['nothing', '', ''],
  ['no words', '…!? — “”', ''],
  ['a contraction', "I don't know", 'i do not know'],
  ['a contraction with a curly apostrophe', 'She doesn’t', 'she does not'],
  ['a contraction without an apostrophe', 'he didnt and wasnt', 'he did not and was not'],
  ['irregular contractions', "can't cannot won't shan't ain't", 'can not can not will not shall not is not'],
  ['what is short for a verb', "they're we'll I'd", 'they we i'],
  ['a possessive', "Putin's and Hill’s", 'putin and hill'],
  ['a name with an apostrophe', "O'Brien and d'Estaing", 'obrien and destaing'],
  ['what chats shorten', 'wat did u say abt the govt', 'what did you say about the government'],
  ['the WHO, which is no “who”', 'who said what the WHO said', 'who said what the w.h.o said'],
  ['the WHO alone', 'WHO', 'w.h.o'],
  ['a shouted “who”', 'WHO said that, and to WHO', 'who said that and to who'],
  ['the WHO in letters', 'W.H.O. and the W.H.O said', 'w.h.o and the w.h.o said'],
  ['the WHO before an office', 'WHO officials, WHO head', 'w.h.o officials who head'],
  ['a “who” that is shouted with more', 'BY WHO, THE WHO', 'by who the w.h.o'],
  ['thousands', '2,000 and 1,234,567', '2000 and 1234567'],
  ['thousands with spaces', "180 000 and 1 234 567 and 12'500", '180000 and 1234567 and 12500'],
  ['numbers that only stand beside one another', 'in 2024 100 came', 'in 2024 100 came'],
  ['decimals', '3.50 and 12,5', '3.5 and 12.5'],
  ['scales', '5bn 10k 1.5m', '5 billion 10000 1.5 million'],
  ['ordinals', '2nd 3rd 20th', '2 3 20'],
  ['words for numbers', 'two thirteen twenty a third dozen', '2 13 20 a 3 12'],
  ['numbers of several words', 'Thirty-five of ninety nine, the twenty-first', '35 of 99 the 21'],
  ['hundreds', 'four hundred, one hundred and twenty-one, fifteen hundred', '400 121 1500'],
  ['thousands in words', 'two thousand, 2.5 thousand, twenty-five thousand', '2000 2500 25000'],
  ['the longest', 'nine hundred and ninety-nine thousand', '999000'],
  ['no more of a number than is one', 'two hundred and twenty-fives, six thousandfold', '220 fives 6 thousandfold'],
  ['dozens', 'two dozen, a dozen, dozens', '24 a 12 dozens'],
  ['years in words', 'nineteen sixty-eight and twenty twenty', '1968 and 2020'],
  ['numbers side by side', 'five to two, seven or eight, hundreds of', '5 to 2 7 or 8 hundreds of'],
  ['how negations are misheard', 'he dosent and couldent', 'he does not and could not'],
  ['"one", which mostly counts nothing', 'no one', 'no one'],
  ['a number too long for a number', '12345678901234567890', '12345678901234567890'],
  ['letters and digits', 'covid19 G7', 'covid19 g7'],
  ['percent in all its forms', '9% 9 percent 9 per cent 9 per\u00A0cent', '9 percent 9 percent 9 percent 9 percent'],
  ['money', '$5 €3 £2', 'dollar 5 euro 3 pound 2'],
  ['acronyms with dots', 'the U.S. and the U.K. of N.A.T.O.', 'the us and the uk of nato'],
  ['acronyms without the last dot', 'the U.S.A at 5 p.m', 'the usa at 5 pm'],
  ['offices that are a phrase', 'the head of state', 'the president'],
  ['no-break spaces', 'Russia\u00A0signaled\u202Fits', 'russia signaled its'],
  ['hyphens', 'pro-Kremlin half-hearted', 'pro kremlin half hearted'],
  ['accents', 'Muráriová Ćurić', 'murariova curic'],
  ['other scripts', 'Привет 日本語', 'привет 日本語'],
  [
    'words that objects know',
    'constructor toString hasOwnProperty __proto__',
    'constructor tostring hasownproperty proto',
  ],
])('%s: %j reads as %j', (_, text, words) => {
  expect(wordsOf(text)).toBe(words);
});

test('both words of a contraction have its place', () => {
  expect(tokenize("They don't")).toEqual([
    { word: 'they', start: 0, end: 4, capital: true },
    { word: 'do', start: 5, end: 10, capital: false },
    { word: 'not', start: 5, end: 10, capital: false },
  ]);
});

test('offsets point into the text as it was given', () => {
  const text = '«Ünïcode» — Ærø’s 2,000 ﬁsh';
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ünïcode', 'Ærø’s', '2,000', 'ﬁsh']);
});

describe('whatever is given', () => {
  const anything = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

  test('tokens stand in order and inside the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const tokens = tokenize(text);
        const sound = tokens.every(({ start, end }, i) => {
          return start < end && end <= text.length && start >= (tokens[i - 1]?.start ?? 0);
        });
        expect(sound).toBe(true);
      }),
    );
  });
});

test('numbers are told from words', () => {
  expect(['7', '3.5', '2024'].filter(isNumber)).toEqual(['7', '3.5', '2024']);
  expect(['', 'g7', '3d', 'seven', '1,000', '-1'].filter(isNumber)).toEqual([]);
});
