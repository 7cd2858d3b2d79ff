import { expect, test } from 'vitest';
import { RefusedError } from '../../src/dispatch/rights.js';
import { loadLibrary } from '../../src/library/knowledge/load.js';
import { openServers } from '../library/keeping.js';
import { deskOf, filled, GUILD, modalOf, MODERATOR, seen } from './knowledge/drafting.js';
import { run, type By } from './requests.js';

const NAME = 'Propose as statement';

async function open() {
  const keeping = await openServers();
  const from: By = { user: MODERATOR, moderator: true, guild: GUILD, servers: keeping.servers };
  return { keeping, from, propose: (words: string, by: By = {}) => run(NAME, {}, { ...from, ...by }, words) };
}

test('opens the form with the source’s own words, and the sentence around them', async () => {
  const { propose } = await open();
  const form = await propose('Somebody says: "denies receiving ANY such message"');
  expect(modalOf(form).title).toBe('Add a statement');
  expect(filled(form)).toEqual({
    words: 'Washington, however, denies receiving any such message.',
    content: 'denies receiving any such message',
    chain: '',
    kind: '',
    stance: '',
  });
});

test('opens it with the message’s words where the source has them otherwise, and shows the nearest when it is sent', async () => {
  const { keeping, propose } = await open();
  const form = await propose('Washington denies to receive any such message');
  expect(filled(form)['words']).toBe('Washington denies to receive any such message');
  const reply = await deskOf(keeping, {}).send(form, { kind: 'act', stance: 'denies' });
  expect(seen(reply).join(' ')).toContain('Washington, however, denies receiving any such message');
});

test('a message without words is none to make a statement of', async () => {
  const { propose } = await open();
  expect(seen(await propose('  '))).toEqual(['private', 'There are no words in this message to make a statement of.']);
});

test('finds the report among several, and says where it cannot', async () => {
  const loaded = await loadLibrary('tests/fixtures/knowledge');
  const [report] = loaded.library.reports.values();
  const { servers } = await openServers({ loaded });
  const by = { user: MODERATOR, moderator: true, guild: GUILD, servers };
  const words = report?.statements[0]?.quote ?? '';
  expect(modalOf(await run(NAME, {}, by, words)).custom_id).toBe(`k1:form:${report?.id}::0`);
  await expect(run(NAME, {}, by, 'xyzzy plugh')).rejects.toThrow('These words stand in none of the reports here.');
});

test('is for moderators alone, in servers that added the bot', async () => {
  const { propose } = await open();
  await expect(propose('denies it', { moderator: false })).rejects.toThrow(RefusedError);
  await expect(propose('denies it', { guild: null })).rejects.toThrow('Knowledge is kept in servers');
  await expect(propose('denies it', { installed: false })).rejects.toThrow('Knowledge is kept in servers');
});
