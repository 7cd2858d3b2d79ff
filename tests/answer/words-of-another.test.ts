import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { libraryOf, reportCalled } from '../reports.js';
import { inShort } from './outcomes.js';

const bank = libraryOf(reportCalled('central-bank'));
const CLAUSE = 'up to 2,000 jobs in smaller firms might go by the summer';

const WAYS: readonly ((who: string) => string)[] = [
  (who) => `did ${who} say “${CLAUSE}”?`,
  (who) => `is it the view of ${who} that ${CLAUSE}?`,
  (who) => `is it ${who}’s view that ${CLAUSE}?`,
  (who) => `is it true according to ${who} that ${CLAUSE}`,
  (who) => `i heard from ${who} that ${CLAUSE}`,
  (who) => `asked about it, ${who} said that ${CLAUSE}, correct?`,
  (who) => `${CLAUSE}. is it ${who} who says so?`,
  (who) => `${CLAUSE}. is that from ${who}?`,
  (who) => `${CLAUSE}, said by ${who}?`,
  (who) => `was ${who} quoted as saying that ${CLAUSE}?`,
];

describe('words are claimed of somebody by office', () => {
  test.each(WAYS.map((way) => way('the economist')))('who did not say them: %s', (question) => {
    expect(inShort(ask(bank, { question }))).toEqual({
      verdict: 'speaker-silent',
      answers: [],
      asked: ['Halvör Ņemec'],
    });
  });

  test.each(WAYS.map((way) => way('Zoë Mäkkelin')))('who did: %s', (question) => {
    expect(inShort(ask(bank, { question }))).toMatchObject({ verdict: 'answered', answers: ['jobs-at-risk'] });
  });
});

describe('what others tell of somebody is no opinion of theirs', () => {
  const offer = libraryOf(reportCalled('putin-peace-play'));
  test.each([
    'does Russia agree that they stand to gain if everyone believes there are covert negotiations?',
    'why does Russia think that there is no prospect for a long-term ceasefire',
  ])('%s', (question) => {
    expect(inShort(ask(offer, { question }))).toEqual({ verdict: 'speaker-silent', answers: [], asked: ['Russia'] });
  });

  test('but what they hold others may tell', () => {
    expect(inShort(ask(offer, { question: 'does Putin think he has the upper hand?' }))).toMatchObject({
      verdict: 'answered',
      answers: ['upper-hand'],
    });
  });
});

test('only a noun of saying ends who is asked', () => {
  const talks = libraryOf(reportCalled('border-talks'));
  expect(inShort(ask(talks, { question: 'the Ilmarian embassy in Brůnov’s take on the ridge' }))).toEqual({
    verdict: 'speaker-silent',
    answers: [],
    asked: ['the Ilmarian embassy in Brůnov'],
  });
});
