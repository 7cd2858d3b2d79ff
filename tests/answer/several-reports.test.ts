import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { completeReports, completeSpeakers, completeTopics } from '../../src/answer/complete/complete.js';
import { quotes } from '../../src/answer/quotes.js';
import { sides } from '../../src/answer/sides.js';
import { whoSaid } from '../../src/answer/who-said.js';
import { UserError } from '../../src/report/user-error.js';
import { shipped } from '../reports.js';
import { idsOf, inShort, several } from './outcomes.js';

const QUESTION = 'Who calls it a classic Russian manipulation?';
const UNKNOWN =
  'I know no report called “constructor”. I know “putin-peace-play”, “border-talks”, “central-bank”, “dengue-trial”, “ferry-inquiry”, “harbour-strike”, “orun-dam-letter”, “stadium-vote”.';

describe('a report can be chosen', () => {
  test.each([
    ['by its id', 'putin-peace-play'],
    ['by its id with spaces around it', ' putin-peace-play '],
    ['by its headline', "Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership"],
    ['by the beginning of its headline', "Putin's peace play"],
    ['by its id in words', 'putin peace play'],
    ['or none', undefined],
    ['or a blank one', '  '],
  ])('%s', (_, report) => {
    expect(idsOf(ask(several, { question: QUESTION, report }).answers)[0]).toBe('manipulation');
  });

  test.each([
    ['harbour-strike', 'harbour-strike'],
    ['Kestrava dockers', 'harbour-strike'],
    ['harbur striek', 'harbour-strike'],
    ['deng vacine', 'dengue-trial'],
    ['Minister stands by dengue vaccine after nine child deaths', 'dengue-trial'],
  ])('and then no other answers: %s', (report, id) => {
    expect(ask(several, { question: QUESTION, report })).toMatchObject({ verdict: 'not-in-report', answers: [] });
    expect(whoSaid(several, { words: 'classic Russian manipulation', report }).answers).toEqual([]);
    expect(quotes(several, { speaker: 'Fiona Hill', report })).toMatchObject({ verdict: 'speaker-not-quoted' });
    expect(sides(several, { about: 'nato-membership', report })).toMatchObject({ answers: [] });
    const all = completeSpeakers(several, '', report).map((choice) => choice.id.split('/')[0]);
    expect(new Set(all)).toEqual(new Set([id]));
  });

  test('one that is not there is refused in words for people', () => {
    const asked = [
      () => ask(several, { question: QUESTION, report: 'constructor' }),
      () => whoSaid(several, { words: 'manipulation', report: 'constructor' }),
      () => quotes(several, { speaker: 'Hill', report: 'constructor' }),
      () => sides(several, { about: 'war', report: 'constructor' }),
      () => completeSpeakers(several, 'h', 'constructor'),
      () => completeTopics(several, 'h', 'constructor'),
    ];
    for (const refused of asked) expect(refused).toThrow(new UserError(UNKNOWN));
  });

  test('what was typed for it is not repeated at length', () => {
    expect(() => ask(several, { question: QUESTION, report: 'z'.repeat(200) })).toThrow(`“${'z'.repeat(80)}”`);
    expect(() => ask(several, { question: QUESTION, report: 'z'.repeat(200) })).not.toThrow('z'.repeat(81));
  });

  test('with one report alone it still has to be there', () => {
    expect(() => ask(shipped, { question: QUESTION, report: 'harbour-strike' })).toThrow(UserError);
    expect(ask(shipped, { question: QUESTION, report: 'putin-peace-play' }).verdict).toBe('answered');
  });
});

