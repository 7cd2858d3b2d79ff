import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../src/store/drafts/draft.js';
import { DEFAULT_SETTINGS } from '../../src/store/settings/settings.js';
import type { Store } from '../../src/store/store.js';
import { change, step } from './changes.js';
import { open } from './folders.js';

// The same few ids in all servers, so that whatever is not told apart by the server meets.
const GUILDS = ['g1', 'g2', 'g3'];
const IDS = ['a', 'b'];
const MOST_CHANGES = 40;
const RUNS = 60;

/** One thing that somebody in one server does. */
type Deed = (store: Store, guild: string) => Promise<unknown>;

const id = fc.constantFrom(...IDS);
const text = fc.string({ maxLength: 8 });
const number = fc.integer({ min: 0, max: 3 });

const appending = fc
  .record({ report: id, interaction: id, item: id, base: number, name: text, undoes: fc.option(number) })
  .map(({ report, interaction, item, base, name, undoes }): Deed => {
    const steps = [step(base, `topic ${name}`, { kind: 'topic', id: item })];
    const corrects = [{ statement: item, number: base + 1 }];
    return (store, guild) =>
      // What is not there to be taken back, or is another server's, is refused by an error.
      store
        .append(change({ guild, report, interaction, steps, corrects, undoes: undoes ?? undefined }))
        .catch(() => undefined);
  });
const drafting = fc
  .record({ id, author: id, report: id, base: number, at: number.map((at) => new Date(at)), typed: text })
  .map(({ typed, ...rest }): Deed => {
    const fields = { typed, proposal: rest.report };
    const draft: Omit<Draft, 'guild'> = { ...rest, subject: undefined, fields };
    return (store, guild) => store.saveDraft({ ...draft, guild });
  });
const dropping = fc.record({ author: id, draft: id }).map(
  ({ author, draft }): Deed =>
    (store, guild) =>
      store.dropDraft(guild, author, draft),
);
const setting = fc.record({ paused: fc.boolean(), logChannel: fc.option(id) }).map(
  (set): Deed =>
    (store, guild) =>
      store.saveSettings(guild, { ...DEFAULT_SETTINGS, ...set }),
);
const remembering = fc
  .record({ message: id, shows: fc.uniqueArray(id), revision: number })
  .map(({ message, shows, revision }): Deed => {
    const shown = shows.map((statement) => ({ report: 'a', statement, revision }));
    return (store, guild) => store.rememberAnswer({ guild, channel: 'c', message, at: new Date(0), shows: shown });
  });
const forgetting = id.map(
  (message): Deed =>
    (store, guild) =>
      store.forgetAnswer(guild, message),
);
const proposing = fc
  .record({ id, member: id, report: id, at: number.map((at) => new Date(at)), what: text })
  .map(({ what, ...rest }): Deed => (store, guild) => {
    const proposal = { ...rest, guild, about: undefined, text: { what, words: '', speaker: '', why: '' } };
    return store.propose(proposal, { most: 5, since: new Date(0) });
  });
const deciding = fc
  .record({ id, into: id, way: fc.integer({ min: 0, max: 5 }) })
  .map(({ id, into, way }): Deed => (store, guild) => {
    const which = { guild, id, at: new Date(1) };
    const deeds = [
      () => store.decideProposal(which, { kind: 'declined', reason: 'x', by: into }),
      () => store.mendProposal(which, { what: 'y', words: '', speaker: '', why: '' }),
      () => store.mergeProposal(which, into),
      () => store.declinePending(which, { what: 'z', reason: 'x', by: 'a' }),
      () => store.shutOut(guild, { member: id, by: into, at: new Date(1) }),
    ];
    return deeds[way]?.() ?? store.letIn(guild, id);
  });
const holding = fc.record({ id, author: id, report: id }).map(({ report, ...rest }): Deed => {
  const edit = { report, action: 'edit', proposal: rest.id, question: rest.id, steps: [] } as const;
  // One of its id that waits already is refused by an error.
  return (store, guild) =>
    store.savePending({ ...rest, guild, interaction: rest.id, at: new Date(1), edit }).catch(() => undefined);
});
const telling = fc.record({ letter: fc.integer({ min: 1, max: 9 }), held: fc.boolean() }).map(
  ({ letter, held }): Deed =>
    (store, guild) =>
      held ? store.holdLetter({ guild, id: letter }) : store.dropLetter({ guild, id: letter }),
);
const asking = fc
  .record({ id, question: text, at: number.map((at) => new Date(at)), gone: fc.array(id) })
  .map(({ gone, ...asked }): Deed => (store, guild) => {
    const how = {
      command: 'ask',
      speaker: undefined,
      report: undefined,
      verdict: 'not-in-report',
      gist: '{}',
    } as const;
    const question = { ...asked, ...how, count: 1, checkedAt: undefined, answeredAt: undefined };
    return store.keepUnanswered(guild, question, gone);
  });
