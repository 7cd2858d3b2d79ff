import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/dispatch/command.js';
import { rolesStamp } from '../../../src/reply/admin/settings-card.js';
import { walk } from '../../../src/reply/message/measure.js';
import { DEFAULT_SETTINGS } from '../../../src/store/settings/settings.js';
import { ADMINISTRATOR, administering, GUILD, OTHER_GUILD, seen } from './administering.js';

const EDITORS = '600000000000000001';
const TEACHERS = '600000000000000002';
const LOG = '700000000000000001';

/** What the selects of a card have chosen already. */
function chosenIn(reply: Reply): string[] {
  if (reply.type !== 'message' && reply.type !== 'update') return [];
  return [...walk(reply.message.components ?? [])].flatMap((component) => {
    if (component.type === ComponentType.StringSelect) {
      return component.options.filter((option) => option.default).map(({ label }) => label);
    }
    return 'default_values' in component ? (component.default_values ?? []).map(({ id }) => id) : [];
  });
}

describe('/knowledge-admin settings', () => {
  test('shows what is set, privately, with what changes it', async () => {
    const { admin } = await administering();
    const reply = await admin('settings');
    expect(seen(reply)).toEqual([
      'private',
      'Settings of this server',
      '',
      'Who may moderate',
      'Members with Manage Messages, and nobody else.',
      '[Roles that may moderate]',
      '',
      'Log of changes',
      'Nowhere; /knowledge history has them all.',
      '[Channel for the log of changes]',
      '',
      'Who sees answers, unless the member says otherwise',
      'Choose one',
      '  1. As the operator set it',
      '  2. Everyone in the channel',
      '  3. Only who asked',
      '',
      'One person is enough for a change. With two, each waits for a second moderator; to end that takes',
      'another administrator as well.',
      '[Ask for two persons]',
      '',
      'Questions nobody could answer are kept for /knowledge unanswered, without who asked. Switched off,',
      'all of them go at once, with the wishes to be told.',
      '[Keep no questions]',
      '',
      'I answer. Paused, I tell members just that; moderators go on, and /help and /privacy answer.',
      '[Pause]',
    ]);
    expect(chosenIn(reply)).toEqual(['As the operator set it']);
  });

  test('shows what was set, after a restart too', async () => {
    const office = await administering();
    office.open.add(LOG);
    await office.press('set-roles', [rolesStamp([])], [EDITORS, TEACHERS]);
    await office.press('set-log', [], [LOG]);
    await office.press('set-privacy', [], ['private']);
    await office.press('set-pause', ['on']);
    const { admin } = await office.restarted();
    const reply = await admin('settings');
    expect(chosenIn(reply)).toEqual([EDITORS, TEACHERS, LOG, 'Only who asked']);
    expect(seen(reply)).toContain(
      'I am paused. Members read just that; moderators go on, and /help and /privacy answer.',
    );
    expect(seen(reply).at(-1)).toBe('[Go on]');
  });
});

describe('roles that may moderate', () => {
  test('may, from then on, and the card says how they come to see the command', async () => {
    const { press, member, keeper } = await administering();
    const roles = [EDITORS];
    await expect(member('knowledge history', {}, { roles })).rejects.toThrow('Only moderators of this server');
    const reply = await press('set-roles', [rolesStamp([])], roles);
    expect(seen(reply).slice(0, 3)).toEqual(['update', 'Settings of this server', 'Set. This is how it is now.']);
    expect(seen(reply).slice(4, 8).join(' ')).toBe(
      'Who may moderate Members with Manage Messages, and <@&600000000000000001> Discord hides /knowledge from those without Manage Messages, and I cannot change that. Let these roles see it: Server Settings › Integrations › my name › /knowledge › Add Roles or Members.',
    );
    expect((await keeper()).settings.moderatorRoles).toEqual([EDITORS]);
    expect(seen(await member('knowledge history', {}, { roles }))[0]).toBe('private');
  });

  test('may no longer once none is chosen', async () => {
    const { press, keeper } = await administering();
    await press('set-roles', [rolesStamp([])], [EDITORS]);
    await press('set-roles', [rolesStamp([EDITORS])], []);
    expect((await keeper()).settings.moderatorRoles).toEqual([]);
  });

  test('are not everyone, and nothing but ids of Discord', async () => {
    const { press, keeper } = await administering();
    const reply = await press('set-roles', [rolesStamp([])], [GUILD, EDITORS, EDITORS, 'k1:x', '', '-1', '@everyone']);
    expect((await keeper()).settings.moderatorRoles).toEqual([EDITORS]);
    expect(seen(reply)[2]).toBe('@everyone cannot moderate; all else is set.');
  });

  test('that a colleague chose in between are not lost: the old card is told how they are now', async () => {
    const { admin, press, keeper } = await administering();
    await admin('settings');
    await press('set-roles', [rolesStamp([])], [TEACHERS]);
    const late = await press('set-roles', [rolesStamp([])], [EDITORS]);
    expect(seen(late)[2]).toBe('Somebody changed the roles in between. This is how they are now; choose again.');
    expect(chosenIn(late)[0]).toBe(TEACHERS);
    expect((await keeper()).settings.moderatorRoles).toEqual([TEACHERS]);
  });
});

