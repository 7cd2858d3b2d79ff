import { describe, expect, test } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import type { Ack, Answerer } from '../../src/dispatch/answerer.js';
import { createDispatcher, type Dispatcher } from '../../src/dispatch/dispatcher.js';
import type { IncomingPress } from '../../src/dispatch/incoming.js';
import { createServers } from '../../src/library/servers.js';
import { payloadFaults } from '../reply/payload-faults.js';
import type { Store } from '../../src/store/store.js';
import { UnsavedError } from '../../src/report/unsaved-error.js';
import { openServers } from '../library/keeping.js';

const FULL = 'Nothing was saved: the disk is full.';
const FIELDS = { words: ['Washington, however,\ndenies *it*'], content: [''], chain: ['Washington'], kind: ['act'] };
const TYPED = 'words:\nWashington, however,\ndenies *it*\n\nchain:\nWashington\n\nkind:\nact';

const nothing = () => Promise.resolve();

/** Over a real file of which some calls fail as they do when the disk is full. */
async function open(failing: Partial<Store>) {
  const { store, loaded } = await openServers();
  const errors: object[] = [];
  const dispatcher = createDispatcher({
    commands,
    presses,
    library: loaded.library,
    servers: createServers(loaded, { ...store, ...failing }),
    defaultPrivate: false,
    log: { info: () => undefined, warn: () => undefined, error: (fields) => void errors.push(fields) },
  });
  return { dispatcher, errors, store };
}

function sent(more: Partial<IncomingPress> = {}): IncomingPress {
  const user = { id: '300000000000000001', moderator: true, administrator: false, roles: [] };
  const from = { type: 'press', id: '1', user, guild: '100000000000000001', installed: true, values: [] } as const;
  return { ...from, customId: 'k1:form:putin-peace-play::0', fields: FIELDS, ...more };
}

async function answerTo(dispatcher: Dispatcher, incoming: IncomingPress): Promise<Extract<Ack, { type: 'message' }>> {
  const acks: Ack[] = [];
  const answerer: Answerer = {
    acknowledge(ack) {
      acks.push(ack);
      return Promise.resolve('landed');
    },
    edit: nothing,
    remove: nothing,
    followUp: nothing,
    place: () => undefined,
  };
  await dispatcher.dispatch(incoming, answerer);
  const [ack] = acks;
  if (ack?.type !== 'message') throw new Error(`answered with ${ack?.type}`);
  expect(payloadFaults(ack.message)).toEqual([]);
  return ack;
}

const full = () => Promise.reject(new UnsavedError(FULL, new Error('SQLITE_FULL')));

describe('what was typed into a form comes back', () => {
  test.each([
    ['the disk is full', { saveDraft: full }, {}, 'Nothing was saved\\: the disk is full\\.'],
    [
      'the file cannot be read at all',
      { heads: full },
      {},
      'I cannot read what this server keeps at the moment, so nothing was answered and nothing was saved\\. Whoever runs me has to look at the disk; then try again\\.',
    ],
    [
      'the right is gone',
      {},
      { user: { id: '2', moderator: false, administrator: false, roles: [] } },
      'Only moderators of this server can do this\\: members with Manage Messages, or with a role that an administrator named under /knowledge\\-admin settings\\.',
    ],
    ['the form is an old one', {}, { customId: 'k0:form' }, 'This card is old; ask again with `/ask`.'],
    [
      'something breaks',
      { saveDraft: () => Promise.reject(new Error('oh')) },
      {},
      expect.stringContaining('give the operator this id'),
    ],
  ])('where %s', async (_, failing, more, why) => {
    const { dispatcher } = await open(failing);
    const { message, files, private: isPrivate } = await answerTo(dispatcher, sent(more));
    const [reason, ...rest] = (message.content ?? '').split('\n');
    expect(reason).toEqual(why);
    expect(rest.join('\n')).toBe(`**What you typed**, to copy:\n\`\`\`\n${TYPED}\n\`\`\``);
    expect([isPrivate, files]).toEqual([true, []]);
  });

  test('where the bot restarts', async () => {
    const { dispatcher } = await open({});
    await dispatcher.drain(0);
    const { message } = await answerTo(dispatcher, sent());
    expect(message.content).toContain('I am restarting. Try again in 10 seconds.');
    expect(message.content).toContain(TYPED);
  });

  test.each([
    ['too long for a message', 'A'.repeat(4000)],
    ['what would end a code block', 'a ``` b'],
  ])('in a file for %s', async (_, words) => {
    const { dispatcher } = await open({ saveDraft: full });
    const { message, files } = await answerTo(dispatcher, sent({ fields: { words: [words] } }));
    expect(message.content).toBe(
      'Nothing was saved\\: the disk is full\\.\n**What you typed** is in the file, to copy.',
    );
    expect(files).toEqual([{ name: 'typed.txt', data: `words:\n${words}` }]);
  });
});

test('the log has what was behind it, and members are answered all the same', async () => {
  const { dispatcher, errors } = await open({ saveDraft: full });
  await answerTo(dispatcher, sent());
  expect(errors).toEqual([
    {
      type: 'press',
      customId: 'k1:form:putin-peace-play::0',
      guild: '100000000000000001',
      err: new Error('SQLITE_FULL'),
    },
  ]);
  const { fields: _, ...button } = sent({ id: '2', customId: 'k1:context:putin-peace-play:us-denial' });
  expect((await answerTo(dispatcher, button)).message.components?.length).toBe(1);
});

test('what cannot be published for a full disk stays a draft, and is published when there is room again', async () => {
  let broken = true;
  const { store } = await openServers();
  const failing: Store = { ...store, append: (change) => (broken ? full() : store.append(change)) };
  const { loaded } = await openServers();
  const dispatcher = createDispatcher({
    commands,
    presses,
    library: loaded.library,
    servers: createServers(loaded, failing),
    defaultPrivate: false,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  const fields = { ...FIELDS, words: ['Washington, however, denies'], stance: ['denies'] };
  await answerTo(dispatcher, sent({ fields }));
  const { fields: _, ...button } = sent();
  const [draft] = await store.drafts('100000000000000001', '300000000000000001', 1);
  const press = { ...button, customId: `k1:publish:${draft?.id}:0` };
  const { message } = await answerTo(dispatcher, { ...press, id: '2' });
  expect(message.components).toEqual([{ type: 10, content: 'Nothing was saved\\: the disk is full\\.' }]);
  broken = false;
  await expect(answerTo(dispatcher, { ...press, id: '3' })).rejects.toThrow('answered with update');
  expect(await store.history('100000000000000001', {}, { limit: 5 })).toHaveLength(1);
});
