import { describe, expect, test } from 'vitest';
import { by, retracting } from '../../library/edits.js';
import { modalOf } from '../knowledge/drafting.js';
import { rolesStamp } from '../../../src/reply/admin/settings-card.js';
import { DEFAULT_SETTINGS } from '../../../src/store/settings/settings.js';
import {
  ADMINISTRATOR,
  administering,
  fileIn,
  GUILD,
  OTHER_GUILD,
  REPORT,
  seen,
  type Office,
} from './administering.js';

const LOG = '700000000000000001';
const DENIED = { words: 'receiving any such message' };

/** Types a word into the form. */
function typing(office: Office, word: string) {
  return office.press('erase-all', [], [], {}, { word: [word] });
}

/** A server with something of everything that is kept. */
async function kept(): Promise<Office> {
  const office = await administering();
  office.open.add(LOG);
  for (const guild of [GUILD, OTHER_GUILD]) {
    const keeper = await office.keeper(guild);
    await keeper.publish(retracting(keeper, 'us-denial', 'It was wrong.'), by());
    await keeper.saveDraft({
      id: 'aaaaaaaa',
      author: ADMINISTRATOR,
      report: REPORT,
      subject: undefined,
      base: 0,
      fields: {},
    });
    await office.press('set-roles', [rolesStamp([])], ['600000000000000001'], { guild });
    await office.press('set-log', [], [LOG], { guild });
  }
  office.posts.length = 0;
  return office;
}

describe('/knowledge-admin erase', () => {
  test('says what goes and what stays, and erases nothing yet', async () => {
    const office = await kept();
    expect(seen(await office.admin('erase')).filter((line) => line !== '')).toEqual([
      'private',
      'Erase all that is kept of this server?',
      'This goes, for good:',
      '- all changes that moderators made, with their reasons and the history',
      '- all drafts, of every moderator, and all changes that wait',
      '- all proposals of members, what they are yet to be told, and who is shut out',
      '- the questions that nobody could answer, who waits for them, and how often members ask',
      '- what is remembered of public answers, so that no correction reaches them any more',
      '- all settings of this server: roles, log channel, who sees answers, two persons, pause',
      'This stays:',
      '- the reports as they are shipped; members ask those at once',
      '- copies of it in the daily backups, for up to 7 days',
      '- what stands in Discord itself, like answers and the log channel',
      'Nobody can take it back. An export keeps what this server knows, but not its history.',
      '[Export first] [Erase …]',
    ]);
    expect(await (await office.keeper()).history({}, { limit: 9 })).toHaveLength(1);
  });

  test('offers an export before', async () => {
    const office = await kept();
    const reply = await office.on(await office.admin('erase'), 'Export first');
    expect(fileIn(reply, `${REPORT}.report.yaml`)).toContain('withdrawn: It was wrong.');
  });

  test('asks for a word', async () => {
    const office = await kept();
    const form = modalOf(await office.on(await office.admin('erase'), 'Erase …'));
    expect(JSON.stringify(form)).toContain('Type ERASE');
    expect(form.title).toBe('Erase everything');
  });

  test.each(['', 'erase', 'ERASED', 'yes', '**ERASE**', 'ERASE ERASE'])('erases nothing for %j', async (word) => {
    const office = await kept();
    const reply = await typing(office, word);
    expect(seen(reply).slice(0, 3)).toEqual([
      'update',
      'Erase all that is kept of this server?',
      `Nothing was erased: you typed “${word}”, not ERASE.`,
    ]);
    expect(await (await office.keeper()).history({}, { limit: 9 })).toHaveLength(1);
  });

  test('erases nothing where the form comes without its field', async () => {
    const office = await kept();
    expect(seen(await office.press('erase-all'))[2]).toBe('Nothing was erased: you typed “”, not ERASE.');
    expect(await (await office.keeper()).history({}, { limit: 9 })).toHaveLength(1);
  });

  test('takes all of it, at once and for good; members ask the shipped reports', async () => {
    const office = await kept();
    expect(seen(await office.member('who-said', DENIED))[1]).toContain('Withdrawn.');
    expect(seen(await typing(office, ' ERASE '))).toEqual([
      'update',
      'Erased',
      'Nothing is kept of this server any more but in the backups, for up to 7 days. Members ask the',
      'shipped reports.',
    ]);
    expect(seen(await office.member('who-said', DENIED))[1]).toContain('Word for word.');
    for (const open of [() => Promise.resolve(office), office.restarted]) {
      const one = await open();
      const keeper = await one.keeper();
      expect(await keeper.history({}, { limit: 9 })).toEqual([]);
      expect(await keeper.draft(ADMINISTRATOR, 'aaaaaaaa')).toBeUndefined();
      expect(keeper.settings).toEqual(DEFAULT_SETTINGS);
      expect((await one.servers.of(GUILD)).library).toBe(one.loaded.library);
    }
  });

  test('takes nothing of another server', async () => {
    const office = await kept();
    await typing(office, 'ERASE');
    const there = await office.keeper(OTHER_GUILD);
    expect(await there.history({}, { limit: 9 })).toHaveLength(1);
    expect(await there.draft(ADMINISTRATOR, 'aaaaaaaa')).toBeDefined();
    expect(there.settings.logChannel).toBe(LOG);
  });

  test('tells the log channel, which is then forgotten', async () => {
    const office = await kept();
    await typing(office, 'ERASE');
    expect(office.posts).toEqual([
      `${LOG}: <@${ADMINISTRATOR}> erased all changes, drafts and settings of this server.`,
    ]);
    await typing(office, 'ERASE');
    expect(office.posts).toHaveLength(1);
  });
});
