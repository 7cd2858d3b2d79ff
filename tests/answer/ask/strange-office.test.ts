import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.js';
import { libraryOf, reportCalled } from '../../reports.js';
import { inShort } from '../outcomes.js';

const asking = (report: string, question: string) => inShort(ask(libraryOf(reportCalled(report)), { question }));

describe('an office that nobody in the report holds is a stranger’s', () => {
  test.each([
    ['putin-peace-play', 'the NATO chief on the membership', 'nato chief'],
    ['putin-peace-play', 'does the Polish adviser think it is unthinkable', 'polish adviser'],
    ['putin-peace-play', 'the Ukrainian foreign minister about the decision', 'ukrainian foreign minister'],
    ['border-talks', 'the Lysmark foreign minister denied carrying an offer', 'lysmark foreign minister'],
    ['border-talks', 'what did the Lysmark president urge', 'lysmark president'],
  ])('%s: %s', (report, question, asked) => {
    const { verdict, answers, asked: whom } = asking(report, question);
    expect({ verdict, answers, asked: whom.map((name) => name.toLowerCase().replace(/^the /, '')) }).toEqual({
      verdict: 'speaker-not-quoted',
      answers: [],
      asked: [asked],
    });
  });
});

describe('but not one', () => {
  test.each([
    ['that somebody holds', 'the Swedish adviser finds it unthinkable', 'putin-pleased'],
    ['that somebody held', 'the former NSC director calls it a manipulation', 'manipulation'],
    ['that the statement tells of itself', 'who met the American national security adviser', 'met-sullivan'],
  ])('%s: %s', (_, question, first) => {
    const { verdict, answers } = asking('putin-peace-play', question);
    expect({ verdict, first: answers[0] }).toEqual({ verdict: 'answered', first });
  });
});
