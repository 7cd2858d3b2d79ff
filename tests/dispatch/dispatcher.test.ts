import { expect, test } from 'vitest';
import type { Ack, Answerer } from '../../src/dispatch/answerer.js';
import type { Command } from '../../src/dispatch/command.js';
import { createDispatcher } from '../../src/dispatch/dispatcher.js';
import type { IncomingCommand } from '../../src/dispatch/incoming.js';
import { createLibrary } from '../../src/library/library.js';
import { notice } from '../../src/reply/message/notice.js';

const nothing = () => Promise.resolve();
const refuse = () => Promise.reject(new Error('refused'));
const NEVER = new Promise<never>(() => undefined);

/** An answerer that keeps the first answers. */
function keeper(): { readonly acks: Ack[]; readonly answerer: Answerer } {
  const acks: Ack[] = [];
  return {
    acks,
    answerer: {
      acknowledge: (ack) => {
        acks.push(ack);
        return Promise.resolve('landed');
      },
      edit: nothing,
      remove: nothing,
      followUp: nothing,
      place: () => undefined,
    },
  };
}

function open(command: Partial<Command>) {
  const errors: object[] = [];
  const dispatcher = createDispatcher({
    commands: [
      {
        data: { name: 'ask', description: 'Ask' },
        isPrivate: () => false,
        run: () => ({ type: 'message', private: false, message: notice('words') }),
        ...command,
      },
    ],
    presses: [],
    library: createLibrary(new Map()),
    defaultPrivate: false,
    log: { info: () => undefined, warn: () => undefined, error: (fields) => void errors.push(fields) },
  });
  return { dispatcher, errors };
}

function asked(id: string): IncomingCommand {
  const user = { id: '100', moderator: false, administrator: false, roles: [] };
  return { type: 'command', id, name: 'ask', options: {}, user, guild: null, installed: false };
}

test('a command needs no Discord to be answered', async () => {
  const { dispatcher } = open({});
  const { answerer, acks } = keeper();
  await dispatcher.dispatch(asked('1'), answerer);
  expect(acks).toEqual([{ type: 'message', private: false, message: notice('words') }]);
});

test('what a command makes public stays private where that was settled before', async () => {
  const { dispatcher } = open({ isPrivate: () => true });
  const { answerer, acks } = keeper();
  await dispatcher.dispatch(asked('1'), answerer);
  expect(acks).toEqual([{ type: 'message', private: true, message: notice('words') }]);
});

test('a fault in settling the privacy is answered privately, like any other', async () => {
  const { dispatcher, errors } = open({
    isPrivate: () => {
      throw new Error('broken');
    },
  });
  const { answerer, acks } = keeper();
  await dispatcher.dispatch(asked('1'), answerer);
  expect(acks).toMatchObject([{ type: 'message', private: true }]);
  expect(errors.length).toBe(1);
});

test('an answer that cannot be delivered is logged, and the dispatcher goes on', async () => {
  const { dispatcher, errors } = open({});
  const { answerer, acks } = keeper();
  await dispatcher.dispatch(asked('1'), { ...answerer, acknowledge: refuse });
  await dispatcher.dispatch(asked('2'), answerer);
  expect([errors.length, acks.length]).toEqual([2, 1]);
});

test('draining waits for those who asked before, but not without end', async () => {
  const { dispatcher } = open({ run: () => NEVER });
  void dispatcher.dispatch(asked('1'), keeper().answerer);
  await dispatcher.drain(10);
  const { answerer, acks } = keeper();
  await dispatcher.dispatch(asked('2'), answerer);
  const message = notice('I am restarting. Try again in 10 seconds.');
  expect(acks).toEqual([{ type: 'message', private: true, message }]);
});