describe('the channel for the log', () => {
  test('is set once something could be posted there', async () => {
    const { open, posts, press, keeper } = await administering();
    open.add(LOG);
    expect(seen(await press('set-log', [], [LOG]))[2]).toBe('Set. This is how it is now.');
    expect((await keeper()).settings.logChannel).toBe(LOG);
    expect(posts).toEqual([
      `${LOG}: <@${ADMINISTRATOR}> tries whether I can post here. Changes of what I know are logged in this channel once it is set.`,
    ]);
  });

  test('stays as it was where nothing can be posted, and the card says what is missing', async () => {
    const { press, keeper } = await administering();
    expect(
      seen(await press('set-log', [], [LOG]))
        .slice(2, 4)
        .join(' '),
    ).toBe(
      'I cannot post in <#700000000000000001>, so nothing was changed. In that channel I need View Channel and Send Messages.',
    );
    expect((await keeper()).settings.logChannel).toBeNull();
  });

  test('is none where none is chosen', async () => {
    const { open, press, keeper } = await administering();
    open.add(LOG);
    await press('set-log', [], [LOG]);
    await press('set-log', [], []);
    expect((await keeper()).settings.logChannel).toBeNull();
  });
});

test.each([
  ['private', true, 'private'],
  ['public', false, 'public'],
  ['operator', null, 'public'],
])('answers are %s from the next question on', async (value, setting, how) => {
  const { press, keeper, member } = await administering();
  await press('set-privacy', [], ['private']);
  await press('set-privacy', [], [value]);
  expect((await keeper()).settings.defaultPrivate).toBe(setting);
  expect(seen(await member('ask', { question: 'Did Washington get a message?' }))[0]).toBe(how);
});

test('an answer that the select does not have sets nothing', async () => {
  const { press, keeper } = await administering();
  const reply = await press('set-privacy', [], ['nonsense']);
  expect(seen(reply)[1]).toBe('Settings of this server');
  expect((await keeper()).settings.defaultPrivate).toBeNull();
});

test('paused, members read just that, and moderators go on', async () => {
  const { admin, on, member } = await administering();
  const paused = await on(await admin('settings'), 'Pause');
  const told = ['private', 'I am paused in this server. A moderator can tell you more.'];
  expect(seen(await member('ask', { question: 'Is it true?' }))).toEqual(told);
  expect(seen(await member('report'))).toEqual(told);
  expect(seen(await member('quotes', { speaker: 'hill' }, { guild: OTHER_GUILD }))[0]).toBe('public');
  expect(seen(await member('privacy'))).toContain('What I keep');
  expect(seen(await member('help'))).toContain('Who said that?');
  expect(seen(await member('knowledge history', {}, { moderator: true }))[0]).toBe('private');
  await on(paused, 'Go on');
  expect(seen(await member('ask', { question: 'Is it true?' }))[0]).toBe('public');
});

test('changes at the same time are all kept', async () => {
  const { open, press, keeper, restarted } = await administering();
  open.add(LOG);
  await Promise.all([
    press('set-roles', [rolesStamp([])], [EDITORS]),
    press('set-log', [], [LOG]),
    press('set-privacy', [], ['private']),
    press('set-pause', ['on']),
    press('set-questions', ['off']),
  ]);
  const all = {
    ...DEFAULT_SETTINGS,
    moderatorRoles: [EDITORS],
    logChannel: LOG,
    defaultPrivate: true,
    paused: true,
    keepQuestions: false,
  };
  expect((await keeper()).settings).toEqual(all);
  expect((await (await restarted()).keeper()).settings).toEqual(all);
});

test('one server’s settings are no other’s', async () => {
  const { press, keeper } = await administering();
  await press('set-pause', ['on']);
  await press('set-roles', [rolesStamp([])], [EDITORS]);
  expect((await keeper(OTHER_GUILD)).settings).toEqual(DEFAULT_SETTINGS);
});
