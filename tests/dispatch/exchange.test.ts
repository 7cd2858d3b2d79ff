import { describe, expect, test } from 'vitest';
import type { Answerer, Delivery, Manner } from '../../src/dispatch/answerer.js';
import type { Reply } from '../../src/dispatch/command.js';
import { createExchange } from '../../src/dispatch/exchange.js';

const WORDS = { content: 'words' };
const OPEN: Reply = { type: 'message', private: false, message: WORDS };
const PRIVATE: Reply = { type: 'message', private: true, message: WORDS };
const UPDATE: Reply = { type: 'update', message: WORDS };
const DELETE: Reply = { type: 'delete' };
const MODAL: Reply = { type: 'modal', modal: { custom_id: 'k1:form', title: 'A form', components: [] } };

/** An answerer that writes down what it is asked to do. */
function recorder(...deliveries: readonly (Delivery | Error)[]): {
  readonly answerer: Answerer;
  readonly calls: unknown[];
} {
  const calls: unknown[] = [];
  const left = [...deliveries];
  return {
    calls,
    answerer: {
      async acknowledge(ack) {
        calls.push(ack.type === 'defer' ? `defer ${ack.manner}` : ack.type);
        const delivery = left.shift() ?? 'landed';
        if (delivery instanceof Error) throw delivery;
        return delivery;
      },
      async edit() {
        calls.push('edit');
      },
      async remove() {
        calls.push('remove');
      },
      async followUp(_, isPrivate) {
        calls.push(`follow-up ${isPrivate ? 'private' : 'open'}`);
      },
      place: () => undefined,
    },
  };
}

describe('an answer in time', () => {
  test.each<[string, Reply, Delivery, readonly string[]]>([
    ['is the first answer', OPEN, 'landed', ['message']],
    ['changes the pressed message', UPDATE, 'landed', ['update']],
    ['opens a modal', MODAL, 'landed', ['modal']],
    ['deletes the pressed message', DELETE, 'landed', ['defer in-place', 'remove']],
    ['that possibly landed is written over what is there', OPEN, 'possibly', ['message', 'edit']],
    ['that possibly deleted deletes', DELETE, 'possibly', ['defer in-place', 'remove']],
    ['that possibly opened a modal is left at that', MODAL, 'possibly', ['modal']],
    ['that nobody waits for is left at that', OPEN, 'lost', ['message']],
    ['that deletes what nobody waits for is left at that', DELETE, 'lost', ['defer in-place']],
  ])('%s', async (_, reply, delivery, expected) => {
    const { answerer, calls } = recorder(delivery);
    await createExchange(answerer).answer(reply);
    expect(calls).toEqual(expected);
  });
});

describe('an announced answer', () => {
  test.each<[string, Manner, Reply, readonly string[]]>([
    ['replaces the announcement', 'publicly', OPEN, ['edit']],
    ['stays private where it was announced so', 'privately', OPEN, ['edit']],
    ['that turns out private takes a public announcement away', 'publicly', PRIVATE, ['remove', 'follow-up private']],
    ['changes the pressed message', 'in-place', UPDATE, ['edit']],
    ['deletes the pressed message', 'in-place', DELETE, ['remove']],
    ['that is a message comes after the pressed one', 'in-place', PRIVATE, ['follow-up private']],
  ])('%s', async (_, manner, reply, expected) => {
    const { answerer, calls } = recorder();
    const exchange = createExchange(answerer);
    await exchange.defer(manner);
    await exchange.answer(reply);
    expect(calls).toEqual([`defer ${manner}`, ...expected]);
  });

  test('that was announced possibly goes on', async () => {
    const { answerer, calls } = recorder('possibly');
    const exchange = createExchange(answerer);
    await exchange.defer('publicly');
    await exchange.answer(OPEN);
    expect(calls).toEqual(['defer publicly', 'edit']);
  });

  test('whose announcement nobody waits for is left at that', async () => {
    const { answerer, calls } = recorder('lost');
    const exchange = createExchange(answerer);
    await exchange.defer('publicly');
    await exchange.answer(OPEN);
    expect(calls).toEqual(['defer publicly']);
  });

  test('whose announcement failed is a first answer', async () => {
    const { answerer, calls } = recorder(new Error('refused'));
    const exchange = createExchange(answerer);
    await expect(exchange.defer('publicly')).rejects.toThrow('refused');
    await exchange.answer(OPEN);
    expect(calls).toEqual(['defer publicly', 'message']);
  });

  test('that comes while the announcement is still on its way waits for it', async () => {
    const { answerer, calls } = recorder();
    const exchange = createExchange(answerer);
    await Promise.all([exchange.defer('privately'), exchange.answer(PRIVATE)]);
    expect(calls).toEqual(['defer privately', 'edit']);
  });

  test.each<[Manner, Reply]>([
    ['publicly', MODAL],
    ['publicly', UPDATE],
    ['privately', DELETE],
    ['in-place', MODAL],
  ])('cannot be of another kind than was announced (%s, %o), but an apology still can', async (manner, reply) => {
    const { answerer, calls } = recorder();
    const exchange = createExchange(answerer);
    await exchange.defer(manner);
    await expect(exchange.answer(reply)).rejects.toThrow('announced');
    await exchange.answer(PRIVATE);
    expect(calls.length).toBeGreaterThan(1);
  });
});

test('a first answer that is refused leaves the request open for another', async () => {
  const { answerer, calls } = recorder(new Error('too long'));
  const exchange = createExchange(answerer);
  await expect(exchange.answer(OPEN)).rejects.toThrow('too long');
  await exchange.answer(PRIVATE);
  expect(calls).toEqual(['message', 'message']);
});

test('a request is answered once', async () => {
  const { answerer, calls } = recorder();
  const exchange = createExchange(answerer);
  await exchange.answer(OPEN);
  await exchange.defer('publicly');
  await expect(exchange.answer(OPEN)).rejects.toThrow('a request is answered once');
  expect(calls).toEqual(['message']);
});
