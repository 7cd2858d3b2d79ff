import { expect, test } from 'vitest';
import { container, message, text, type MessageBody } from '../../src/reply/message/message.js';
import { payloadFaults } from './payload-faults.js';

function withRow(...components: unknown[]): MessageBody {
  return JSON.parse(JSON.stringify({ ...message([]), components: [{ type: 1, components }] }));
}

const button = (label: string, custom_id: string) => ({ type: 2, style: 2, label, custom_id });
const option = (value: string) => ({ label: value, value });

test('a message within all limits has no faults', () => {
  expect(payloadFaults(message([container([text('> a quote')], 0xffffff)]))).toEqual([]);
});

test.each<[string, MessageBody, string[]]>([
  ['pings', { ...message([text('a')]), allowed_mentions: { users: ['1'] } }, ['may ping everything, 1']],
  ['does not say whom it pings', { flags: 32768, components: [text('a')] }, ['may ping everything']],
  [
    'has too much text',
    message([text('a'.repeat(2001)), text('a'.repeat(2000))]),
    ['4001 characters, where 0 to 4000 are allowed'],
  ],
  ['has an empty text', message([text(' ')]), ['0 characters of text, where 1 to 4000 are allowed']],
  [
    'has too many components',
    message(Array.from({ length: 41 }, () => text('a'))),
    ['41 components, where 1 to 40 are allowed'],
  ],
  ['has nothing in it', message([]), ['0 components, where 1 to 40 are allowed']],
  ['hides a character', message([text('@\u202eeveryone')]), ['hidden characters in “@\u202eeveryone”']],
  ['has content on a card', { ...message([text('a')]), content: 'a' }, ['a card has neither content nor embeds']],
  ['has one id twice', withRow(button('a', 'k1:open'), button('b', 'k1:open')), ['the custom id “k1:open” twice']],
  ['has an id that nothing reads', withRow(button('a', 'x')), ['nothing reads the custom id “x”']],
  [
    'has a label too long',
    withRow(button('a'.repeat(81), 'k1:open')),
    ['81 characters of a label, where 1 to 80 are allowed'],
  ],
  [
    'has six buttons in a row',
    withRow(...['a', 'b', 'c', 'd', 'e', 'f'].map((one) => button(one, `k1:open:${one}`))),
    ['6 components of a row, where 1 to 5 are allowed'],
  ],
  [
    'links elsewhere than to https',
    withRow({ type: 2, style: 5, label: 'a', url: 'http://a' }),
    ['the address “http://a” is not https'],
  ],
  [
    'offers a choice twice',
    withRow({ type: 3, custom_id: 'k1:open', options: [option('a'), option('a')] }),
    ['the option “a” twice'],
  ],
  [
    'is empty and plain',
    { allowed_mentions: { parse: [] } },
    ['0 characters of content, where 1 to 2000 are allowed', '0 characters of content, where 1 to 2000 are allowed'],
  ],
])('a message that %s is found out', (_, body, faults) => {
  expect(payloadFaults(body)).toEqual(faults);
});
