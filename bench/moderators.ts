import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { commands, presses } from '../commands/index.js';
import type { Reply } from '../src/dispatch/command.js';
import { commandJob, pressJob, type Shelf } from '../src/dispatch/job.js';
import { loadLibrary } from '../src/library/knowledge/load.js';
import { KEPT_MAX } from '../src/library/unanswered/unanswered-box.js';
import { createServers } from '../src/library/servers.js';
import { gistOf } from '../src/search/gist/gist.js';
import { createGists } from '../src/search/gist/gists.js';
import { encodeCustomId } from '../src/reply/message/custom-id.js';
import { packChange } from '../src/reply/knowledge/change-id.js';
import { FIRST_PLACE, placeArgs } from '../src/reply/review/place.js';
import { ROUTES } from '../src/reply/message/routes.js';
import { openStore } from '../src/store/open-store.js';
import { tell, times } from './clock.js';
import { fillProposals, proposalId } from './proposal-fill.js';
import { fill, guildOf, shippedEdit } from './store-fill.js';
import { fillQuestions, questionLike } from './question-fill.js';

/** `npm run bench:moderators`: what a moderator and the members wait for, from a command to its answer. */
const ONE_SERVER = 10_000;
const SERVERS = Number(process.argv[2] ?? 1000);
const REVISIONS_EACH = 100;
const PROPOSALS = 5000;
/** So many servers are held in memory at most. */
const HELD = 200;
const BARS = { act: 50, fold: 5, startOfOne: 2000, startOfMany: 3000, megabytes: 300 };
const START = fileURLToPath(new URL('moderators-start.js', import.meta.url));
const begun = z.object({
  milliseconds: z.number(),
  megabytes: z.number(),
  servers: z.number(),
  asked: z.number(),
  holding: z.number(),
});

/** From one question that is asked to the next, so that they are spread over all. */
const STRIDE = 241;
const STATEMENT = 'us-denial';
/** One a round: a question with words that no other has. */
const BIRDS = (
  'pigeon raven falcon heron magpie sparrow swallow kestrel osprey puffin ' +
  'curlew plover lapwing bittern nuthatch goldfinch skylark dunnock whimbrel avocet'
).split(' ');
const ROUNDS = BIRDS.length;
const loaded = await loadLibrary(fileURLToPath(new URL('../../knowledge', import.meta.url)));
const [first] = loaded.shipped.values();
if (first === undefined) throw new Error('there is no shipped report');
const { knowledge } = first;
const person = { id: '300000000000000001', moderator: true, administrator: false, roles: [] };

await inFolder(async (dataDir) => {
  await fill(dataDir, knowledge, 1, ONE_SERVER, shippedEdit);
  console.log(`one server, ${ONE_SERVER} revisions`);
  const { milliseconds, asked } = await start(dataDir, 1);
  tell('start', [milliseconds], BARS.startOfOne);
  tell('start, and its first server', [asked], BARS.startOfOne);
  const store = await openStore(dataDir);
  const shelf = { commands, presses, library: loaded.library, servers: createServers(loaded, store) };
  await act({ ...shelf, defaultPrivate: false });
  await store.close();
});
await inFolder(async (dataDir) => {
  console.log(`\none server, ${KEPT_MAX} questions that nobody could answer`);
  const store = await openStore(dataDir);
  await fillQuestions(store, guildOf(0), KEPT_MAX);
  const servers = createServers(loaded, store);
  await askUnanswered({ commands, presses, library: loaded.library, servers, defaultPrivate: false });
  await store.close();
});
await inFolder(async (dataDir) => {
  await fill(dataDir, knowledge, SERVERS, REVISIONS_EACH, shippedEdit);
  console.log(`\n${SERVERS} servers, ${REVISIONS_EACH} revisions each`);
  const { milliseconds, megabytes, servers, asked, holding } = await start(dataDir, HELD);
  if (servers !== SERVERS) throw new Error(`only ${servers} servers are there`);
  tell('start', [milliseconds], BARS.startOfMany);
  console.log(`${'memory'.padEnd(36)}${megabytes.toFixed(0).padStart(8)} MB (bar ${BARS.megabytes} MB)`);
  tell(`start, and ${HELD} servers asked`, [asked]);
  console.log(`${`memory with ${HELD} servers in it`.padEnd(36)}${holding.toFixed(0).padStart(8)} MB`);
});

await inFolder(async (dataDir) => {
  console.log(`\none server, ${PROPOSALS} proposals`);
  const store = await openStore(dataDir);
  await fillProposals(store, guildOf(0), PROPOSALS);
  const shelf = { commands, presses, library: loaded.library, servers: createServers(loaded, store) };
  await review({ ...shelf, defaultPrivate: false });
  await store.close();
});

