import { expect, test } from 'vitest';
import { reworded } from '../../../src/search/read/rewordings/index.js';

test.each([
  ['not the ministry, the other one, the one with the memo', 'the memo'],
  ['not the ministry, the other memo', 'the other memo'],
  ['no, not the mayor, the minister. what did he say', 'what did the minister say'],
  ['not the Bloomberg one: which proposal did they write about', 'which proposal did they write'],
  ['did they sign or is it just a rumour', 'did they sign'],
  ['the OTHER offer, the one from the paper, not the old one', 'the offer from the paper'],
  ['what did the spokeswoman say about it, not the old one', 'what did the spokeswoman say about it'],
  ['was it the mayor or the minister who said that the bridge is safe', 'who said the bridge is safe'],
  ['was it the mayor or the minister with the cheap gas line', 'the cheap gas'],
  ['who said that the bridge is safe, the mayor or the minister?', 'who said that the bridge is safe'],
  ['who says its 26 members and not 29', 'who says its 26 members'],
  ['the mayor or the minister, which of the two sees no bridge', 'who sees no bridge'],
])('which of two is meant: %s', (typed, plain) => {
  expect(reworded(typed)).toBe(plain);
});

test.each([
  ['usa they say what', 'what did usa say'],
  ['the adviser says what about the bridge', 'what did the adviser say about the bridge'],
  ['show what the minister has stated', 'show what has the minister stated'],
  ['what Washington is telling regarding the message', 'what did Washington say about the message'],
  ['what did the mayor come up with', 'what did the mayor say'],
  ['what did the mayor go on about regarding the bridge', 'what did the mayor say about the bridge'],
  ['the director had something to say about the bridge, what is it', 'what did the director say about the bridge'],
  ['does the mayor bring up china at any point', 'does the mayor say anything about china'],
  ['is the mayor cited about the bridge', 'what did the mayor say about the bridge'],
  ['mayor + bridge, what was her line', 'what did mayor say about bridge'],
  ['by the union’s own count, how many joined', 'according to the union, how many joined'],
  ['how many joined by the company’s count', 'according to the company, how many joined'],
  ['please show me all what the mayor has told about it', 'what did the mayor say about it'],
  ['and the head of the fund, how does she react to the claim', 'how does the head of the fund react to the claim'],
  [
    'it was the mayor, wasn’t it, who kept saying that the bridge is perfectly safe',
    'did the mayor say that the bridge is perfectly safe',
  ],
  ['is there one sentence in here that can be pinned on the mayor, and if so which', 'what did the mayor say'],
  ['the lady who was director, whats her take', 'what did the lady who was director say'],
  ['which Swedish guy was it and what did he say', 'what did the Swedish guy say'],
  ['who is this minister and what does he think they want', 'what does minister think they want'],
  ['the minister and the memo, did she read it', 'did minister read the memo'],
  ['what is the union threatening to do', 'what is the union threatening'],
  ['hungary why it is even mentioned', 'what about hungary'],
  ['hungary in this article. why', 'what about hungary'],
  ['why is hungary even mentioned at all', 'what about hungary'],
  ['and the minister, the one from Lund? what did he tell them', 'what did the minister from Lund tell them'],
  ['and the minister, the tall one? what did he tell them', 'the minister, what did he tell them'],
  ['the president, she said something with a window', 'what did the president say about a window'],
  ['the second thing the minister said, the one about the bridge', 'what did the minister say about the bridge'],
  ['for school i need the spokesman about the talks, is there something', 'what did the spokesman say about the talks'],
  ["the paper's own theory on why", 'what did the paper say about why'],
  ['on the bridge, the mayor said?', 'what did the mayor say about the bridge'],
  ['regarding the bridge, which statement did the mayor make', 'what did the mayor say about the bridge'],
  ['and the mayor? what about the bridge', 'what did the mayor say about the bridge'],
  ['as for the mayor, what did he say on it', 'what did the mayor say on it'],
  ['does the article quote the mayor on the bridge', 'what did the mayor say about the bridge'],
  ['my teacher asks what the mayor said', 'what the mayor said'],
  ['two people here disagree, what did the mayor say', 'what did the mayor say'],
  ['tell me what Mr. Blinken was mentioning in Davos', 'tell me what was Mr. Blinken mentioning in Davos'],
  ['why hungary of all places', 'what about hungary'],
  ['the adviser suggested what now', 'what has the adviser suggested'],
  ['what says the ministry to this list', 'what did the ministry say about list'],
  ['the ambassador, did he say something?', 'what did the ambassador say'],
  ['the ambassador, did he say anything about the bridge', 'what did the ambassador say about the bridge'],
  ['need everything from that lady who ran the bank, thx', 'what did that lady who ran the bank say'],
  ['i need the words of the mayor where she tells it helps', 'what did the mayor say about it helps'],
  ['the spokesman spoke something on the bridge or my memory is bad?', 'what did the spokesman say about the bridge'],
  ['acc to the adviser he would be happy with what', 'what did the adviser say about he would be happy'],
  ['the mayor accuses who', 'who did the mayor accuse'],
  ["i'm confused, the adviser. what EXACTLY did he suggest", 'what did the adviser suggest'],
])('what somebody said: %s', (typed, plain) => {
  expect(reworded(typed)).toBe(plain);
});

