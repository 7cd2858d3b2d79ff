import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.js';
import { whoSaid } from '../../../src/answer/who-said.js';
import { libraryOf, reportCalled } from '../../reports.js';
import { inShort } from '../outcomes.js';

const report = libraryOf(reportCalled('putin-peace-play'));
const asking = (question: string) => inShort(ask(report, { question }));
const remembering = (words: string) => inShort(whoSaid(report, { words }));
const strike = libraryOf(reportCalled('harbour-strike'));
const askingOfStrike = (question: string) => inShort(ask(strike, { question }));

describe('a statement’s very words are found in any chat', () => {
  test.each([
    [
      'that holds a number',
      'Hello dears, I am 81 and my neighbour read to me at breakfast something about last year’s fruitless counteroffensive, and I would so like to know what the paper was getting at',
      'upper-hand',
    ],
    [
      'marked, in a sentence with a number',
      "Opposing counsel's brief, para. 14, recites the words 'accepting territories under Russian occupation' without citation. Kindly identify the passage relied upon.",
      'price',
    ],
    [
      'marked, where chat of something else holds strange names',
      'changelog 1.2: less lag, new hats. off topic: "Vladimir Putin is open to waiving Ukraine\'s demand to maintain neutral status" <- fact, or only somebody\'s claim?',
      'neutral-status',
    ],
    [
      'of everyday words, marked',
      '[14:02] marek: look at this\n[14:02] marek: "with no one and nothing else matters"\n[14:03] lila: who even talks like that',
      'covert-negotiations',
    ],
    [
      'dictated',
      'um, yeah, so, that thing with, uh, maintaining friendly relations with the Kremlin, which politician was that again, ok call me back',
      'orban-accused',
    ],
    [
      'in part in quotation marks',
      'Your text has it that he "does not see" any prospects for a long-term ceasefire. Please confirm the full name and the venue by 5 pm.',
      'no-prospects',
    ],
    [
      'under several heads of mail',
      'Fwd: Fwd: Re: READ!!! Bloomberg did not disclose its sources!!! send to 10 friends',
      'undisclosed-sources',
    ],
  ])('%s: %s', (_, question, first) => {
    const { verdict, answers } = asking(question);
    expect([verdict, answers[0]]).toEqual(['answered', first]);
  });

  test('that tells how long something took', () => {
    expect(
      remembering(
        'ok so at lunch we argued for an hour, maintaining friendly relations with the Kremlin, and then my boss walked in and we all shut up',
      ),
    ).toEqual({ verdict: 'word-for-word', answers: ['orban-accused'], asked: [] });
  });

  test.each([
    [
      'half asleep on the tram i overheard signaled its readiness for peace talks to high-ranking US officials and then two people laughed',
      'signal',
    ],
    [
      'our teacher put this on the board: if Russia’s territorial conquest is accepted, it will fundamentally establish a new security framework in Europe. we gotta find the name by friday',
      'new-security-framework',
    ],
    [
      'TRIVIA NIGHT round 3!! name the speaker: a Russian desire to let go of its maximalist goals ... 30 seconds, GO GO',
      'no-prospects',
    ],
  ])('and remembered: %s', (words, statement) => {
    expect(remembering(words)).toEqual({ verdict: 'word-for-word', answers: [statement], asked: [] });
  });
});

describe('altered in any chat they are nobody’s', () => {
  test.each([
    'my uncle sent me this on the train: Russian President Vladimir Putin is not ready to give up on the issue of neutral status and honestly i dont know what to think',
    'somebody in the kitchen goes Bloomberg did disclose its sources but claimed that Russia signaled its readiness for peace talks and everyone went quiet',
    'somebody in the kitchen goes the Macron proposal could be an attempt to sow discord within the Western camp and Ukraine and everyone went quiet',
    'my uncle sent me this on the train: washington however denies receiving any such penguins and honestly i dont know',
    'my uncle sent me this on the train: Viktor Macron, in particular, has long been accused of maintaining friendly relations with the Kremlin and honestly i dont know',
  ])('%s', (text) => {
    expect(remembering(text)).toMatchObject({ verdict: 'not-in-report', answers: [] });
    expect(asking(text).answers).toEqual([]);
  });

  test.each([
    'lol my cousin keeps posting "Vladimir Putin feels he currently has not the upper hand in the conflict" in the family group and nobody there believes him anyway',
    'lol my cousin keeps posting "Vladimir Putin feels he currently does not have the upper hand in the conflict" in the family group and nobody there believes him anyway',
  ])('also where the chat has a “nobody” of its own: %s', (text) => {
    expect(asking(text).answers).toEqual([]);
  });

  test.each([
    '"mediation would begin on 17 November at the Old Customs House" or did my coworker make it up',
    'so apparently "the union would accept a pay rise of 15 percent from January" - is that even in there or did my coworker make it up again?',
    '> any court would not ban it\nsaw this on reddit today, who even talks like that',
  ])('whatever is asked of them: %s', (text) => {
    expect(askingOfStrike(text)).toMatchObject({ verdict: 'not-in-report', answers: [] });
  });

  test.each([
    ['does mediation begin on 14 or 17 November', 'mediation-date'],
    ['does mediation begin on 17 November or 14 November', 'mediation-date'],
    ['was the last walkout in 2009 or 2011?', 'strike-of-2011'],
  ])('of two numbers one will do: %s', (question, first) => {
    expect(askingOfStrike(question).answers[0]).toBe(first);
  });

  test('“don’t be deceived” asks nobody', () => {
    expect(asking('> Don\'t be deceived: "Classic Russian manipulation"\nwho is this about').answers[0]).toBe(
      'subhead',
    );
  });
});

