import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { whoSaid } from '../../src/answer/who-said.js';
import { loadLibrary } from '../../src/library/knowledge/load.js';
import { libraryOf, reportCalled } from '../reports.js';
import { idsOf } from './outcomes.js';

const dam = libraryOf(reportCalled('orun-dam-letter'));

describe('a question is read as it is meant', () => {
  test.each([
    ['what is next tells when', 'when is the next meeting in geneva?', 'year-end'],
    ['“any chance” asks', 'any chance they sign a deal this year or nah', 'year-end'],
    ['“what’s with”', 'whats with the two people who got arrested', 'arrests'],
    ['a letter is to be doubled', 'how ful is the resevoir acording to the duch guy', 'lake-88'],
    ['a people without a capital', 'that polish think tank dude, whats his take on orozov', 'cash-before-frost'],
    [
      'what could not be found again',
      'the lady from the us treasury, what did she say, cant find it anymore',
      'stay-where-they-are',
    ],
    [
      'somebody wonders at the end',
      'I am preparing a seminar about rivers and I wonder whether the flow is in line with that treaty from 1998. Thanks!',
      'power-station',
    ],
    ['one of two numbers', 'is the lake 71 or 88 percent full?', 'lake-88'],
    ['one number and not another', 'i heard its 88 percent not 71, who is that from', 'lake-88'],
    ['a number that somebody counted', 'who counted 26?', 'twenty-six'],
    ['a number that somebody came up with', '88 percent - who came up with that', 'lake-88'],
    ['whoever speaks for somebody', 'what do the americans say?', 'stay-where-they-are'],
    ['who is on the road', 'what do the americans say, on the bus cant scroll', 'stay-where-they-are'],
    ['who is in a hurry', 'what do the americans say? pls, need it quick', 'stay-where-they-are'],
    ['who speaks into a phone', 'um so what do the americans say i was wondering', 'stay-where-they-are'],
    ['who shouts', 'WHAT DO THE AMERICANS SAY ANSWER ME', 'stay-where-they-are'],
    ['the report is what is denied', 'did dorvanias foreign ministry deny the report', 'letter-denial'],
    ['who somebody is', 'who is the mediator', 'forty-paragraphs'],
    ['yes or no, by the opposite', 'will the gates be open in spring?', 'army-question'],
  ])('%s: %s', (_, question, first) => {
    const { verdict, answers } = ask(dam, { question });
    expect([verdict, idsOf(answers)[0]]).toEqual(['answered', first]);
  });
});

describe('what somebody has from others is asked of the report', () => {
  test.each([
    ['my dad says the lake is 88 percent full, is that right', 'lake-88'],
    ['a friend told me that inspectors could count the water at the gates, is that in there', 'inspectors'],
    ['who says 88 percent and not 71', 'lake-88'],
    ['was it the americans or the dutch with the 88 percent thing', 'lake-88'],
  ])('%s', (question, first) => {
    const { verdict, answers } = ask(dam, { question });
    expect([verdict, idsOf(answers)[0]]).toEqual(['answered', first]);
  });

  test.each([
    'my dad says the lake is 17 percent full, is that right',
    'a friend told me that Macron wants inspectors to count the water, is that in there',
    'someone at work claims a deal can be signed before the end of the year, did he make it up',
  ])('and changed by them it is nobody’s: %s', (question) => {
    expect(idsOf(ask(dam, { question }).answers)).toEqual([]);
  });
});

describe('words are remembered whatever turns them', () => {
  test.each([
    [
      '“no matter what” denies nothing',
      'they’ll probably keep the gates closed until the april sowing no matter what they promise in november',
      undefined,
      'reworded',
      'april-sowing',
    ],
    [
      'what something is dismissed as is not denied',
      'just gossip from some cocktail party',
      'the energy minister',
      'other-speaker',
      'cocktail-gossip',
    ],
  ])('%s', (_, words, speaker, verdict, first) => {
    const { verdict: found, answers } = whoSaid(dam, { words, speaker });
    expect([found, idsOf(answers)[0]]).toEqual([verdict, first]);
  });
});

