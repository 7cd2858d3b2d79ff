import { expect, test } from 'vitest';
import { publishEdit } from '../../../commands/knowledge/publish/publish-edit.js';
import { commands } from '../../../commands/index.js';
import { NO_CHANNELS } from '../../../src/dispatch/channels.js';
import { loadLibrary } from '../../../src/library/knowledge/load.js';
import { createServers } from '../../../src/library/servers.js';
import { UnsavedError } from '../../../src/report/unsaved-error.js';
import { by, changing } from '../../library/edits.js';
import { openRaw } from '../../store/raw.js';
import { ANOTHER, floorOf, GUILD, ME, moderating, MODERATOR, NOW, REPORT, seen, WHEN } from './moderating.js';

test('a command that is delivered twice makes one change, confirmed in the same words', async () => {
  const { knowledge, keeper } = await moderating();
  const once = { id: '800000000000000002' };
  const options = { statement: 'us-denial', question: 'Did the pigeon arrive?' };
  const first = await knowledge('ask', options, once);
  expect(await knowledge('ask', options, once)).toEqual(first);
  expect(seen(first)[1]).toBe('Published');
  expect(await (await keeper()).history({}, { limit: 9 })).toHaveLength(1);
});

test('of two commands at once on one statement the second is told, and overwrites nothing', async () => {
  const { knowledge, keeper } = await moderating();
  const replies = await Promise.all([
    knowledge('ask', { statement: 'us-denial', question: 'Did the pigeon arrive?' }),
    knowledge('retract', { statement: 'us-denial', reason: 'misread' }, { user: ANOTHER }),
  ]);
  expect(replies.map((reply) => seen(reply)[1])).toEqual([
    'Published',
    'Somebody else changed this in between. Nothing was overwritten.',
  ]);
  expect(replies[1] && seen(replies[1])).toEqual([
    'private',
    'Somebody else changed this in between. Nothing was overwritten.',
    '[-struck out-] or −: as it is now · bold or +: yours',
    '',
    'statement us-denial is at revision 1 now; yours was made on 0.',
    '+ withdrawn: “misread”',
    '− question “Did the pigeon arrive?”',
    'To put yours in all the same, do it again: it then starts from what stands there now.',
  ]);
  const present = await keeper();
  expect(await present.history({}, { limit: 9 })).toHaveLength(1);
  expect(present.item(REPORT, { kind: 'statement', id: 'us-denial' })?.value).toMatchObject({
    asks: expect.arrayContaining(['Did the pigeon arrive?']),
  });
});

test('what cannot be proved is refused, a line a fault', async () => {
  const { keeper, servers } = await moderating();
  const present = await keeper();
  const { library } = await servers.of(GUILD);
  const request = {
    type: 'command' as const,
    id: '1',
    name: 'knowledge ask',
    options: {},
    user: { id: MODERATOR, moderator: true, administrator: false },
    guild: GUILD,
    installed: true,
    library,
    commands,
    defaultPrivate: false,
    keeper: present,
    channels: NO_CHANNELS,
  };
  const edit = changing(present, 'us-denial', { quote: 'Washington denies it.', content: [], topics: ['gardening'] });
  expect(seen(await publishEdit(request, edit))).toEqual([
    'private',
    'Nothing was changed. The knowledge would not hold:',
    'statement us-denial: topics: no topic has the id gardening',
    'statement us-denial: the quote does not stand in the source',
    'Change what is named there first; then do this again.',
  ]);
  expect(await present.history({}, { limit: 9 })).toEqual([]);
});

test('where the disk takes nothing, what was typed is in the answer, members are answered, and it heals by itself', async () => {
  const { store, connection } = await openRaw();
  const loaded = await loadLibrary('knowledge');
  const { knowledge, ask, press } = floorOf(createServers(loaded, store, () => NOW));
  await knowledge('topic', { topic: 'gardening' });
  connection.exec('pragma query_only = 1');
  const options = { statement: 'us-denial', reason: `It was *misread*. ${'Very much so. '.repeat(20)}`.trim() };
  const fault = await knowledge('retract', options).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(UnsavedError);
  expect(fault).toMatchObject({
    message: `Nothing was saved: the disk that I keep changes on can only be read at the moment. Whoever runs me has to look at it; then try again. What you typed: statement: us-denial · reason: ${options.reason}`,
    cause: { code: 'SQLITE_READONLY' },
  });
  await expect(press('undo-now', ['1', '1'])).rejects.toThrow(UnsavedError);
  expect(await ask('did Washington receive any such message?')).toEqual(['answered', 'us-denial']);
  connection.exec('pragma query_only = 0');
  expect(seen(await knowledge('retract', options)).slice(1, 3)).toEqual(['Published', `#2 · ${WHEN}`]);
  expect(seen(await press('undo-now', ['1', '1'])).slice(1, 4)).toEqual([
    'Taken back',
    `#3 · ${WHEN}`,
    `${ME} undid #1 of topic gardening`,
  ]);
});

test('an item that is changed back to how it is shipped is the shipped one again', async () => {
  const { knowledge, keeper, loaded, servers } = await moderating();
  await knowledge('aliases', { of: 'Peskov', add: 'Dima' });
  await knowledge('aliases', { of: 'Peskov', remove: 'Dima' });
  const present = await keeper();
  expect(present.knowledge(REPORT)).toBe(loaded.shipped.get(REPORT)?.knowledge);
  expect((await servers.of(GUILD)).library.reports.get(REPORT)?.speakers.get('peskov')?.aliases).not.toContain('Dima');
  await present.publish(changing(present, 'signal', { note: 'x' }), by());
  expect(present.number(REPORT, { kind: 'person', id: 'peskov' })).toBe(2);
});
