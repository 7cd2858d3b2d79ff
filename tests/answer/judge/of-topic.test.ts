import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.js';
import { libraryOf, reportCalled, shipped } from '../../reports.js';
import { inShort } from '../outcomes.js';

const strike = libraryOf(reportCalled('harbour-strike'));
const bank = libraryOf(reportCalled('central-bank'));
const trial = libraryOf(reportCalled('dengue-trial'));
const libraries = { strike, bank, trial, shipped };
const silent = (asked: string) => ({ verdict: 'speaker-silent', answers: [], asked: [asked] });
const nobody = { verdict: 'not-in-report', answers: [], asked: [] };

describe('half of a topic is another topic', () => {
  test.each([
    ['strike', 'school fees'],
    ['strike', 'press freedom'],
    ['strike', 'the right to strike'],
    ['strike', 'working hours'],
    ['strike', 'the four day week'],
    ['bank', 'house prices'],
    ['trial', 'public opinion'],
    ['trial', 'the end of the world'],
    ['shipped', 'war crimes'],
    ['shipped', 'the state of the roads'],
    ['shipped', 'women’s rights'],
    ['shipped', 'public opinion'],
  ] as const)('of the %s: %s', (of, topic) => {
    const library = libraries[of];
    const ways = ['what did anyone say about', 'what about', 'who spoke of', ''];
    expect(ways.map((way) => inShort(ask(library, { question: `${way} ${topic}?`.trim() })))).toEqual(
      ways.map(() => nobody),
    );
  });
});

describe('a topic that is there answers', () => {
  test.each([
    ['strike', 'the harbour fees', ['harbour-fees']],
    ['strike', 'the cost of the strike', ['weekly-cost']],
    ['strike', 'the pay rise', ['nine-percent', 'twelve-percent']],
    ['bank', 'the price of bread', ['bread-price']],
    ['bank', 'the loss of jobs', ['jobs-at-risk']],
    ['trial', 'school closures', ['worst-outbreak']],
  ] as const)('of the %s: %s', (of, topic, answers) => {
    expect(inShort(ask(libraries[of], { question: `what about ${topic}` }))).toEqual({
      verdict: 'answered',
      answers,
      asked: [],
    });
  });

  test('whatever one thinks of it', () => {
    const [plain, ...others] = ['', 'terrible ', 'damn ', 'infamous ', 'upcoming ', 'ridiculous '].map((epithet) =>
      inShort(ask(bank, { question: `what about the ${epithet}price of bread` })),
    );
    expect(others).toEqual(others.map(() => plain));
    expect(plain?.answers).toEqual(['bread-price']);
  });
});

test('somebody who speaks does not speak on half of a topic either', () => {
  expect(inShort(ask(strike, { question: 'what did Dorničar say about waiting times' }))).toEqual(
    silent('Łukasz Dorničar'),
  );
  expect(inShort(ask(strike, { question: 'what did Muráriová say about foreign workers' }))).toEqual(
    silent('Zdeňka Muráriová'),
  );
  expect(inShort(ask(bank, { question: 'did SOVA say anything about house prices' }))).toEqual(silent('SOVA'));
});
