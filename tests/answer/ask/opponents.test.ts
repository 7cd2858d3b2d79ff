import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.js';
import { libraryOf, reportCalled } from '../../reports.js';
import { inShort } from '../outcomes.js';

const talks = libraryOf(reportCalled('border-talks'));
const asking = (question: string) => inShort(ask(talks, { question }));
const STRAYED = 'the helicopter had strayed 90 metres across the border';

describe('to who opposes a thing, those answer that dispute it, not whoever says it', () => {
  test.each([
    `who disagrees with “${STRAYED}”`,
    `who contradicts the claim that ${STRAYED}?`,
    `who says it is wrong that ${STRAYED}?`,
    `“${STRAYED}” is a lie, who says so?`,
    `who said the opposite of “${STRAYED}”?`,
    `who replied to “${STRAYED}”`,
  ])('%s', (question) => {
    expect(asking(question)).toEqual({ verdict: 'answered', answers: ['embassy-border'], asked: [] });
  });

  test.each(['who disagrees with “is planned for 2 April in a monastery run by Abbot Tadeáš Růža”'])(
    'and nobody else: %s',
    (question) => {
      expect(asking(question)).toEqual({ verdict: 'not-in-report', answers: [], asked: [] });
    },
  );

  test('who denies a thing says so', () => {
    expect(asking('Does anyone deny that a missile was fired?').answers).toEqual(['embassy-no-missile']);
  });
});

describe('who is left out does not answer', () => {
  const WHO = 'the Tarvenian army';
  test.each([
    `who besides ${WHO} said that ${STRAYED}?`,
    `apart from ${WHO}, who thinks ${STRAYED}?`,
    `did anyone other than ${WHO} say that ${STRAYED}?`,
    `except for ${WHO}, who says that ${STRAYED}?`,
  ])('%s', (question) => {
    expect(asking(question)).toEqual({ verdict: 'not-in-report', answers: [], asked: [] });
  });

  test('but others do', () => {
    expect(asking(`who besides the embassy said that ${STRAYED}?`).answers).toEqual(['army-border']);
  });
});

describe('when words were said, only words with a date tell', () => {
  test('none here', () => {
    expect(asking('when was “Our ground crew saw the launch” said?')).toEqual({
      verdict: 'not-in-report',
      answers: [],
      asked: [],
    });
  });

  test('who said them needs none', () => {
    expect(asking('who said “Our ground crew saw the launch”?').answers).toEqual(['army-missile']);
  });
});

describe('“not X but who else” asks for anybody else, and “they’re” for nobody', () => {
  const strike = libraryOf(reportCalled('harbour-strike'));
  test.each([
    ['not the union but who else counts the dockers that stopped work', 'answered', ['count-terminals']],
    ['not the mayor, who else said insulin was stuck', 'not-in-report', []],
    ['theyre saying insulin is stuck behind the gates', 'answered', ['insulin-stuck']],
  ])('%s', (question, verdict, answers) => {
    expect(inShort(ask(strike, { question }))).toEqual({ verdict, answers, asked: [] });
  });
});
