import { describe, expect, test } from 'vitest';
import { quotes } from '../../src/answer/quotes.js';
import { shipped } from '../reports.js';
import { idsOf, inShort, without } from './outcomes.js';

const of = (speaker: string, about?: string) => quotes(shipped, { speaker, about });

describe('all that somebody says', () => {
  test.each([
    ['a person', 'Hill', ['manipulation', 'covert-negotiations', 'subhead']],
    ['by the id', 'hill', ['manipulation', 'covert-negotiations', 'subhead']],
    ['by report and id', 'putin-peace-play/hill', ['manipulation', 'covert-negotiations', 'subhead']],
    ['by the role', 'Kremlin spokesman', ['open-to-negotiating', 'operation-persists']],
    ['with a typing error', 'Peskow', ['open-to-negotiating', 'operation-persists']],
    ['an office, its own words first', 'Washington', ['us-denial', 'kyiv-decides', 'no-prospects']],
    ['a country by another name', 'the US', ['us-denial', 'kyiv-decides', 'no-prospects']],
    ['a newspaper', 'NYT', ['freeze-proposal']],
  ])('%s: %s', (_, speaker, ids) => {
    const { verdict, answers, nearest, ambiguous } = of(speaker);
    expect({ verdict, answers: idsOf(answers) }).toEqual({ verdict: 'answered', answers: ids });
    expect({ nearest, ambiguous }).toEqual({ nearest: [], ambiguous: false });
  });

  test('what is only passed on comes last', () => {
    const answers = idsOf(of('Bloomberg').answers);
    expect(answers.slice(0, 3)).toEqual(['upper-hand', 'sow-discord', 'banking-on-hungary']);
    expect(answers).toContain('putin-pleased');
    expect(answers).toHaveLength(12);
  });

  test('what is said on their behalf comes before what is passed on, and never what is only about them', () => {
    const { answers, ascribed } = of('the Kremlin');
    expect(idsOf(answers)).toEqual(expect.arrayContaining(['signal', 'open-to-negotiating', 'operation-persists']));
    expect(idsOf(answers)).not.toContain('sow-discord');
    expect(idsOf(ascribed)).toContain('sow-discord');
    expect(idsOf(answers).filter((id) => idsOf(ascribed).includes(id))).toEqual([]);
  });
});

describe('on a point', () => {
  test.each([
    ['by the id of a topic', 'Peskov', 'war', ['operation-persists']],
    ['by the name of a topic', 'Hill', 'peace talks', ['covert-negotiations']],
    ['by another name of it', 'Watson', 'whose decision', ['kyiv-decides']],
    ['by words', 'Hill', 'manipulation', ['manipulation', 'subhead']],
    ['also what is passed on', 'Bloomberg', 'ceasefire', ['no-prospects', 'freeze-proposal']],
  ])('%s: %s on %s', (_, speaker, about, ids) => {
    const { verdict, answers } = of(speaker, about);
    expect({ verdict, answers: idsOf(answers) }).toEqual({ verdict: 'answered', answers: ids });
  });

  test.each([
    ['Peskov', 'NATO'],
    ['Hill', 'weather'],
    ['Blinken', 'neutral-status'],
  ])('on which they are silent: %s on %s', (speaker, about) => {
    expect(of(speaker, about)).toMatchObject({ verdict: 'speaker-silent', answers: [] });
  });

  test('what others ascribe keeps to the point', () => {
    expect(idsOf(of('the Kremlin', 'ceasefire').ascribed)).toEqual(['no-prospects']);
  });

  test('a blank point is none', () => {
    expect(inShort(of('Hill', ' '))).toEqual(inShort(of('Hill')));
  });
});

describe('somebody without words', () => {
  test('who is talked about has what others say of them', () => {
    const { verdict, answers, ascribed } = of('Putin');
    expect({ verdict, answers, ascribed: idsOf(ascribed) }).toEqual({
      verdict: 'speaker-not-quoted',
      answers: [],
      ascribed: ['headline', 'lead', 'neutral-status', 'upper-hand', 'putin-pleased', 'new-security-framework'],
    });
    expect(idsOf(of('Orbán').ascribed)).toEqual(['orban-accused']);
  });

  test.each(['Macron', 'Trump', 'Blinken Hill', '', '?', '__proto__'])('nobody is %j', (speaker) => {
    const { verdict, answers, ascribed, asked } = of(speaker);
    expect({ verdict, answers, ascribed }).toEqual({ verdict: 'speaker-not-quoted', answers: [], ascribed: [] });
    expect(asked).toMatchObject([{ kind: 'unknown', typed: speaker.replace('__proto__', 'proto') }]);
  });
});

describe('what is withdrawn', () => {
  test('is left out', () => {
    expect(idsOf(quotes(without('us-denial'), { speaker: 'Washington' }).answers)).toEqual([
      'kyiv-decides',
      'no-prospects',
    ]);
  });

  test.each([undefined, 'who-decides', 'negotiations'])('is named where it is all there was, about %j', (about) => {
    const { verdict, answers, nearest } = quotes(without('kyiv-decides'), { speaker: 'Watson', about });
    expect({ verdict, answers, nearest: idsOf(nearest) }).toEqual({
      verdict: 'withdrawn',
      answers: [],
      nearest: ['kyiv-decides'],
    });
  });

  test('is ascribed to nobody', () => {
    expect(quotes(without('orban-accused'), { speaker: 'Orban' }).ascribed).toEqual([]);
  });
});

test('of somebody’s words on a topic, those that hold the typed words come first', () => {
  expect(idsOf(quotes(shipped, { speaker: 'Bloomberg', about: 'conflict freeze' }).answers)).toEqual([
    'freeze-proposal',
    'no-prospects',
  ]);
});
