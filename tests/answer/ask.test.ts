import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { shipped } from '../reports.js';
import { idsOf, inShort, without } from './outcomes.js';

const asking = (question: string) => ask(shipped, { question });

describe('a question that the report answers', () => {
  test.each([
    ['by its own words', 'Who calls it manipulation?', 'manipulation'],
    ['by a question that is attached', 'When was the signal sent?', 'signal'],
    ['by a denial, when a confirmation is asked for', 'Did Washington confirm the message?', 'us-denial'],
    ['by who denies', 'Who denies the message?', 'us-denial'],
    ['by somebody’s words on a point', 'What did Hill say about secret talks?', 'covert-negotiations'],
    [
      'by somebody of whom only the role is named',
      'What did the NSC spokeswoman say about negotiations?',
      'kyiv-decides',
    ],
    ['with typing errors', 'waht did watsn say abuot negotations', 'kyiv-decides'],
    ['with other words around it', 'hey, can you tell me who calls it manipulation please? thanks', 'manipulation'],
    ['as a sentence', 'Orban is accused of friendly relations with the Kremlin', 'orban-accused'],
    ['with a date that agrees', 'Russia signaled its readiness in December 2023', 'signal'],
    ['in the year of the report', 'Who denies receiving such a message in 2024?', 'us-denial'],
    ['by a "not" that an "any" carries on', 'Who sees no ceasefire?', 'no-prospects'],
    ['according to whoever it is', 'He does not see any prospects, according to whom', 'no-prospects'],
    ['on somebody’s mind, from others', 'Does Putin want peace?', 'headline'],
  ])('%s: %s', (_, question, first) => {
    const { verdict, answers, nearest } = asking(question);
    expect(verdict).toBe('answered');
    expect(idsOf(answers)[0]).toBe(first);
    expect(nearest).toEqual([]);
  });

  test('somebody’s every word answers who asks for nothing in particular', () => {
    expect(idsOf(asking('What does Hill say?').answers).toSorted()).toEqual([
      'covert-negotiations',
      'manipulation',
      'subhead',
    ]);
    expect(inShort(asking('Peskov'))).toEqual({
      verdict: 'answered',
      answers: expect.arrayContaining(['open-to-negotiating', 'operation-persists']),
      asked: ['Dmitry Peskov'],
    });
  });

  test('own words come before what only restates them', () => {
    const { answers } = asking('Who calls it a classic Russian manipulation?');
    expect(idsOf(answers)[0]).toBe('manipulation');
  });

  test('an asked voice is a condition: nobody else’s words answer', () => {
    for (const name of ['Hill', 'Blinken', 'Watson', 'Lukyanov', 'Landerholm']) {
      for (const matter of ['peace talks', 'the ceasefire', 'NATO', 'Putin', 'Ukraine']) {
        const { answers, asked } = asking(`What did ${name} say about ${matter}?`);
        const voices = answers.flatMap(({ statement, report }) => {
          return statement.chain.map(({ by }) => report.speakers.get(by)?.name ?? '');
        });
        expect(asked).toHaveLength(1);
        expect(answers.length === 0 || voices.some((voice) => voice.endsWith(name))).toBe(true);
      }
    }
  });
});

describe('a question that the report does not answer', () => {
  test.each([
    [
      'somebody who is quoted on other things',
      'What did Blinken say about the weather?',
      'speaker-silent',
      'Antony Blinken',
    ],
    ['somebody who is quoted, on NATO', 'What did Hill say about NATO?', 'speaker-silent', 'Fiona Hill'],
    [
      'the opposite of what somebody says',
      'Did Blinken say that he sees prospects for a ceasefire?',
      'speaker-silent',
      'Antony Blinken',
    ],
    ['somebody who is only talked about', 'What did Putin say?', 'speaker-not-quoted', 'Vladimir Putin'],
    ['a stranger', 'What did Macron say about Ukraine?', 'speaker-not-quoted', 'Macron'],
    ['one who only stands in somebody’s role', 'What did Trump say?', 'speaker-not-quoted', 'Trump'],
  ])('%s: %s', (_, question, verdict, who) => {
    expect(inShort(asking(question))).toEqual({ verdict, answers: [], asked: [who] });
  });

  test.each([
    ['nothing', ''],
    ['a mark', '?'],
    ['an emoji', '😀'],
    ['something else', 'Who is quoted about the moon landing?'],
    ['a word that objects know', 'constructor'],
    ['when the report was published', 'when was this published?'],
    ['who wrote it', 'so who wrote the article'],
    ['who that is', 'who is the author?'],
    ['another verb for somebody', 'is putin dead'],
    ['another verb between two', 'did ukraine attack russia'],
    ['another year', 'Russia signaled its readiness in December 2022'],
    ['another name', 'Ukraine signaled its readiness for peace talks'],
  ])('%s', (_, question) => {
    expect(inShort(asking(question))).toEqual({ verdict: 'not-in-report', answers: [], asked: [] });
  });

  test.each([
    ['another year', 'Russia signaled its readiness in December 2022', 'signal', '2022'],
    ['the opposite', 'Did Blinken say that he sees prospects for a ceasefire?', 'no-prospects', 'it says the opposite'],
    ['the opposite of a denial', 'Washington confirms receiving a message', 'us-denial', 'it says the opposite'],
  ])('what comes nearest says what is different: %s', (_, question, id, difference) => {
    const { answers, nearest } = asking(question);
    expect(answers).toEqual([]);
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(nearest.find(({ statement }) => statement.id === id)?.difference).toContain(difference);
  });

  test('what others say of one without words is kept apart', () => {
    const { ascribed } = asking('What did Putin say?');
    expect(idsOf(ascribed).toSorted()).toEqual([
      'headline',
      'lead',
      'neutral-status',
      'new-security-framework',
      'putin-pleased',
      'upper-hand',
    ]);
  });
});

describe('a withdrawn statement', () => {
  test.each([
    ['who denies', 'Who denies receiving a message?', 'us-denial'],
    ['what somebody says', 'What does Washington say about the message?', 'us-denial'],
    ['who decides', 'Who decides about negotiations?', 'kyiv-decides'],
    ['what somebody says on a point', 'What did Watson say about negotiations?', 'kyiv-decides'],
  ])('answers nothing, but is named: %s', (_, question, id) => {
    const { verdict, answers, nearest } = ask(without(id), { question });
    expect({ verdict, answers, nearest: idsOf(nearest) }).toEqual({ verdict: 'withdrawn', answers: [], nearest: [id] });
  });

  test('leaves the others as they are', () => {
    const question = 'What did Hill say about secret talks?';
    expect(inShort(ask(without('us-denial'), { question }))).toEqual(inShort(asking(question)));
  });

  test('is not among what somebody says', () => {
    expect(idsOf(ask(without('manipulation'), { question: 'What does Hill say?' }).answers).toSorted()).toEqual([
      'covert-negotiations',
      'subhead',
    ]);
  });
});