const counting = fc
  .record({
    week: number.map((at) => new Date(at)),
    verdict: id,
    first: fc.option(id),
    count: fc.integer({ min: 1, max: 9 }),
  })
  .map(({ first, ...rest }): Deed => {
    const shown = first === null ? undefined : { report: 'a', statement: first };
    return (store, guild) => store.addAsked(guild, [{ ...rest, first: shown }]);
  });
const wanting = fc.record({ question: id, member: id, since: number.map((at) => new Date(at)) }).map(
  (who): Deed =>
    (store, guild) =>
      // Nobody can wait for what is not there, or is another server's.
      store.saveWaiting(guild, { ...who, state: 'waiting', at: who.since }).catch(() => undefined),
);
const answering = fc.tuple(id, id, fc.nat({ max: 2 })).map(([question, member, which]): Deed => (store, guild) => {
  if (which === 0) return store.noteAnswered(guild, question, new Date(9));
  if (which === 1) return store.dropWaiting(guild, question, member);
  return store.dropUnanswered(guild, [question]);
});
const erasing = fc.constant<Deed>((store, guild) => store.erase(guild));
const leaving = fc.option(number).map(
  (since): Deed =>
    (store, guild) =>
      store.setGone(guild, since === null ? undefined : new Date(since)),
);

const deed = fc.oneof(
  { weight: 8, arbitrary: appending },
  { weight: 3, arbitrary: drafting },
  { weight: 1, arbitrary: dropping },
  { weight: 2, arbitrary: setting },
  { weight: 3, arbitrary: remembering },
  { weight: 1, arbitrary: forgetting },
  { weight: 4, arbitrary: proposing },
  { weight: 4, arbitrary: deciding },
  { weight: 2, arbitrary: holding },
  { weight: 2, arbitrary: telling },
  { weight: 3, arbitrary: asking },
  { weight: 2, arbitrary: counting },
  { weight: 2, arbitrary: wanting },
  { weight: 2, arbitrary: answering },
  { weight: 1, arbitrary: erasing },
  { weight: 1, arbitrary: leaving },
);

/** All that one server can see, asked with every id there is. */
async function seen(store: Store, guild: string) {
  const changes = Array.from({ length: MOST_CHANGES + 1 }, (_, id) => store.change(guild, id));
  const drafts = IDS.flatMap((author) => IDS.map((id) => store.draft(guild, author, id)));
  const items = IDS.flatMap((report) =>
    IDS.map((item) => store.history(guild, { report, key: { kind: 'topic', id: item } }, { limit: MOST_CHANGES })),
  );
  return {
    heads: await store.heads(guild),
    history: await store.history(guild, {}, { limit: MOST_CHANGES }),
    items: await Promise.all(items),
    changes: await Promise.all(changes),
    by: await Promise.all(IDS.map((interaction) => store.changeBy(guild, interaction))),
    drafts: await Promise.all(drafts),
    settings: await store.settings(guild),
    showing: await store.countShowing(guild, 'a', IDS),
    proposals: await Promise.all(IDS.map((id) => store.proposal(guild, id))),
    pending: await Promise.all(IDS.map((id) => store.pending(guild, id))),
    pendingBy: await Promise.all(IDS.map((id) => store.pendingBy(guild, id))),
    fates: await Promise.all(IDS.map((id) => store.fate(guild, id))),
    drafting: await Promise.all(IDS.map((id) => store.drafting(guild, id))),
    pendingFor: await Promise.all(IDS.map((id) => store.pendingFor(guild, id))),
    undoing: await Promise.all([1, 2].map((change) => store.undoing(guild, change))),
    same: await Promise.all(IDS.map((report) => store.pendingSame(guild, { report, action: 'edit', steps: [] }))),
    attaching: await store.attaching(guild),
    queue: await store.queue(guild, { newestFirst: false, offset: 0, limit: MOST_CHANGES }),
    shutOuts: await store.shutOuts(guild),
    letters: (await store.newLetters(0)).filter((letter) => letter.guild === guild),
    held: await Promise.all(IDS.map((id) => store.heldLetters(guild, id))),
    barred: await Promise.all(IDS.map((member) => store.barred({ guild, member }, { most: 1, since: new Date(0) }))),
    unanswered: await store.unanswered(guild),
    waiting: await store.waiting(guild),
    asked: await store.asked(guild),
    gone: (await store.servers()).find((server) => server.guild === guild),
  };
}

test('whatever ids it is asked with, a server sees and changes its own alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...GUILDS), deed), { maxLength: MOST_CHANGES }),
      async (deeds) => {
        const store = await open();
        let before = await Promise.all(GUILDS.map((guild) => seen(store, guild)));
        for (const [guild, act] of deeds) {
          await act(store, guild);
          const after = await Promise.all(GUILDS.map((one) => seen(store, one)));
          const others = (all: typeof after) => all.filter((_, i) => GUILDS[i] !== guild);
          expect(others(after)).toStrictEqual(others(before));
          before = after;
        }
        for (const [i, { history, changes, by, drafts }] of before.entries()) {
          for (const one of [...history, ...changes, ...by, ...drafts]) expect(one?.guild ?? GUILDS[i]).toBe(GUILDS[i]);
        }
        await store.close();
      },
    ),
    { numRuns: RUNS },
  );
});
