import { expect, test } from 'vitest';
import { plainly } from '../../../src/search/clean/hearsay.js';

test.each([
  [
    'my dad says one country vetoed it. which one, and who’s reporting that',
    'that one country vetoed it. and who’s reporting that',
  ],
  ['a friend told me he might give up his objections, is that right', 'that he might give up his objections'],
  ['i was told that the gates stay shut', 'that the gates stay shut'],
  ['they said on tv nobody knows the date. who said that', 'that nobody knows the date. who said that'],
  ['someone at work claims the veto suits others, is that in there or did he make it up', 'that the veto suits others'],
  ['whats the minister saying, my coworker said she was pretty disappointed', 'whats the minister saying'],
  ['when was the first call, ive heard two versions now', 'when was the first call'],
  ['there was something about people being flown out, many thanks', 'people being flown out'],
  ['they would answer with measures or how was that', 'they would answer with measures'],
])('who told it, and what else is chat, goes: %s', (text, plain) => {
  expect(plainly(text)).toBe(plain);
});

test.each([
  ['who says its 26 members and not 29', 'who says its 26 members'],
  ['who is it that says two years instead of three to five', 'who is it that says two years'],
  ['was it Barkoczy or Drozdenko who said that votes are not bought', 'who said votes are not bought'],
  ['was it Barkoczy or Drozdenko with the cheap gas line?', 'the cheap gas'],
  ['who said the thing about the furnace, the mayor or mrazik?', 'who said the thing about the furnace'],
  [
    'that retired ambassador, she said something with an umbrella?',
    'what did that retired ambassador say about an umbrella?',
  ],
  ['the second thing the minister said, the one about the bridge', 'what did the minister say about the bridge'],
  ['not the ministry, the other one, the one with the memo', 'the memo'],
  ['not the mayor, the other minister', 'the other minister'],
  ['what did the spokeswoman say, not the old one', 'what did the spokeswoman say'],
  ["I read it twice and still don't get whether anybody calls it a trick", 'who calls it a trick'],
  ["i don't remember who saw the memo", 'who saw the memo'],
  ['I need the bit where the governor answers about it', 'the governor answers about it'],
  ['who is the adviser and what did he say', 'who is the adviser'],
])('what is asked stays: %s', (text, plain) => {
  expect(plainly(text)).toBe(plain);
});

test.each(['did Hill say it?', 'who denies the message', 'The minister says no.', 'is that right', ''])(
  'a question without any of it is left: %j',
  (text) => {
    expect(plainly(text)).toBeUndefined();
  },
);

test.each(['1', '!1', ' ', 'not ', ' or ', ',', '"', "'", 'one '])('%j without end is read', (typed) => {
  expect(plainly(`${typed.repeat(6000 / typed.length)} x`)?.length ?? 0).toBeLessThanOrEqual(6002);
});
