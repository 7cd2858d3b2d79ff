import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/store/settings/settings.js';
import { change, step } from './changes.js';
import { folder, open } from './folders.js';
import { openRaw } from './raw.js';

const SETTINGS: Settings = {
  moderatorRoles: ['1', '2'],
  logChannel: '3',
  defaultPrivate: true,
  paused: true,
  twoPersons: true,
  endAskedBy: 'u1',
  keepQuestions: false,
};

test('settings are the usual ones until they are set, and then as they were set last', async () => {
  const store = await open();
  expect(await store.settings('g1')).toStrictEqual(DEFAULT_SETTINGS);
  await store.saveSettings('g1', SETTINGS);
  await store.saveSettings('g1', { ...SETTINGS, paused: false });
  expect(await store.settings('g1')).toStrictEqual({ ...SETTINGS, paused: false });
  expect(await store.settings('g2')).toStrictEqual(DEFAULT_SETTINGS);
});

test('settings that were kept before there was one more of them have that one as it is usually', async () => {
  const { store, connection } = await openRaw();
  await store.saveSettings('g1', SETTINGS);
  connection.exec("update settings set settings = json_remove(settings, '$.keepQuestions')");
  expect(await store.settings('g1')).toStrictEqual({ ...SETTINGS, keepQuestions: true });
});

test('where no questions are kept any more, those that were kept go with the setting, or neither does', async () => {
  const { store, connection } = await openRaw();
  const asked = {
    question: 'Who?',
    command: 'ask',
    speaker: undefined,
    report: undefined,
    verdict: 'not-in-report',
  } as const;
  const once = { gist: '{}', count: 1, at: new Date(1), checkedAt: undefined, answeredAt: undefined };
  await store.keepUnanswered('g1', { id: 'a', ...asked, ...once });
  await store.saveWaiting('g1', { question: 'a', member: 'm', since: new Date(1), state: 'waiting', at: new Date(1) });
  connection.exec("create trigger stuck before delete on unanswered begin select raise(abort, 'stuck'); end");
  await expect(store.saveSettings('g1', SETTINGS)).rejects.toThrow('stuck');
  expect(await store.settings('g1')).toStrictEqual(DEFAULT_SETTINGS);
  connection.exec('drop trigger stuck');
  await store.saveSettings('g1', SETTINGS);
  expect([await store.settings('g1'), await store.unanswered('g1'), await store.waiting('g1')]).toStrictEqual([
    SETTINGS,
    [],
    [],
  ]);
});

test('a server is known as soon as anything is kept of it', async () => {
  const store = await open();
  await store.append(change({ guild: 'by-change' }));
  await store.saveSettings('by-settings', SETTINGS);
  await store.saveDraft({
    id: 'a',
    guild: 'by-draft',
    author: 'u1',
    at: new Date(0),
    report: 'harbour',
    subject: undefined,
    base: 0,
    fields: {},
  });
  expect((await store.servers()).map(({ guild }) => guild)).toStrictEqual(['by-change', 'by-draft', 'by-settings']);
  expect(await store.changedServers()).toStrictEqual(['by-change']);
});

test('that the bot is gone from a server is noted, kept through a restart, and taken back', async () => {
  const dir = await folder();
  const store = await open(dir);
  await store.append(change());
  expect(await store.servers()).toStrictEqual([{ guild: 'g1', goneSince: undefined }]);
  await store.setGone('g1', new Date(5));
  await store.close();
  const again = await open(dir);
  expect(await again.servers()).toStrictEqual([{ guild: 'g1', goneSince: new Date(5) }]);
  await again.append(change({ interaction: 'i2', steps: [step(1, 'the new bridge')] }));
  expect(await again.servers()).toStrictEqual([{ guild: 'g1', goneSince: new Date(5) }]);
  await again.setGone('g1', undefined);
  expect(await again.servers()).toStrictEqual([{ guild: 'g1', goneSince: undefined }]);
});

test('of a server that nothing is kept of, not even its absence is', async () => {
  const store = await open();
  await store.setGone('g1', new Date(5));
  expect(await store.servers()).toStrictEqual([]);
});

test('erasing a server leaves nothing of it, and the others as they were', async () => {
  const store = await open();
  for (const guild of ['g1', 'g2']) {
    await store.append(change({ guild }));
    await store.append(change({ guild, interaction: 'i2', undoes: guild === 'g1' ? 1 : 3, steps: [step(1, 'back')] }));
    await store.saveSettings(guild, SETTINGS);
    await store.saveDraft({
      id: 'a',
      guild,
      author: 'u1',
      at: new Date(0),
      report: 'harbour',
      subject: undefined,
      base: 0,
      fields: {},
    });
  }
  const seen = async (guild: string) => ({
    heads: await store.heads(guild),
    history: await store.history(guild, {}, { limit: 9 }),
    draft: await store.draft(guild, 'u1', 'a'),
    settings: await store.settings(guild),
  });
  const other = await seen('g2');
  await store.erase('g1');
  expect(await seen('g1')).toStrictEqual({ heads: [], history: [], draft: undefined, settings: DEFAULT_SETTINGS });
  expect(await seen('g2')).toStrictEqual(other);
  expect((await store.servers()).map(({ guild }) => guild)).toStrictEqual(['g2']);
});

test('an erased server begins anew, and no number of a change comes twice', async () => {
  const store = await open();
  await store.append(change());
  await store.erase('g1');
  expect(await store.append(change())).toMatchObject({ kind: 'kept', change: { id: 2, revisions: [{ number: 1 }] } });
});
