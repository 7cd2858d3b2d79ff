import { describe, expect, test } from 'vitest';
import { whoSaid } from '../../src/answer/who-said.js';
import { shipped } from '../reports.js';
import { idsOf, inShort, without } from './outcomes.js';

const remember = (words: string, speaker?: string) => whoSaid(shipped, { words, speaker });

describe('word for word', () => {
  test.each([
    ['as printed', 'classic Russian manipulation', ['manipulation', 'subhead']],
    ['in other case, spaces and marks', 'CLASSIC  Russian “manipulation”', ['manipulation', 'subhead']],
    ['with other dashes', 'long–term ceasefire', ['no-prospects']],
    ['without accents and hyphens', 'high ranking US officials', ['signal']],
    ['with no-break spaces', 'the\u00A0upper\u00A0hand', ['upper-hand']],
    ['in a quote line', '> denies receiving any such message', ['us-denial']],
    ['in a chat line', '[18:52] bob: “denies receiving any such message”', ['us-denial']],
    ['over two lines', 'denies receiving\nany such message', ['us-denial']],
    ['with a negation that stands there', 'does not see any prospects for a long-term ceasefire', ['no-prospects']],
    ['with a date that stands there', 'in December 2023', ['signal']],
    ['of one word', 'manipulation', ['manipulation', 'subhead']],
  ])('%s: %j', (_, words, ids) => {
    const { verdict, answers, ambiguous } = remember(words);
    expect(verdict).toBe('word-for-word');
    expect(idsOf(answers)).toEqual(ids);
    expect(ambiguous).toBe(false);
  });

  test('two places that fit equally are both shown, and it is asked which', () => {
    const { verdict, answers, ambiguous } = remember('Kyiv’s NATO membership');
    expect(verdict).toBe('word-for-word');
    expect(idsOf(answers).toSorted()).toEqual(['headline', 'neutral-status']);
    expect(ambiguous).toBe(true);
  });

  test('what only restates does not make it ambiguous', () => {
    expect(remember('classic Russian manipulation').ambiguous).toBe(false);
  });
});

describe('words changed', () => {
  test.each([
    ['one word', 'classic russian disinformation', 'manipulation'],
    ['a word left out', 'Washington denies receiving any such message', 'us-denial'],
    ['a typing error', 'clasic Russian manipulatoin', 'manipulation'],
    ['other forms', 'Washington denied receiving such messages', 'us-denial'],
  ])('%s: %j', (_, words, id) => {
    const { verdict, answers } = remember(words);
    expect(verdict).toBe('reworded');
    expect(idsOf(answers)[0]).toBe(id);
  });
});

describe('in other words', () => {
  test.each([
    ['It is a con', 'manipulation'],
    ['The Russians are trying to trick us', 'manipulation'],
    ['Moscow put out feelers to senior Americans shortly before New Year.', 'signal'],
  ])('%j', (words, id) => {
    const { verdict, answers } = remember(words);
    expect(verdict).toBe('related');
    expect(idsOf(answers)).toEqual([id]);
  });
});

describe('with a speaker', () => {
  test.each([
    ['whose words they are', 'Hill', 'word-for-word', 'Fiona Hill'],
    ['by the role', 'former Russia director', 'word-for-word', 'Fiona Hill'],
    ['by the id', 'hill', 'word-for-word', 'Fiona Hill'],
    ['by report and id', 'putin-peace-play/hill', 'word-for-word', 'Fiona Hill'],
    ['who is another voice', 'Blinken', 'other-speaker', 'Antony Blinken'],
    ['who is only talked about', 'Putin', 'other-speaker', 'Vladimir Putin'],
    ['whom nobody knows', 'Macron', 'other-speaker', 'Macron'],
  ])('%s: %s', (_, speaker, verdict, asked) => {
    expect(inShort(remember('classic Russian manipulation', speaker))).toEqual({
      verdict,
      answers: ['manipulation', 'subhead'],
      asked: [asked],
    });
  });

  test.each([
    ['who is quoted', 'Hill', 'speaker-silent'],
    ['who is only talked about', 'Putin', 'speaker-not-quoted'],
    ['whom nobody knows', 'Macron', 'speaker-not-quoted'],
  ])('words that are nobody’s are not those of one %s', (_, speaker, verdict) => {
    expect(remember('the moon is made of cheese', speaker)).toMatchObject({ verdict, answers: [] });
  });

  test.each([
    ['Hill: “classic Russian manipulation”', 'word-for-word', ['Fiona Hill']],
    ['Blinken said “classic Russian manipulation”', 'other-speaker', ['Antony Blinken']],
    ['“classic Russian manipulation”', 'word-for-word', []],
  ])('who is named before the quoted words is the speaker: %s', (words, verdict, asked) => {
    expect(inShort(remember(words))).toEqual({ verdict, answers: ['manipulation', 'subhead'], asked });
  });

  test('a blank speaker is none', () => {
    expect(inShort(remember('classic Russian manipulation', '  ')).asked).toEqual([]);
  });
});

describe('nobody says it', () => {
  test.each([
    ['other matters', 'the moon is made of cheese'],
    ['nothing', ''],
    ['a stop word', 'the'],
    ['stop words', 'and of the'],
    ['a mark', '?!'],
    ['a word that objects know', 'constructor'],
    ['another name', 'classic American manipulation'],
    ['the names changed', 'Ukraine signaled its readiness for peace talks'],
    ['another year', 'in December 2022'],
    ['the negation left out', 'does see any prospects for a long-term ceasefire'],
    ['the opposite word', 'Putin would undoubtedly be displeased'],
    [
      'another year in many right words',
      'Russia signaled its readiness for peace talks to high-ranking US officials in December 2022',
    ],
  ])('with %s: %j', (_, words) => {
    expect(remember(words)).toMatchObject({ verdict: 'not-in-report', answers: [], ambiguous: false, asked: [] });
  });

  test.each([
    ['another name', 'classic American manipulation', 'manipulation', 'American'],
    ['another year', 'in December 2022', 'signal', '2022'],
    [
      'the negation left out',
      'does see any prospects for a long-term ceasefire',
      'no-prospects',
      'it says the opposite',
    ],
    ['the opposite word', 'Putin would undoubtedly be displeased', 'putin-pleased', 'displeased'],
  ])('but what comes nearest says what is different: %s', (_, words, id, difference) => {
    const [first] = remember(words).nearest;
    expect(first?.statement.id).toBe(id);
    expect(first?.difference).toContain(difference);
  });
});

test('the words that were looked up are given back', () => {
  expect(remember('classic Russian manipulation').phrase).toBe('classic Russian manipulation');
  expect(remember('Hill: “classic Russian manipulation”').phrase).toBe('classic Russian manipulation');
  expect(remember('😀 the moon <@123>').phrase).toBe('the moon');
});

describe('a withdrawn statement', () => {
  test.each([
    ['us-denial', 'denies receiving any such message'],
    ['kyiv-decides', 'the decision regarding any negotiations is only for Kyiv to make'],
  ])('of the id %s is named, but answers nothing', (id, words) => {
    const { verdict, answers, nearest } = whoSaid(without(id), { words });
    expect({ verdict, answers, nearest: idsOf(nearest) }).toEqual({ verdict: 'withdrawn', answers: [], nearest: [id] });
  });

  test('leaves the words to where else they stand', () => {
    expect(inShort(whoSaid(without('manipulation'), { words: 'classic Russian manipulation' }))).toEqual({
      verdict: 'word-for-word',
      answers: ['subhead'],
      asked: [],
    });
  });
});
