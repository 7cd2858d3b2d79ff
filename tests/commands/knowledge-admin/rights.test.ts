import { beforeEach, describe, expect, test } from 'vitest';
import { presses } from '../../../commands/index.js';
import { subcommands } from '../../../commands/knowledge-admin/index.js';
import { RefusedError } from '../../../src/dispatch/rights.js';
import { rolesStamp } from '../../../src/reply/admin/settings-card.js';
import { DEFAULT_SETTINGS } from '../../../src/store/settings/settings.js';
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
  ['set-two', ['on'], []],
  ['set-pause', ['on'], []],
  ['export', [REPORT], []],
  ['set-questions', ['off'], []],
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

/** What somebody is told, and all that there would be to change. */
async function after(attempt: Promise<unknown>): Promise<object> {
  const told = await attempt.catch((error: unknown) => error);
  const keeper = await office.keeper();
  const changes = await keeper.history({}, { limit: 9 });
  const draft = await keeper.draft(ADMINISTRATOR, 'aaaaaaaa');
  return {
    told: told instanceof RefusedError ? told.message : told,
    settings: keeper.settings,
    changes: changes.length,
    draft: draft?.id,
    posts: office.posts,
  };
}

const REFUSED = {
  told: 'Only administrators of this server can do this: members with Manage Server.',
  settings: { ...DEFAULT_SETTINGS, moderatorRoles: [EDITORS] },
  changes: 1,
  draft: 'aaaaaaaa',
  posts: [],
};

describe.each(WHO)('%s is refused', (_, who) => {
  test.each(COMMANDS)('by the command /knowledge-admin %s', async (name) => {
    expect(await after(office.admin(name, {}, { ...who, files: { file: given('') } }))).toEqual(REFUSED);
  });

  test.each(PRESSED)('by the button, select or form %s %j', async (route, args, values, fields = {}) => {
    expect(await after(office.press(route, args, values, who, fields))).toEqual(REFUSED);
  });

  test('while typing', async () => {
    const asked = { servers: office.servers, guild: GUILD, ...who };
    expect(await after(requests.complete('knowledge-admin export', 'report', {}, asked))).toEqual(REFUSED);
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