describe('over all reports', () => {
  test.each([
    ['What did Hill say about secret talks?', 'putin-peace-play', 'covert-negotiations'],
    ['What did the mayor say about insulin?', 'harbour-strike', 'insulin-stuck'],
  ])('a question finds its report: %s', (question, report, id) => {
    const [first] = ask(several, { question }).answers;
    expect([first?.report.id, first?.statement.id]).toEqual([report, id]);
  });

  test.each([
    ['our berths are open', 'harbour-strike', 'gulls'],
    ['classic Russian manipulation', 'putin-peace-play', 'manipulation'],
  ])('words find theirs: %s', (words, report, id) => {
    const { verdict, answers } = whoSaid(several, { words });
    expect(verdict).toBe('word-for-word');
    expect([answers[0]?.report.id, answers[0]?.statement.id]).toEqual([report, id]);
  });

  test('a speaker’s words are those in all reports where the speaker is one', () => {
    expect(inShort(quotes(several, { speaker: 'putin-peace-play/hill' }))).toEqual(
      inShort(quotes(shipped, { speaker: 'hill' })),
    );
    expect(quotes(several, { speaker: 'Gülşen Arvay' }).answers.map(({ report }) => report.id)).toEqual([
      'harbour-strike',
    ]);
  });

  test('a topic of one name in two reports has the sides of both', () => {
    const reports = new Set(sides(several, { about: 'secret talks' }).answers.map(({ report }) => report.id));
    expect([...reports].toSorted()).toEqual(['border-talks', 'putin-peace-play']);
  });
});

describe('choices while typing', () => {
  test('have short ids where there is one report, and whole ones where there are several', () => {
    expect(completeSpeakers(shipped, 'fiona hill')[0]).toEqual({ id: 'hill', name: 'Fiona Hill' });
    expect(completeSpeakers(several, 'fiona hill')[0]).toEqual({ id: 'putin-peace-play/hill', name: 'Fiona Hill' });
    expect(completeTopics(shipped, 'nato')[0]).toEqual({ id: 'nato-membership', name: 'NATO membership' });
    expect(completeTopics(several, 'nato')[0]).toEqual({
      id: 'putin-peace-play/nato-membership',
      name: 'NATO membership',
    });
  });

  test('every one of them leads to who is meant by it', () => {
    for (const corpus of [shipped, several]) {
      for (const { id, name } of completeSpeakers(corpus, '')) {
        expect(inShort(quotes(corpus, { speaker: id })).asked).toEqual([name]);
      }
      for (const { id } of completeTopics(corpus, '')) {
        expect(sides(corpus, { about: id }).verdict).toBe('answered');
      }
    }
  });

  test('before typing are those with most to say, and never more than 25', () => {
    expect(completeSpeakers(shipped, '').map(({ id }) => id)).toHaveLength(14);
    expect(completeSpeakers(shipped, '')[0]?.id).toBe('bloomberg');
    expect(completeSpeakers(several, '')).toHaveLength(25);
    expect(completeTopics(shipped, '')[0]?.id).toBe('peace-talks');
    expect(completeTopics(shipped, '')).toHaveLength(10);
  });

  test.each([
    ['an exact name', 'Hill', 'hill'],
    ['a role', 'kremlin spokes', 'peskov'],
    ['a typing error', 'blnken', 'blinken'],
    ['an alias', 'nyt', 'nyt'],
    ['somebody who is only talked about', 'vladimir p', 'putin'],
    ['no accent', 'orban', 'orban'],
  ])('%s: %j', (_, typed, id) => {
    expect(completeSpeakers(shipped, typed)[0]?.id).toBe(id);
  });

  test('what is like nothing has none', () => {
    expect(completeSpeakers(shipped, 'zzzzqqqq')).toEqual([]);
    expect(completeTopics(shipped, 'zzzzqqqq')).toEqual([]);
    expect(completeReports(several, 'zzzzqqqq')).toEqual([]);
  });

  test('reports are offered by their headlines, the latest first', () => {
    expect(completeReports(several, '').map(({ id }) => id)).toEqual(
      [...several.reports.values()]
        .toSorted((a, b) => b.datePublished.localeCompare(a.datePublished))
        .map(({ id }) => id),
    );
    expect(completeReports(several, 'kestrava')[0]).toEqual({
      id: 'harbour-strike',
      name: 'Kestrava dockers shut port as shipping line is said to weigh move to Ølsund',
    });
    expect(completeReports(several, 'dengue-trial')[0]?.id).toBe('dengue-trial');
  });
});