async function review(shelf: Shelf): Promise<void> {
  const at = { guild: guildOf(0), user: person, installed: true };
  const first = { ...at, type: 'command', name: 'knowledge review', options: {} } as const;
  const page = async () => (await commandJob(shelf, { ...first, id: randomUUID() })).run();
  tell('first page of /knowledge review', await times(page, ROUNDS), BARS.act);
  const press = async (customId: string, values: readonly string[] = []) =>
    (await pressJob(shelf, { ...at, type: 'press', id: randomUUID(), customId, values })).run();
  const last = encodeCustomId(ROUTES.review, placeArgs({ newestFirst: true, page: PROPOSALS }));
  tell('last page of /knowledge review', await times(() => press(last), ROUNDS), BARS.act);
  const middle = `proposal/${proposalId(PROPOSALS / 2)}`;
  const open = encodeCustomId(ROUTES.waiting, placeArgs(FIRST_PLACE));
  tell('a proposal that is opened', await times(() => press(open, [middle]), ROUNDS), BARS.act);
}

async function act(shelf: Shelf): Promise<void> {
  const at = { guild: guildOf(0), user: person, installed: true };
  const run = async (name: string, options: Readonly<Record<string, string>>): Promise<Reply> =>
    (await commandJob(shelf, { ...at, type: 'command', id: randomUUID(), name, options })).run();
  const press = async (customId: string): Promise<Reply> =>
    (await pressJob(shelf, { ...at, type: 'press', id: randomUUID(), customId, values: [] })).run();
  const edit = (question: string) => run('knowledge ask', { statement: STATEMENT, question });
  const ask = async (question: string) => {
    const reply = await run('ask', { question });
    const found = reply.type === 'message' ? (reply.outcome?.answers ?? []) : [];
    if (!found.some(({ statement }) => statement.id === STATEMENT)) throw new Error(`“${question}” was not answered`);
  };
  const server = await shelf.servers?.of(at.guild);
  if (server === undefined) throw new Error('there are no servers');

  await times((i) => edit(`Is it warm ${i}?`), ROUNDS);
  tell('first page of /knowledge history', await times(() => run('knowledge history', {}), ROUNDS), BARS.act);
  tell('/knowledge show', await times(() => run('knowledge show', { statement: STATEMENT }), ROUNDS), BARS.act);
  tell('an edit by a command', await times((i) => edit(`Did pigeon ${i} arrive?`), ROUNDS), BARS.act);
  const [{ id: newest } = { id: 0 }] = await server.keeper.history({}, { limit: 1 });
  const seen = server.keeper.number(knowledge.report.id, { kind: 'statement', id: STATEMENT });
  const undo = (i: number) => press(encodeCustomId(ROUTES.undoNow, [packChange(newest - i), packChange(seen + i)]));
  tell('an undo by its button', await times(undo, ROUNDS), BARS.act);
  await ask('Does Washington deny receiving such a message?');
  tell('a question', await times(() => ask('Does Washington deny receiving such a message?'), ROUNDS));
  const answerable = async (i: number) => {
    const question = `Did a ${BIRDS[i]} land in Washington?`;
    await edit(question);
    await ask(question);
  };
  tell('an edit and its first question', await times(answerable, ROUNDS), BARS.act);
  const retractable = async (i: number) => {
    await run(`knowledge ${i % 2 === 0 ? 'retract' : 'restore'}`, { statement: STATEMENT, reason: 'misread' });
    await run('ask', { question: 'Does Washington deny receiving such a message?' });
  };
  tell('a retraction and its first question', await times(retractable, ROUNDS), BARS.act);
}

/** What a moderator waits for to see the questions, and what a member waits for whose question is folded into them. */
async function askUnanswered(shelf: Shelf): Promise<void> {
  const at = { guild: guildOf(0), user: person, installed: true };
  const run = async (name: string, options: Readonly<Record<string, string>>): Promise<Reply> =>
    (await commandJob(shelf, { ...at, type: 'command', id: randomUUID(), name, options })).run();
  const list = () => run('knowledge unanswered', {});
  tell('the first page, read from the file', await times(list, 1));
  tell('first page of /knowledge unanswered', await times(list, ROUNDS), BARS.act);
  const gists = createGists();
  for (let i = 0; i < KEPT_MAX; i++) gists.add(String(i), gistOf(questionLike(i)));
  const fold = async (i: number) => {
    if (gists.find(gistOf(questionLike(i * STRIDE))).length === 0) throw new Error('a question is not like itself');
  };
  tell('folding one among them', await times(fold, ROUNDS), BARS.fold);
  const refused = async (i: number) => {
    const reply = await run('ask', { question: questionLike(i * STRIDE) });
    if (reply.type !== 'message' || reply.outcome?.answers.length !== 0) throw new Error('that was answered');
  };
  await refused(0);
  tell('a question that nobody could answer', await times(refused, ROUNDS), BARS.act);
}

async function start(dataDir: string, asked: number): Promise<z.output<typeof begun>> {
  const { stdout } = await promisify(execFile)(process.execPath, [START, dataDir, String(asked)]);
  return begun.parse(JSON.parse(stdout));
}

async function inFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'who-said-bench-'));
  try {
    await work(dataDir);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
