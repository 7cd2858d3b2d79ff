import { expect, test } from 'vitest';
import { loadEnv, readConfig } from '../../src/config.js';
import { readDescription } from './openapi.js';

const { openapi } = readConfig({ DISCORD_OPENAPI: loadEnv()['DISCORD_OPENAPI'] });
const CALLBACK = '/interactions/1/token/callback';
const text = (content: unknown) => ({ type: 4, data: { flags: 1 << 15, components: [{ type: 10, content }] } });

test.skipIf(openapi === undefined)('the description tells right requests from wrong ones', () => {
  const describe = readDescription(openapi ?? '');
  expect(describe('POST', CALLBACK, text('words'))).toEqual([]);
  expect(describe('POST', CALLBACK, text(5))).not.toEqual([]);
  expect(describe('POST', CALLBACK, { type: 8, data: { choices: [{ name: 'no value' }] } })).not.toEqual([]);
  expect(describe('PUT', '/applications/1/commands', [{ name: 'ask', description: 5 }])).not.toEqual([]);
  expect(describe('POST', '/nowhere', {})).toEqual(['no operation POST /nowhere']);
});
