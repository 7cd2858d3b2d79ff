import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { whoSaid } from '../../src/answer/who-said.js';
import { libraryOf, reportCalled } from '../reports.js';
import { inShort } from './outcomes.js';

const report = libraryOf(reportCalled('putin-peace-play'));
const asking = (question: string) => inShort(ask(report, { question }));
const remembering = (words: string) => inShort(whoSaid(report, { words }));

describe('told plainly, a claim is of whoever it names', () => {
  test.each([
    ['Peskov', 'The decision on any negotiations is for Kyiv to make (Peskov)'],
    ['Blinken', 'The decision on any negotiations is for Kyiv to make, says Blinken'],
    ['Peskov, openly asked', 'did Peskov say that the decision on any negotiations is for Kyiv to make'],
  ])('not of %s, who said something else', (_, question) => {
    expect(asking(question)).toMatchObject({ verdict: 'speaker-silent', answers: [] });
  });

  test.each([
    'the pope goes the decision regarding any negotiations is only for Kyiv to make',
    'someone here claims the pope said the decision regarding any negotiations is only for Kyiv to make',
    'NATO’s official position on Ukraine',
    'what did Beijing say about talks',
    'what do the Thais say about talks',
    'what does Musk think of the decision?',
    'what did the American president say about the message',
  ])('nobody answers for a stranger: %s', (question) => {
    expect(asking(question)).toMatchObject({ verdict: 'speaker-not-quoted', answers: [] });
  });

  test('whence somebody is stays in the question', () => {
    expect(asking('and the adviser, the one from Norway? what did he tell them').answers).toEqual([]);
    expect(asking('and the adviser, the one from Sweden? what did he tell them').answers).toEqual([
      'heard-rumors',
      'putin-pleased',
    ]);
  });

  test('words of a stranger are another’s', () => {
    expect(
      remembering('Zelensky is the one who said the decision regarding any negotiations is only for Kyiv to make'),
    ).toMatchObject({ verdict: 'other-speaker', answers: ['kyiv-decides'] });
  });
});

describe('a claim turned round is nobody’s', () => {
  test.each([
    'Hill: this is not a classic Russian manipulation at all',
    'no one stands to gain if everyone believes there are covert negotiations - Hill',
    'ann_1: Blinken sees prospects for a long-term ceasefire\nkim_2: no way',
    'ann_1: Washington confirms receiving such a message\nkim_2: no not at all',
  ])('asked: %s', (question) => {
    expect(asking(question).answers).toEqual([]);
  });

  test.each([
    'this is not a classic Russian manipulation',
    'some guy in chat claims Blinken sees prospects for a long-term ceasefire',
    'bob_1: Washington confirms receiving any such message\nann_2: no way',
  ])('remembered: %s', (words) => {
    expect(remembering(words).answers).toEqual([]);
  });

  test('many is not none', () => {
    const border = libraryOf(reportCalled('border-talks'));
    expect(whoSaid(border, { words: 'I carry many envelopes and open many of them' }).answers).toEqual([]);
  });

  test('a no that begins a claim is part of it', () => {
    const border = libraryOf(reportCalled('border-talks'));
    expect(inShort(ask(border, { question: 'no missile was fired from our soil - Žďárek' }))).toMatchObject({
      verdict: 'speaker-silent',
      answers: [],
    });
  });
});
