import { beforeEach, describe, expect, test } from 'vitest';
import { presses } from '../../../commands/index.js';
import { subcommands } from '../../../commands/knowledge-admin/index.js';
import type { Reply } from '../../../src/dispatch/command.js';
import { RefusedError } from '../../../src/dispatch/rights.js';
import { rolesStamp } from '../../../src/reply/admin/settings-card.js';
import { by, retracting } from '../../library/edits.js';
import * as requests from '../requests.js';
import { ADMINISTRATOR, administering, ANOTHER, given, GUILD, REPORT, type Office } from './administering.js';

const EDITORS = '600000000000000001';
const WHO = [
  ['a member', { user: ANOTHER, moderator: false, administrator: false }],
  ['a moderator', { user: ANOTHER, moderator: true, administrator: false }],
  ['a role that may moderate', { user: ANOTHER, moderator: false, administrator: false, roles: [EDITORS] }],
] as const;

type Pressed = [route: string, args: string[], values: string[], fields?: Readonly<Record<string, string[]>>];
/** Everything that can be pressed, with what an administrator’s card would have in it. */
const PRESSED: Pressed[] = [
  ['set-roles', [rolesStamp([EDITORS])], [ANOTHER]],
  ['set-log', [], ['700000000000000001']],
  ['set-privacy', [], ['private']],
  ['set-pause', ['on'], []],
  ['export', [REPORT], []],
  ['export', [], [REPORT]],
  ['import', ['aaaaaaaa', '0'], []],
  ['import-leave', ['aaaaaaaa'], []],
  ['erase', [], []],
  ['erase-all', [], [], { word: ['ERASE'] }],
];
const COMMANDS = ['settings', 'export', 'import', 'erase'];

let office: Office;

beforeEach(async () => {
  office = await administering();
  office.open.add('700000000000000001');
  const keeper = await office.keeper();
  await keeper.saveSettings((now) => ({ ...now, moderatorRoles: [EDITORS] }));
  await keeper.publish(retracting(keeper, 'us-denial', 'It was wrong.'), by());
  await keeper.saveDraft({
    id: 'aaaaaaaa',
    author: ADMINISTRATOR,
    report: REPORT,
    subject: undefined,
    base: 0,
    fields: { yaml: '', file: '' },
  });
});

async function refused(attempt: Promise<Reply>): Promise<void> {
  const told = await attempt.catch((error: unknown) => error);
  expect(told).toBeInstanceOf(RefusedError);
  expect(String(told)).toBe('UserError: Only administrators of this server can do this: members with Manage Server.');
  const keeper = await office.keeper();
  expect(keeper.settings).toEqual({ moderatorRoles: [EDITORS], logChannel: null, defaultPrivate: null, paused: false });
  expect(await keeper.history({}, { limit: 9 })).toHaveLength(1);
  expect(await keeper.draft(ADMINISTRATOR, 'aaaaaaaa')).toBeDefined();
  expect(office.posts).toEqual([]);
}

describe.each(WHO)('%s is refused', (_, who) => {
  test.each(COMMANDS)('by the command /knowledge-admin %s', async (name) => {
    await refused(office.admin(name, {}, { ...who, files: { file: given('') } }));
  });

  test.each(PRESSED)('by the button, select or form %s %j', async (route, args, values, fields = {}) => {
    await refused(office.press(route, args, values, who, fields));
  });

  test('while typing', async () => {
    const asked = { servers: office.servers, guild: GUILD, ...who };
    await expect(requests.complete('knowledge-admin export', 'report', {}, asked)).rejects.toThrow(RefusedError);
  });
});

describe('where the bot keeps nothing', () => {
  test.each([
    ['in a direct message', { guild: null }],
    ['where only a member brought it along', { installed: false }],
  ])('nobody administers anything: %s', async (_, where) => {
    for (const name of COMMANDS) await expect(office.admin(name, {}, where)).rejects.toThrow('Nothing was changed.');
    for (const [route, args, values, fields = {}] of PRESSED) {
      await expect(office.press(route, args, values, where, fields)).rejects.toThrow('Nothing was changed.');
    }
  });
});

test('all that there is was tried', () => {
  const administering = presses.filter(({ right }) => right === 'administer').map(({ route }) => route);
  expect([...new Set(PRESSED.map(([route]) => route))].toSorted()).toEqual(administering.toSorted());
  expect(subcommands.map(({ data }) => data.name)).toEqual(COMMANDS);
});