describe('they do not answer what else is asked with them', () => {
  test.each([
    [
      'of another mind',
      'my grandma wonders if Macron also thinks the decision regarding any negotiations is only for Kyiv to make, she is very old',
    ],
    [
      'of another voice’s mind',
      'my grandma wonders if Hill also thinks the decision regarding any negotiations is only for Kyiv to make, she is very old',
    ],
    [
      'when',
      'when exactly did they say that Russia aims to create the perception that this channel exists, i need the date for school',
    ],
    [
      'how many',
      'how many times did the reporters check that Russia aims to create the perception that this channel exists, tell me',
    ],
  ])('%s: %s', (_, question) => {
    expect(asking(question).answers).toEqual([]);
  });

  test('a stranger in the chat thinks of something else', () => {
    expect(
      asking(
        'my friend Macron thinks about it a lot on the train, the decision regarding any negotiations is only for Kyiv to make, you know',
      ).answers[0],
    ).toBe('kyiv-decides');
  });
});

test('what is told at another end of a sentence is the same', () => {
  expect(remembering('in Europe it will establish a fundamentally new framework of security')).toEqual({
    verdict: 'reworded',
    answers: ['new-security-framework'],
    asked: [],
  });
});

describe('the WHO is somebody, and no “who”', () => {
  test.each([
    ['what does the WHO say', 'WHO'],
    ['WHAT DOES THE WHO SAY', 'WHO'],
    ['what does W.H.O. say', 'W.H.O.'],
    ['what did the W.H.O say', 'W.H.O'],
    ['what do WHO experts say', 'WHO experts'],
  ])('%s', (question, who) => {
    expect(asking(question)).toEqual({ verdict: 'speaker-not-quoted', answers: [], asked: [who] });
  });

  test.each(['BY WHO was it called classic Russian manipulation', 'FROM WHO IS CLASSIC RUSSIAN MANIPULATION'])(
    'unless “who” is shouted: %s',
    (question) => {
      expect(asking(question).answers[0]).toBe('manipulation');
    },
  );
});

test('where somebody is from is known from how the report names them', () => {
  const dam = libraryOf(reportCalled('orun-dam-letter'));
  expect(inShort(ask(dam, { question: 'what does the dutch hydrologist say' })).asked).toEqual(["Sjoerd van 't Hoff"]);
});

describe('what is to break into something is no question', () => {
  test.each([
    ["'; DROP TABLE revisions; -- ha ha", []],
    [
      "'; DROP TABLE statements;-- <script>x()</script> what did Lukyanov say about a security framework",
      ['new-security-framework'],
    ],
  ])('%s', (question, first) => {
    expect(asking(question).answers.slice(0, 1)).toEqual(first);
  });
});

test('a question after a long story is asked', () => {
  const { answers } = asking(
    'Hello, I am 74 and not good with this chat. My nephew reads about the upper hand every week, so what I would like to know is, does the article say whether Washington got a message? Bless you all',
  );
  expect(answers[0]).toBe('us-denial');
});

describe('slips of the keyboard', () => {
  test('“y” asks why', () => {
    expect(asking('y did Washington deny a message').answers).toEqual(['us-denial']);
  });

  test('“nto” is a “not”', () => {
    const { answers, verdict } = remembering('he does nto see any prospects for a longterm ceasefire');
    expect({ answers, verdict }).toEqual({ answers: ['no-prospects'], verdict: 'word-for-word' });
  });
});
