import { describe, expect, test } from 'vitest';
import { claimedSpeaker, readQuestion, type Knows } from '../../../src/search/read/read.js';
import { tokenize, type Token } from '../../../src/search/tokens/tokens.js';

const KNOWN = new Set(
  `hill|fiona hill|peskov|kremlin spokesman|blinken|putin|watson|adrienne watson|swede|washington|lukyanov|orban|
  pro kremlin analyst|trump former director|landerholm|bloomberg|us`
    .split('|')
    .map((name) => name.trim()),
);

const said = (words: readonly Token[] | undefined): string => (words ?? []).map(({ word }) => word).join(' ');

const knows: Knows<Token> = {
  known: (words) => KNOWN.has(said(words).replace(/^the /, '')),
  nameLike: (words) => words.length > 0 && words.every(({ capital }) => capital),
};

const read = (question: string) => readQuestion(tokenize(question), knows);

/** A question, who is asked, how, and what is asked of them. */
const QUESTIONS: readonly (readonly [question: string, asked: string, kind: string, matter: string])[] = [
  ['What did Fiona Hill say about secret talks?', 'fiona hill', 'topic', 'secret talks'],
  ['what does hill think about nato', 'hill', 'topic', 'nato'],
  ['What has Blinken said on the ceasefire?', 'blinken', 'topic', 'the ceasefire'],
  ['What does Washington say?', 'washington', 'topic', ''],
  ['what did the Kremlin spokesman say about negotiations', 'kremlin spokesman', 'topic', 'negotiations'],
  ['what does the pro-Kremlin analyst think of the conquest', 'pro kremlin analyst', 'topic', 'the conquest'],
  ['what did the US say', 'us', 'topic', ''],
  ['what did Macron say about Ukraine', 'macron', 'topic', 'ukraine'],
  ['why does Blinken doubt a ceasefire', 'blinken', 'open', 'a ceasefire'],
  ['how does Lukyanov describe the framework', 'lukyanov', 'open', 'the framework'],
  ['when did Blinken speak about the ceasefire', 'blinken', 'topic', 'the ceasefire'],
  ['who does Hill blame?', 'hill', 'topic', ''],
  ['Did Peskov say that Russia is open to talks?', 'peskov', 'claim', 'russia is open to talks'],
  ['Did Peskov deny the offer?', 'peskov', 'claim', 'the offer'],
  ['Has Watson commented on the offer?', 'watson', 'topic', 'the offer'],
  ['Does Putin want peace?', 'putin', 'claim', 'peace'],
  ['is Peskov saying that Russia lost', 'peskov', 'claim', 'russia lost'],
  ['Who said that it is manipulation?', '', 'claim', 'it is manipulation'],
  ['Who denies the message?', '', 'claim', 'the message'],
  ['who warns of manipulation', '', 'topic', 'manipulation'],
  ['Which official told the agency?', '', 'claim', 'the agency'],
  ["According to Lukyanov, what is Putin's goal?", 'lukyanov', 'open', 'what is putin goal'],
  ['What is the goal according to Lukyanov?', 'lukyanov', 'open', 'what is the goal'],
  ['In the view of Hill what is it', 'hill', 'open', 'what is it'],
  ["Hill's view on the talks", 'hill', 'topic', 'the talks'],
  ["What is the Swede's position on territories?", 'swede', 'topic', 'territories'],
  ["Peskov's statement", 'peskov', 'topic', ''],
  ['any comment from Watson on negotiations?', 'watson', 'topic', 'negotiations'],
  ['quotes by Blinken about the ceasefire', 'blinken', 'topic', 'the ceasefire'],
  ['statements of Adrienne Watson', 'adrienne watson', 'topic', ''],
  ['everything from Hill', 'hill', 'topic', ''],
  ['quotes from Peskov', 'peskov', 'topic', ''],
  ['Fiona Hill, her exact words please', 'fiona hill', 'topic', ''],
  ["Trump's former director, what was her opinion", 'trump former director', 'topic', ''],
  ['is Peskov quoted in it?', 'peskov', 'topic', ''],
  ['has macron been heard', 'macron', 'topic', ''],
  ['do they even quote Macron', 'macron', 'topic', ''],
  ['was the order heard on the deck', '', 'open', 'was the order heard on the deck'],
  ['How many jobs does Blinken promise?', 'blinken', 'open', 'how many jobs'],
  ['what did Bloomberg report', 'bloomberg', 'topic', ''],
  ['Orban and the Kremlin', '', 'open', 'orban and the kremlin'],
  ['who is calling for a vote', '', 'open', 'who is calling for a vote'],
  ['who called it a trick', '', 'open', 'a trick'],
  ['Blinken on ceasefire', 'blinken', 'topic', 'ceasefire'],
  ['Blinken', 'blinken', 'topic', ''],
  ['Peskov said that Russia is open', 'peskov', 'claim', 'russia is open'],
  ['Macron said Ukraine will win', 'macron', 'claim', 'ukraine will win'],
  ['anything about NATO?', '', 'topic', 'nato'],
  ['what about Hungary', '', 'topic', 'hungary'],
  ['what is said about Hungary', '', 'topic', 'hungary'],
  ['what does the report say about Orban?', '', 'topic', 'orban'],
  ['What did anyone say about Europe?', '', 'topic', 'europe'],
  ['did anyone confirm it', '', 'claim', 'it'],
  ['NATO membership', '', 'open', 'nato membership'],
  ['a lasting truce is hopeless, which politician thinks so', '', 'claim', 'a lasting truce is hopeless'],
  ['Adrienne Watson, who decides about talks', 'adrienne watson', 'open', 'who decides about talks'],
  ['What exactly did Peskov tell reporters?', 'peskov', 'topic', ''],
  ['what does Peskov have to say about talks', 'peskov', 'topic', 'talks'],
  ["wasn't there something like classic manipulation", '', 'open', 'classic manipulation'],
  ['Russia signaled its readiness', '', 'open', 'russia signaled its readiness'],
  ['What was Blinken asked?', '', 'open', 'what was blinken asked'],
  ['was Peskov told', '', 'open', 'was peskov told'],
  ['is Putin said to be pleased', '', 'open', 'is putin said to be pleased'],
  ['who', '', 'open', 'who'],
  ['said', '', 'open', 'said'],
  ['what did', '', 'open', 'what did'],
  ['', '', 'open', ''],
];

