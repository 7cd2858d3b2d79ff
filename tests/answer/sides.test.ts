import { describe, expect, test } from 'vitest';
import { sides } from '../../src/answer/sides.js';
import { shipped } from '../reports.js';
import { idsOf, without } from './outcomes.js';

const on = (about: string) => sides(shipped, { about });

describe('everyone who speaks on a topic', () => {
  test.each([
    ['by its id', 'nato-membership', ['neutral-status', 'banking-on-hungary', 'headline']],
    ['by its name', 'NATO membership', ['neutral-status', 'banking-on-hungary', 'headline']],
    ['by another name', 'the alliance', ['neutral-status', 'banking-on-hungary', 'headline']],
    ['by its name in any case', 'WAR', ['operation-persists', 'upper-hand']],
    ['of one statement', 'European security', ['new-security-framework']],
  ])('%s: %s', (_, about, ids) => {
    const { verdict, answers, nearest } = on(about);
    expect({ verdict, answers: idsOf(answers).toSorted(), nearest }).toEqual({
      verdict: 'answered',
      answers: ids.toSorted(),
      nearest: [],
    });
  });

  test('all of the topic’s statements, those that somebody says before the report’s own', () => {
    for (const report of shipped.reports.values()) {
      for (const topic of report.topics.keys()) {
        const { answers } = on(topic);
        const owned = answers.map(({ statement }) => statement.chain.length > 0);
        expect(idsOf(answers).toSorted()).toEqual(
          report.statements.flatMap(({ id, topics }) => (topics.includes(topic) ? [id] : [])).toSorted(),
        );
        expect(owned).toEqual(owned.toSorted((a, b) => Number(b) - Number(a)));
      }
    }
  });
});

describe('where the point is no topic', () => {
  test.each([
    ['a word of a statement', 'manipulation', ['manipulation', 'subhead']],
    ['somebody who is talked about', 'Hungary', ['banking-on-hungary', 'orban-accused']],
  ])('its words find who speaks on it: %s', (_, about, ids) => {
    expect(idsOf(on(about).answers).toSorted()).toEqual(ids.toSorted());
  });

  test.each(['the weather', 'the moon', '', '?', 'constructor', 'Macron'])('nobody speaks on %j', (about) => {
    expect(on(about)).toMatchObject({ verdict: 'not-in-report', answers: [] });
  });
});

describe('what is withdrawn', () => {
  test('is no side', () => {
    expect(idsOf(sides(without('kyiv-decides'), { about: 'peace-talks' }).answers)).not.toContain('kyiv-decides');
    expect(idsOf(sides(without('new-security-framework'), { about: 'territories' }).answers).toSorted()).toEqual([
      'price',
      'putin-pleased',
    ]);
  });

  test('is named where it was the only one', () => {
    const { verdict, answers, nearest } = sides(without('new-security-framework'), { about: 'security-in-europe' });
    expect({ verdict, answers, nearest: idsOf(nearest) }).toEqual({
      verdict: 'withdrawn',
      answers: [],
      nearest: ['new-security-framework'],
    });
  });
});