describe('words quoted in a chat are told from the chat', () => {
  test.each([
    [
      'somebody who posts them',
      'marek in #geopol keeps spamming "American sanctions on Dorvenergo stay exactly where they are" and won’t give a source. who said this please, before I mute him',
      'stay-where-they-are',
    ],
    [
      'a message copied out of Discord',
      'Tobi — Today at 20:41\n"something Orozov has refused since the dam was finished in 2012"\n\nok but WHAT did he refuse',
      'inspectors',
    ],
    [
      'a dialogue',
      'marta: "American sanctions on Dorvenergo would stay exactly where they are"\nolli: says who\nmarta: idk lol',
      'stay-where-they-are',
    ],
  ])('%s', (_, question, first) => {
    const { verdict, answers } = ask(dam, { question });
    expect([verdict, idsOf(answers)[0]]).toEqual(['answered', first]);
  });

  test.each([
    ['NO WAY', ['word-for-word', ['stay-where-they-are']]],
    ['He did not say', ['not-in-report', []]],
  ])('what is exclaimed before them turns nothing, a “not” does: %s', (before, expected) => {
    const words = `${before} "American sanctions on Dorvenergo would stay exactly where they are" this goes so hard`;
    const { verdict, answers } = whoSaid(dam, { words });
    expect([verdict, idsOf(answers)]).toEqual(expected);
  });

  test('unless somebody named beside them may have said them', () => {
    const question = 'who heard that Macron said "American sanctions on Dorvenergo stay exactly where they are"?';
    expect(idsOf(ask(dam, { question }).answers)).toEqual([]);
  });
});

describe('how long and how many are answered by what tells it', () => {
  test.each([
    ['how long could sanctions be suspended', 'suspension'],
    ['how long will the gates stay shut', 'april-sowing'],
  ])('%s', (question, first) => {
    expect(idsOf(ask(dam, { question }).answers)[0]).toBe(first);
  });

  test('and by nothing else', () => {
    expect(idsOf(ask(dam, { question: 'how long does Arshakuni call the dam a weapon' }).answers)).toEqual([]);
  });
});

const peace = libraryOf(reportCalled('putin-peace-play'));

test.each(['how long has the freeze been proposed', 'how long was the freeze transmitted'])(
  'what is passed on through somebody takes no time: %s',
  (question) => {
    expect(idsOf(ask(peace, { question }).answers)).toEqual([]);
  },
);

function chat(clause: string, before = 'guys what a boring evening in here'): string {
  return `${before}, ${clause}, anyway who wants pizza`;
}

describe('a clause amid chat is found', () => {
  const clause = 'a lake that full has to be let out sooner or later';

  test('as it is printed', () => {
    const { verdict, answers } = whoSaid(dam, { words: chat(clause) });
    expect([verdict, idsOf(answers)]).toEqual(['word-for-word', ['lake-88']]);
  });

  test.each([
    ['a number', chat(clause, 'guys what 17 boring evenings in here')],
    ['a not', chat('a lake that full has not to be let out sooner or later')],
  ])('but with %s put in it is nobody’s', (_, words) => {
    const { verdict, answers } = whoSaid(dam, { words });
    expect([verdict, idsOf(answers)]).toEqual(['not-in-report', []]);
  });

  test('and with a name it is somebody else’s', () => {
    const { verdict, answers } = whoSaid(dam, { words: chat(clause, 'guys Macron said in here') });
    expect([verdict, idsOf(answers)]).toEqual(['other-speaker', ['lake-88']]);
  });
});

test.each([
  ['“the two” counts nobody', 'who shuttled between the two', 'mediator-refuses'],
  ['km', 'who lives 60 km from the dam', 'sheep-donkey'],
  ['kilometres', 'who is 60 kilometres below the dam', 'sheep-donkey'],
])('%s: %s', (_, question, first) => {
  expect(idsOf(ask(dam, { question }).answers)[0]).toBe(first);
});

test.each(['who shuttled between the three', 'who lives 61 km from the dam', 'how many people told of the memo'])(
  'and another count is nobody’s: %s',
  (question) => {
    expect(idsOf(ask(dam, { question }).answers)).toEqual([]);
  },
);

const { library: known } = await loadLibrary('bench/known');

describe('what is doubted is no evidence for it, but what a neutral verb tells is', () => {
  test.each([
    ['orla-truce-offer', 'who said 800 observers', 'observers-800'],
    ['orsa-truce', 'who puts the chances at one in five', 'one-in-five'],
  ])('%s: %s', (id, question, first) => {
    expect(idsOf(ask(known, { question, report: id }).answers)[0]).toBe(first);
  });

  test.each([
    ['orla-truce-offer', 'who said 900 observers'],
    ['orsa-truce', 'who puts the chances at one in four'],
  ])('%s, with another number: %s', (id, question) => {
    expect(idsOf(ask(known, { question, report: id }).answers)).toEqual([]);
  });
});

test.each([
  ['no way, he had herd rumors but was unsure what to think of it lol', 'reworded'],
  ['imagine typing heard rumors but was unsure what to think of them in a cabinet, my god', 'word-for-word'],
])('a stretch that goes on in other words is not word for word: %s', (words, verdict) => {
  const outcome = whoSaid(peace, { words });
  expect([outcome.verdict, idsOf(outcome.answers)[0]]).toEqual([verdict, 'heard-rumors']);
});