test.each([
  ["I read it twice and still don't get whether anybody calls it a trick", 'who calls it a trick'],
  ['i cannot remember who sent the letter', 'who sent the letter'],
  ['I need the bit where the governor answers about it', 'the governor answers about it'],
  ['who is the adviser and what did he say', 'who is the adviser'],
  ['nothing on the bridge in there?', 'anything about the bridge'],
  ["there was a line about the bridge, wasn't there", 'anything about the bridge'],
  ['according to whom the bridge is safe', 'who says the bridge is safe'],
  ['the bridge is safe, according to whom', 'who says the bridge is safe'],
  ['got a source for that bridge claim', 'anything about that bridge'],
  ['who told the paper that the bridge is safe', 'who said the bridge is safe'],
  ['where does the claim that the bridge is safe come from', 'who said the bridge is safe'],
  ['what is the source of the rumour', 'who said the rumour'],
  ["the conflict freeze, maybe in a newspaper, i don't remember well, could be end of 2023", 'the conflict freeze'],
  ['something with the bridge', 'anything about the bridge'],
  ['they would answer with measures or how was that', 'they would answer with measures'],
  ['the proposal, when was that', 'when was the proposal'],
  ['the offer is a trick, does somebody say so', 'who says the offer is a trick'],
  ['the offer is a trick. does somebody say so', 'who says the offer is a trick'],
  ["there was talk of a freeze, wasn't there? by which paper", 'anything about a freeze'],
  ['the bridge, what it is said about? good or bad', 'what is said about the bridge'],
])('a matter, whoever spoke of it: %s', (typed, plain) => {
  expect(reworded(typed)).toBe(plain);
});

test.each([
  'the mayor claims the bridge is quite safe',
  'it was the mayor who said the bridge is quite safe',
  'the mayor is the one saying the bridge is quite safe',
  'the mayor never said the bridge is quite safe',
  'the mayor told the paper that the bridge is quite safe',
  'did the mayor tell the press that the bridge is quite safe',
  'show me where the mayor says the bridge is quite safe',
  'where does the mayor say the bridge is quite safe',
  'why did the mayor say the bridge is quite safe',
  'how come the mayor said the bridge is quite safe',
  'what did the mayor mean by the bridge is quite safe',
  'need the quote of the mayor saying the bridge is quite safe',
  "the mayor's claim that the bridge is quite safe",
  "the mayor's view is the bridge is quite safe",
  "in the mayor's view the bridge is quite safe",
  'according to the mayor, the bridge is quite safe',
  'the bridge is quite safe, says the mayor',
  'the bridge is quite safe (the mayor)',
  'the bridge is quite safe, the mayor says',
  'the mayor: the bridge is quite safe',
  'is "the bridge is quite safe" from the mayor',
  'someone here claims the mayor said the bridge is quite safe',
  'no, the mayor said the bridge is quite safe',
  '"the bridge is quite safe" the mayor',
  'the bridge is quite safe said the mayor',
])('what somebody is claimed to have said: %s', (typed) => {
  expect(reworded(typed)).toBe('did the mayor say that the bridge is quite safe');
});

test.each([
  ['"the bridge is quite safe" - the mayor', 'did the mayor say that "the bridge is quite safe"'],
  ['no missile was fired from here - the mayor', 'did the mayor say that no missile was fired from here'],
])('words and who said them, as they are: %s', (typed, plain) => {
  expect(reworded(typed)).toBe(plain);
});

test.each([
  'what did the mayor say about the bridge?',
  'who said that the bridge is safe?',
  'is the bridge safe?',
  'the bridge is safe',
  'when does the bridge open',
  'what does the mayor think',
  'who is the mayor?',
  'nobody said that the bridge is safe',
  'did the mayor and the minister meet?',
])('what is plain stays as it is: %s', (typed) => {
  expect(reworded(typed)).toBe(typed);
});

test('a text longer than any question stays as it is', () => {
  const typed = `who said that the bridge is safe, ${'very '.repeat(120)}safe, the mayor or the minister?`;
  expect(reworded(typed)).toBe(typed);
});

test.each([
  'who is talking about peace',
  'who accuses who',
  'what did he say something about it',
  'people here suggested what',
])('whoever asks for anybody names nobody: %s', (typed) => {
  expect(reworded(typed)).toBe(typed);
});
