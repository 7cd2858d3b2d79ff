import { expect, test } from 'vitest';
import { letterCard } from '../../../src/reply/review/letter-card.js';
import type { Letter } from '../../../src/store/review/letter.js';
import { container, message, text } from '../../../src/reply/message/message.js';

const card = (words: readonly string[]) => message([container([text(words.join('\n'))])]);
const kept = (letter: Letter) => ({ guild: '1', id: 1, member: '2', at: new Date(0), letter });

test.each<[string, Letter, string[]]>([
  [
    'that it was taken back',
    { kind: 'taken-back', what: 'A doubt.', statement: 'us-denial' },
    [
      '### What came of your proposal was taken back',
      '> A doubt\\.',
      'A moderator has undone the change of the statement **us\\-denial** that was made of it.',
    ],
  ],
  [
    'that it counts again',
    { kind: 'again', what: 'A doubt.' },
    [
      '### What came of your proposal counts again',
      '> A doubt\\.',
      'A moderator has put the change back that was made of it.',
    ],
  ],
  [
    'that nobody decided',
    { kind: 'lapsed', what: 'A doubt.' },
    [
      '### Your proposal is kept no more',
      '> A doubt\\.',
      'No moderator has decided on it in the time that it is kept for. You can make it again.',
    ],
  ],
])('a letter says %s, and sent by itself where it comes from', (_, letter, lines) => {
  expect(letterCard([kept(letter)])).toEqual(card(lines));
  const from = '-# From [a server that you are in](https://discord.com/channels/1)';
  expect(letterCard([kept(letter)], true)).toEqual(card([...lines, from]));
});
