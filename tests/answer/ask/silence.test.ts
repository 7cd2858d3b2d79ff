import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.js';
import { libraryOf, reportCalled, shipped } from '../../reports.js';
import { idsOf } from '../outcomes.js';

const trial = libraryOf(reportCalled('dengue-trial'));
const council = libraryOf(reportCalled('stadium-vote'));
const answersTo = (library: typeof trial, question: string) => {
  const { verdict, answers } = ask(library, { question });
  return [verdict, ...idsOf(answers)];
};

describe('whoever kept silent is told by those who could not make them speak', () => {
  test.each([
    'who did not comment',
    'who didnt respond',
    'so who refused to comment?',
    'which officials declined all interviews',
    'has anybody not answered the reporters',
    'who ignored the journalists’ questions',
    'who kept silent',
    'who was not available for comment',
  ])('%s', (question) => {
    expect(answersTo(trial, question)).toEqual(['answered', 'no-reply', 'no-comment']);
  });

  test.each(['who could nobody get hold of for comment', 'who couldn’t be reached', 'who was unreachable'])(
    '%s',
    (question) => {
      expect(answersTo(council, question)).toEqual(['answered', 'unreached']);
    },
  );
});

describe('whether somebody spoke is answered by their silence', () => {
  test.each([
    ['did Tavancos comment', 'no-reply'],
    ['why did Tavançôs not answer?', 'no-reply'],
    ['has the president said anything yet', 'no-comment'],
    ['did President Aydinsoy ever respond to the accusations', 'no-comment'],
  ])('%s', (question, first) => {
    expect(answersTo(trial, question)).toEqual(['answered', first]);
  });

  test('which is not what they say', () => {
    expect(answersTo(trial, 'what did Tavançôs say')).toEqual(['speaker-not-quoted']);
  });
});

test.each([
  ['where nobody is said to have kept silent', shipped, 'who did not comment', ['not-in-report']],
  ['of somebody who spoke', shipped, 'did Peskov comment', ['answered', 'operation-persists', 'open-to-negotiating']],
  ['where the silence is kept on something', trial, 'who did not respond to treatment', ['not-in-report']],
])('%s nothing of it answers', (_, library, question, answer) => {
  expect(answersTo(library, question)).toEqual(answer);
});

describe('whoever kept silent', () => {
  test.each([
    ['kept silent on what the report tells of', 'did Falkås say anything about the memo', ['answered', 'unreached']],
    ['not on what no report speaks of', 'did Falkås say anything about school meals', ['speaker-not-quoted']],
  ])('%s', (_, question, answer) => {
    expect(answersTo(council, question)).toEqual(answer);
  });
});
