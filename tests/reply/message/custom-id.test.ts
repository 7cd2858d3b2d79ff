import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeCustomId,
  encodeCustomId,
  isUser,
  packPage,
  packUser,
  readPage,
} from '../../../src/reply/message/custom-id.js';
import { CUSTOM_ID_MAX } from '../../../src/reply/message/limits.js';
import { ROUTES } from '../../../src/reply/message/routes.js';

const LONGEST_ID = 'a'.repeat(24);
const LONGEST_USER = '18446744073709551615';

const route = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const argument = fc.stringMatching(/^[a-z0-9-]{0,24}$/);

describe('a custom id', () => {
  test('reads back as it was written', () => {
    fc.assert(
      fc.property(route, fc.array(argument, { maxLength: 3 }), (name, args) => {
        expect(decodeCustomId(encodeCustomId(name, args))).toEqual({ route: name, args });
      }),
    );
  });

  test('is never written longer than Discord takes', () => {
    expect(() => encodeCustomId('open', [LONGEST_ID, LONGEST_ID, LONGEST_ID, LONGEST_ID])).toThrow(
      `is longer than ${CUSTOM_ID_MAX}`,
    );
  });

  test('has room for three of the longest ids, a page and the longest owner', () => {
    const owner = packUser(LONGEST_USER);
    expect(encodeCustomId(ROUTES.quotesPage, [LONGEST_ID, LONGEST_ID, LONGEST_ID, packPage(1295), owner])).toBe(
      `k1:by:${LONGEST_ID}:${LONGEST_ID}:${LONGEST_ID}:zz:3w5e11264sgsf`,
    );
  });

  test.each(['a:b', 'A', 'ä', 'a b', 'a/b'])('never holds the argument %s', (bad) => {
    expect(() => encodeCustomId('open', [bad])).toThrow('cannot be an argument');
  });

  test.each(['', 'Open', '1', 'a:b'])('never has the route %s', (bad) => {
    expect(() => encodeCustomId(bad)).toThrow('cannot be a route');
  });

  test.each(['', 'k1', 'k1:', 'k0:open', 'k2:open:a', 'open', 'k1:Open', 'k1:open:A', `k1:open:${'a'.repeat(100)}`])(
    'of another hand is not read: %s',
    (id) => {
      expect(decodeCustomId(id)).toBeUndefined();
    },
  );
});

test('an owner is known again by the packed id, and nobody owns what has none', () => {
  expect(isUser(packUser('123456789012345678'), '123456789012345678')).toBe(true);
  expect(isUser(packUser('123456789012345678'), '123456789012345679')).toBe(false);
  expect(isUser('', 'not a number')).toBe(false);
  expect(isUser(undefined, '1')).toBe(false);
});

test('a page reads back, and nonsense is the first page', () => {
  expect([0, 1, 35, 36, 1295].map(packPage).map(readPage)).toEqual([0, 1, 35, 36, 1295]);
  expect([undefined, '', '-1', '!'].map(readPage)).toEqual([0, 0, 0, 0]);
});
