import Database from 'libsql';
import { expect, test } from 'vitest';
import { KEPT, BOOKKEEPING } from '../../src/reply/kept.js';
import { DEFAULT_SETTINGS } from '../../src/store/settings/settings.js';
import { fileIn } from '../../src/store/file/places.js';
import { openServers } from '../library/keeping.js';
import { read, run } from './requests.js';

test('says what is kept and for how long, privately', async () => {
  const lines = read(await run('privacy', {}, { guild: null })).map((line) => line.replace(/^┃ ?/, ''));
  expect(lines).toMatchInlineSnapshot(`
    [
      "private",
      "What I keep",
      "Of those who ask: nothing, but for the ids of those who want to be told later, with the question;",
      "and what somebody proposes to the moderators. No answers, no messages, no names. I read no",
      "channels: I get what is sent to me: a command, a press, a message that you look up or that",
      "mentions me.",
      "So that nobody asks too much at once, I remember an id for a few seconds, in memory.",
      "",
      "Of a server that has added me:",
      "Changes · what a moderator changed, before and after and as shipped, when and why, with the ids of",
      "the moderator, of a second one who approved it, and of the request.",
      "Kept as long as I am in the server: the history is never rewritten.",
      "Drafts · what a moderator typed or attached and did not publish yet, with their id, shown to them",
      "alone; of one for a proposal, others see that it is there.",
      "Kept until it is published or discarded, and 30 days at most.",
      "Answers · where a public one stands and which statements it shows, so that a correction reaches",
      "it. Not who asked, nor what. The same of one sent to who waited, in the channel with them.",
      "Kept for 30 days, or until it is dismissed.",
      "Corrections · which statements a change made others, how many answers it was brought to, and how",
      "many it was not.",
      "Kept as long as the change.",
      "Proposals · what a member proposed with /suggest or Report a mistake, when, how it was decided and",
      "why, with the ids of the member and of the moderator who decided.",
      "Kept until it is decided, 90 days at most, and 30 days after that.",
      "Messages to members · what came of a proposal or a change, with the ids of the member who is to be",
      "told and of the moderator who declined.",
      "Kept until they are told, and 30 days at most.",
      "Who is shut out · the id of a member whose proposals are not taken, and of the moderator who",
      "decided that, and when.",
      "Kept until they are let in again.",
      "Waiting changes · where a change needs two persons: what one would change, when, with the ids of",
      "the moderator and of the request.",
      "Kept until it is approved, declined or withdrawn.",
      "Settings · the roles that may moderate, the log channel, whether I am paused, answers are private,",
      "questions are kept and a change needs two persons, and the id of the administrator who asks to end",
      "that.",
      "Kept until they are set otherwise.",
      "Questions that nobody could answer · what was asked of which report, how often, when last, how it",
      "had no answer, and whether a moderator looked. Not who asked.",
      "Kept until all are told an answer or a moderator lets it go, and 90 days after it was asked last",
      "at most.",
      "Who waits for an answer · the id of a member who pressed Tell me when you know, with the question,",
      "since when, and whether they were told.",
      "Kept until they are told or take it back, and 90 days at most.",
      "How often members ask · by week: how many questions were answered and refused, and which statement",
      "came first. Not who asked, nor what; kept where questions are not, too.",
      "Kept for 26 weeks.",
      "The server · its id and, where I was removed, since when.",
      "Kept as long as any of this is kept.",
      "",
      "How it goes",
      "- What you wait for you take back with its own button, or all of it with /privacy in that server.",
      "- An administrator has all of it erased at once with /knowledge-admin erase, or has no questions",
      "kept with /knowledge-admin settings. Where a change needs two persons, two end that first.",
      "- When I am removed from a server, it goes after 30 days.",
      "- A copy of everything is made each day that I run, and the last 7 are kept: after as many more,",
      "what was erased is gone. Whoever runs me may keep others.",
      "- Where a server has not added me, nothing is kept.",
      "What stands in Discord itself, like answers, some with what was asked, and the log channel, stays",
      "there until somebody deletes it. The operator’s log has, by ids, what failed and who tried what",
      "they may not do, not what was asked.",
    ]
  `);
  expect(lines.join('\n').length).toBeLessThan(3800);
});

test('is silent about nothing that is kept: every column of the real file is in its list', async () => {
  const { store, dataDir } = await openServers();
  await store.close();
  const file = new Database(fileIn(dataDir));
  const names = (sql: string) =>
    file
      .prepare(sql)
      .all()
      .map((row) => String(Object(row).name));
  const tables = names(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'",
  );
  const columns = Object.fromEntries(
    tables.map((table) => [table, names(`select name from pragma_table_info('${table}')`)]),
  );
  file.close();
  const listed = [...KEPT.map((kept) => kept.columns), BOOKKEEPING];
  expect(Object.assign({}, ...listed)).toEqual(columns);
  expect(listed.flatMap(Object.keys).toSorted()).toEqual(tables.toSorted());
});

test('names every setting that is kept', () => {
  const words = {
    moderatorRoles: 'roles',
    logChannel: 'log channel',
    defaultPrivate: 'private',
    paused: 'paused',
    twoPersons: 'two persons',
    endAskedBy: 'who asks to end that',
    keepQuestions: 'questions are kept',
  };
  expect(Object.keys(words)).toEqual(Object.keys(DEFAULT_SETTINGS));
  const { holds = '' } = KEPT.find(({ name }) => name === 'Settings') ?? {};
  for (const word of Object.values(words)) expect(holds).toContain(word);
});
