import Database from 'libsql';
import { expect, test } from 'vitest';
import { KEPT } from '../../src/reply/kept.js';
import { fileIn } from '../../src/store/file/places.js';
import type { Store } from '../../src/store/store.js';
import { change } from './changes.js';
import { folder, open } from './folders.js';

const MODERATOR = '300000000000000001';
const MEMBER = '500000000000000001';
const OUTSIDER = '500000000000000002';
const ADMINISTRATOR = '400000000000000001';
const PEOPLE: ReadonlyMap<string, string> = new Map([
  [MODERATOR, 'moderator'],
  [MEMBER, 'member'],
  [OUTSIDER, 'member'],
  [ADMINISTRATOR, 'administrator'],
]);
const GUILD = 'g1';
const AT = new Date('2026-01-26T14:30:00Z');

/** One row at least in each table. Whoever adds a table adds here who fills it. */
const FILLING: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  answers: (store) => {
    const shows = [{ report: 'harbour', statement: 'dam', revision: 0 }];
    return store.rememberAnswer({ guild: GUILD, channel: '3', message: '4', at: AT, shows });
  },
  changes: (store) =>
    store.append(
      change({
        guild: GUILD,
        author: MODERATOR,
        approver: MODERATOR,
        report: 'harbour',
        corrects: [{ statement: 'dam', number: 1 }],
      }),
    ),
  drafts: (store) =>
    store.saveDraft({
      id: 'abcd1234',
      guild: GUILD,
      author: MODERATOR,
      at: AT,
      report: 'harbour',
      subject: undefined,
      base: 0,
      fields: {},
    }),
  settings: (store) =>
    store.saveSettings(GUILD, {
      moderatorRoles: ['1'],
      logChannel: '2',
      defaultPrivate: null,
      paused: false,
      keepQuestions: true,
      twoPersons: true,
      endAskedBy: ADMINISTRATOR,
    }),
  unanswered: (store) =>
    store.keepUnanswered(GUILD, {
      id: 'abcd1234',
      question: 'Did it arrive?',
      command: 'ask',
      speaker: undefined,
      report: undefined,
      verdict: 'not-in-report',
      gist: '{}',
      count: 1,
      at: AT,
      checkedAt: undefined,
      answeredAt: undefined,
    }),
  asked: (store) =>
    store.addAsked(GUILD, [
      { week: AT, verdict: 'answered', first: { report: 'harbour', statement: 'dam' }, count: 1 },
    ]),
  waiting: (store) =>
    store.saveWaiting(GUILD, { question: 'abcd1234', member: MEMBER, since: AT, state: 'waiting', at: AT }),
  pending: async (store) => {
    const edit = { report: 'harbour', action: 'edit', steps: [] } as const;
    const pending = { guild: GUILD, author: MODERATOR, at: AT, edit };
    for (const id of ['a', 'b']) await store.savePending({ ...pending, id, interaction: id });
    await store.declinePending({ guild: GUILD, id: 'a', at: AT }, { what: 'x', reason: 'y', by: MODERATOR });
  },
  shut_outs: (store) => store.shutOut(GUILD, { member: OUTSIDER, by: MODERATOR, at: AT }),
  proposals: async (store) => {
    const text = { what: 'x', words: '', speaker: '', why: '' };
    const proposal = { guild: GUILD, id: 'a', member: MEMBER, at: AT, report: 'harbour', about: undefined, text };
    await store.propose(proposal, { most: 1, since: AT });
  },
  /** Besides the one that a declined change left. */
  letters: (store) =>
    store.decideProposal({ guild: GUILD, id: 'a', at: AT }, { kind: 'declined', reason: 'y', by: MODERATOR }),
};

/** Filled beside others, or never with anybody's. */
const BESIDE = [
  'servers',
  'counter',
  'revisions',
  'items',
  'answer_statements',
  'corrections',
  'corrected_statements',
  'edits',
  'kysely_migration',
  'kysely_migration_lock',
];
/** Holds something only while a server is deleted. */
const EMPTY = ['erasing'];

/** Every column of the file that holds the id of a person, and whose. */
function columnsWithPeople(file: Database.Database, tables: readonly string[]): [string, string][] {
  return tables.flatMap((table) =>
    file
      .prepare(`select * from ${table}`)
      .all()
      .flatMap((row) =>
        Object.entries(Object(row)).flatMap(([column, value]) =>
          [...PEOPLE].flatMap(([id, who]): [string, string][] =>
            String(value).includes(id) ? [[`${table}.${column}`, who]] : [],
          ),
        ),
      ),
  );
}

test('what is kept of people is what /privacy says, in every table that there is', async () => {
  const dataDir = await folder();
  const store = await open(dataDir);
  for (const fill of Object.values(FILLING)) await fill(store);
  await store.close();
  const file = new Database(fileIn(dataDir));
  const tables = file
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'")
    .all()
    .map((row) => String(Object(row).name));
  const filled = tables.filter((table) => file.prepare(`select 1 from ${table} limit 1`).all().length > 0);
  const found = Object.fromEntries(columnsWithPeople(file, tables));
  file.close();

  expect(filled.toSorted()).toEqual([...Object.keys(FILLING), ...BESIDE].toSorted());
  expect(tables.toSorted()).toEqual([...filled, ...EMPTY].toSorted());
  expect(found).toEqual(Object.assign({}, ...KEPT.map(({ people = {} }) => people)));
  for (const { holds, people = {} } of KEPT) {
    for (const who of Object.values(people)) expect(holds).toMatch(new RegExp(`(?=.*${who}).*\\bids?\\b`));
  }
});
