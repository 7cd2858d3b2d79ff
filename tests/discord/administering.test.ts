import { describe, expect, test } from 'vitest';
import { rolesStamp } from '../../src/reply/admin/settings-card.js';
import type { Message } from '../../src/sandbox/state/state.js';
import { DEFAULT_SETTINGS } from '../../src/store/settings/settings.js';
import { REAL } from '../browser/real.js';
import { by, retracting } from '../library/edits.js';
import { openServers } from '../library/keeping.js';
import { openStage } from './stage.js';
import { partsOf, textOf } from './texts.js';

const GUILD = '1';
const OTHER_GUILD = '6';
const LOG = '4';
const OTHER_CHANNEL = '7';
const EDITOR = '13';
const ADMINISTRATOR = '200000000000000004';
const MODERATOR = '200000000000000003';
const NOOR = '200000000000000006';

const here = { user: ADMINISTRATOR, guild: GUILD };

async function open() {
  const { servers } = await openServers();
  const { sandbox } = await openStage({ ...REAL, servers });
  return { sandbox, keeperOf: async (guild = GUILD) => (await servers.of(guild)).keeper };
}

async function read(message: Message | undefined, name: string): Promise<string> {
  const file = message?.attachments.find(({ filename }) => filename === name);
  if (file === undefined) throw new Error(`there is no ${name}`);
  return (await fetch(file.url)).text();
}

function idOf(message: Message | undefined, label: string): string {
  return partsOf(message).find((part) => 'label' in part && part.label === label)?.custom_id ?? '';
}

function needed(message: Message | undefined): Message {
  if (message === undefined) throw new Error('there is no message');
  return message;
}

describe('over Discord, as the real client does it', () => {
  test('settings are set by the selects and buttons of their card', async () => {
    const { sandbox, keeperOf } = await open();
    const { message, ephemeral } = await sandbox.interact({ command: 'knowledge-admin settings', ...here });
    expect(ephemeral).toBe(true);
    const card = needed(message);
    await sandbox.press(card, `k1:set-roles:${rolesStamp([])}`, { ...here, values: [EDITOR] });
    await sandbox.press(card, 'k1:set-log', { ...here, values: [LOG] });
    await sandbox.press(card, 'k1:set-privacy', { ...here, values: ['private'] });
    const { settings } = await keeperOf();
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      moderatorRoles: [EDITOR],
      logChannel: LOG,
      defaultPrivate: true,
    });
    const posted = [...sandbox.state.messages.values()].filter(({ channel_id: channel }) => channel === LOG);
    expect(posted.map(textOf)).toEqual([
      `<@${ADMINISTRATOR}> tries whether I can post here. Changes of what I know are logged in this channel once it is set.`,
    ]);
    const editor = await sandbox.interact({ command: 'knowledge history', user: NOOR, guild: GUILD });
    expect(textOf(editor.message)).not.toContain('Only moderators');
  });

  test('another server’s channel cannot be the log', async () => {
    const { sandbox, keeperOf } = await open();
    const { message } = await sandbox.interact({ command: 'knowledge-admin settings', ...here });
    const { message: told } = await sandbox.press(needed(message), 'k1:set-log', { ...here, values: [OTHER_CHANNEL] });
    expect(textOf(told)).toContain(`I cannot post in <#${OTHER_CHANNEL}>`);
    expect((await keeperOf()).settings.logChannel).toBeNull();
  });

  test('one server’s export is imported by another', async () => {
    const { sandbox, keeperOf } = await open();
    const keeper = await keeperOf();
    await keeper.publish(retracting(keeper, 'us-denial', 'It was “wrong”.'), by());
    const exported = await sandbox.interact({ command: 'knowledge-admin export', ...here });
    const yaml = await read(exported.message, 'putin-peace-play.report.yaml');
    expect(await read(exported.message, 'putin-peace-play.source.txt')).toContain('Washington, however, denies');

    const there = { user: ADMINISTRATOR, guild: OTHER_GUILD };
    const file = { filename: 'report.yaml', type: 'application/yaml', bytes: new TextEncoder().encode(yaml) };
    const asked = await sandbox.interact({ command: 'knowledge-admin import', files: { file }, ...there });
    expect(textOf(asked.message)).toContain('**1 changed**');
    const done = await sandbox.press(needed(asked.message), idOf(asked.message, 'Import'), there);
    expect(textOf(done.message)).toContain('### Published');
    const other = await keeperOf(OTHER_GUILD);
    expect(other.item('putin-peace-play', { kind: 'statement', id: 'us-denial' })?.value).toMatchObject({
      withdrawn: 'It was “wrong”.',
    });
  });

  test('a file with faults comes back with a list of them', async () => {
    const { sandbox } = await open();
    const file = { filename: 'report.yaml', type: 'application/yaml', bytes: new TextEncoder().encode('a: [') };
    const { message } = await sandbox.interact({ command: 'knowledge-admin import', files: { file }, ...here });
    expect(await read(message, 'faults.txt')).toBe(
      'report.yaml: it is not valid YAML at line 1, column 5: Flow sequence in block collection must be sufficiently indented and end with a ]\n',
    );
  });

  test('all is erased once the word was typed', async () => {
    const { sandbox, keeperOf } = await open();
    const keeper = await keeperOf();
    await keeper.publish(retracting(keeper, 'us-denial', 'Wrong.'), by());
    const { message } = await sandbox.interact({ command: 'knowledge-admin erase', ...here });
    const form = await sandbox.press(needed(message), 'k1:erase', here);
    expect(form.first?.type).toBe(9);
    const no = await sandbox.fillIn(form, { word: ['erase'] }, here);
    expect(textOf(no.message)).toContain('**Nothing was erased:** you typed “erase”, not ERASE.');
    expect(await keeper.history({}, { limit: 9 })).toHaveLength(1);
    const yes = await sandbox.fillIn(await sandbox.press(needed(message), 'k1:erase', here), { word: ['ERASE'] }, here);
    expect(textOf(yes.message)).toContain('### Erased');
    expect(await keeper.history({}, { limit: 9 })).toEqual([]);
  });

  test('a moderator is refused by command, button, select and form', async () => {
    const { sandbox, keeperOf } = await open();
    const { message } = await sandbox.interact({ command: 'knowledge-admin settings', ...here });
    const card = needed(message);
    const moderator = { user: MODERATOR, guild: GUILD };
    const tries = [
      await sandbox.interact({ command: 'knowledge-admin erase', ...moderator }),
      await sandbox.press(card, 'k1:set-pause:on', moderator),
      await sandbox.press(card, 'k1:set-log', { ...moderator, values: [LOG] }),
      await sandbox.submit('k1:erase-all', { word: 'ERASE' }, moderator),
    ];
    for (const { message: told, ephemeral } of tries) {
      expect([ephemeral, textOf(told)]).toEqual([true, expect.stringContaining('Only administrators of this server')]);
    }
    expect((await keeperOf()).settings.paused).toBe(false);
  });
});

test('/privacy answers in a direct message', async () => {
  const { sandbox } = await open();
  const { message, ephemeral } = await sandbox.interact({ command: 'privacy', user: MODERATOR, guild: null });
  expect([ephemeral, textOf(message)]).toEqual([true, expect.stringContaining('### What I keep')]);
});