test.each([
  [
    'adana-doping-affair',
    'grguric admitted that someone in his house had tipped off jadran zadar',
    'not-in-report',
    undefined,
  ],
  ['rail-data-strike', 'all our access was closed on april 30 and we have receipts', 'reworded', 'contractor-denial'],
  [
    'rate-memo-leak',
    'not one forint of taxpayer money will go to alföld, not this year and not next',
    'reworded',
    'not-a-forint',
  ],
  [
    'rate-memo-leak',
    'the cashier told me on monday my money was safe, on tuesday the machine had nothing left',
    'reworded',
    'machine-empty',
  ],
  [
    'rate-memo-leak',
    'the finance ministry had asked for the paper to be kept from parliament until after Christmas',
    'not-in-report',
    undefined,
  ],
])('%s: what a verb turns round, and what only looks so: %s', (report, words, verdict, first) => {
  const outcome = whoSaid(known, { words, report });
  expect([outcome.verdict, idsOf(outcome.answers)[0]]).toEqual([verdict, first]);
});

test.each([
  ['rail-data-strike', 'does kriz think union members were involved in the theft', 'union-denial'],
  ['serra-fire-inquiry', '15:42 whose number is that', 'call-1542'],
  ['serra-fire-inquiry', 'what time were the helicopters offered', 'helicopters'],
  ['serra-fire-inquiry', 'when did the first emergency call come in', 'call-1542'],
  ['serra-fire-inquiry', 'henriqe vas on the incpection in march pls', 'line-sound'],
  ['adana-doping-affair', 'did the papers in january mention any doping test', 'papers'],
  [
    'adana-doping-affair',
    'what share did the agent get according to that anonymous person, not his own number pls',
    'agent-share',
  ],
  [
    'border-exchange-talks',
    'Does the article say somewhere how many jobs the town has lost since the closure?',
    'swans',
  ],
])('%s: %s', (report, question, first) => {
  expect(idsOf(ask(known, { question, report }).answers)[0]).toBe(first);
});

describe('on the shipped report', () => {
  const shipped = libraryOf(reportCalled('putin-peace-play'));

  test.each([
    [
      'a question whose tail says what kind it is',
      'is moscow saying the operation goes on or not, simple question ffs',
      'operation-persists',
    ],
    [
      'who reads as a moderator',
      'As a moderator I need the exact words of Henrik Landerholm regarding his Ukrainian friends. No summary.',
      'putin-pleased',
    ],
    [
      'whether anybody sees it',
      'does anyone in there actually see a long term ceasefire coming, honest question',
      'no-prospects',
    ],
    ['what follows', 'and when the negotiations fall through, then what', 'operation-persists'],
    ['an oath', 'what the hell did Landerholm say about his friends', 'putin-pleased'],
    [
      'a dispute that a moderator settles',
      'mod here, two people fighting whether Hill talked about a channel that exists. did she?',
      'covert-negotiations',
    ],
    [
      'whoever writes for a paper',
      'Hello everyone, sorry to bother, I write a small thing for our school paper and I would need to know, if possible, who in the article is speaking of the territories under occupation, thank you very much and have a nice day',
      'price',
    ],
    ['what comes after a "but"', 'nato membership sounds nice but at what cost', 'price'],
    ['what “we” get', 'so we getting a ceasefire or what', 'no-prospects'],
    [
      'a surname that was forgotten',
      'henrik whatshisname talking about putin being pleased, can i get the full thing',
      'putin-pleased',
    ],
    [
      'what others are not needed',
      'Sir kindly tell what is the statement of Mr. Lukyanov only, others not needed',
      'new-security-framework',
    ],
    ['somebody without a name', 'this anonymous intermediary guy suggested what now', 'neutral-status'],
  ])('%s: %s', (_, question, first) => {
    expect(idsOf(ask(shipped, { question }).answers)[0]).toBe(first);
  });

  test.each([
    ['what is asked of what was asked', 'how many soldiers died so far, does it give a number', 'not-in-report'],
    ['whether somebody said it at all', 'wait hold on. did putin himself say any of this???', 'speaker-not-quoted'],
  ])('%s is not answered: %s', (_, question, verdict) => {
    expect(ask(shipped, { question })).toMatchObject({ verdict, answers: [] });
  });

  test('a stretch that was mistyped may stand behind a “not”, as the very words may', () => {
    const { verdict, answers } = whoSaid(shipped, { words: 'let go of its maximallist gaols' });
    expect({ verdict, ids: idsOf(answers) }).toEqual({ verdict: 'reworded', ids: ['no-prospects'] });
  });
});