test.each(QUESTIONS)('“%s” asks “%s”, as %s, about “%s”', (question, asked, kind, matter) => {
  const reading = read(question);
  expect({ asked: said(reading.asked), kind: reading.kind, matter: said(reading.matter) }).toEqual({
    asked,
    kind,
    matter,
  });
});

describe('courtesies change nothing', () => {
  test.each([
    'hey can you tell me what Hill said about the talks please',
    'so, what did Hill say about the talks, in this article?',
    'ok wait do you know what Hill said about the talks lol',
    'just curious: what has Hill said about the talks, thanks',
  ])('%s', (question) => {
    const { asked, kind, matter } = read(question);
    expect([said(asked), kind, said(matter)]).toEqual(['hill', 'topic', 'the talks']);
  });
});

test.each([
  ['How many officials were contacted?', 'number'],
  ['how much did they pay', 'number'],
  ['When was the signal sent?', 'date'],
  ['Since when has Russia been open?', 'date'],
  ['What year was the counteroffensive?', 'date'],
  ['which month was it', 'date'],
  ['what share of the talks was secret', 'number'],
  ['Why does it matter?', 'reason'],
  ['Who sent the signal?', undefined],
  ['What happens when they meet?', undefined],
])('“%s” wants a %s', (question, wants) => {
  expect(read(question).wants).toBe(wants);
});

test('a verb of the mind is told from a verb of saying', () => {
  expect(read('Does Putin want peace?')).toMatchObject({ mind: true, verb: { word: 'want' } });
  expect(read('Did Putin deny it?')).toMatchObject({ mind: false, verb: { word: 'deny' } });
  expect(read('NATO membership').mind).toBe(false);
});

test('what is asked about are tokens of the question, in order', () => {
  const question = 'What did Fiona Hill really say about the secret talks?';
  const { asked = [], matter } = read(question);
  expect(asked.map(({ start, end }) => question.slice(start, end))).toEqual(['Fiona', 'Hill']);
  expect(matter.map(({ start, end }) => question.slice(start, end))).toEqual(['the', 'secret', 'talks']);
});

describe('before a quoted phrase somebody may be named', () => {
  test.each([
    ['Hill:', 'hill'],
    ['Fiona Hill said', 'hill'],
    ['I read that Peskov said', 'peskov'],
    ['as Blinken said', 'blinken'],
  ])('“%s” ends in the name %s', (before, name) => {
    expect(said(claimedSpeaker(tokenize(before), knows))).toContain(name);
  });

  test.each(['', 'who said', 'nobody said', 'I heard somewhere:'])('“%s” names nobody', (before) => {
    expect(claimedSpeaker(tokenize(before), knows)).toEqual([]);
  });
});
