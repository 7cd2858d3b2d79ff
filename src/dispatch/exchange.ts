import type { Ack, Answerer, Delivery, Manner } from './answerer.js';
import type { Choice, Reply } from './command.js';
import type { MessageBody } from '../reply/message/message.js';

/** One request and its one answer. */
export interface Exchange {
  /** Announces that the answer comes later, unless one is under way already; tells whether it did. */
  defer(manner: Manner): Promise<boolean>;
  /** Answers. When it rejects, nothing was shown and another answer may be given. */
  answer(reply: Reply): Promise<void>;
  complete(choices: readonly Choice[]): Promise<void>;
  /** One more message after the answer, for whoever was answered alone. */
  addPrivately(message: MessageBody): Promise<void>;
}

/** Files that are larger together are announced first: a first answer has three seconds, on whatever line. */
const AT_ONCE_MAX = 256 * 1024;

/**
 * Follows one request from idle over acking to acked. It does so by itself and not by the library's `replied` flags, which
 * stay false when an acknowledgement landed but its reply was lost on the way.
 */
export function createExchange(answerer: Answerer): Exchange {
  let state: 'idle' | 'acking' | 'acked' = 'idle';
  let announced: { readonly manner: Manner; readonly delivery: Promise<Delivery> } | undefined;
  let answered = false;

  async function acknowledge(ack: Ack): Promise<Delivery> {
    if (state !== 'idle') throw new Error(`a second first answer (${ack.type})`);
    state = 'acking';
    try {
      const delivery = await answerer.acknowledge(ack);
      state = 'acked';
      return delivery;
    } catch (error) {
      state = 'idle';
      throw error;
    }
  }

  function announce(manner: Manner): Promise<Delivery> {
    announced = { manner, delivery: acknowledge({ type: 'defer', manner }) };
    return announced.delivery;
  }

  async function answer(reply: Reply): Promise<void> {
    if (state === 'idle' && filesOf(reply) > AT_ONCE_MAX) announce(mannerOf(reply)).catch(() => undefined);
    if (announced) {
      // A failed announcement was reported when it failed, and left the request open for a first answer.
      const delivery = await announced.delivery.catch(() => undefined);
      if (delivery === 'lost') return;
      if (delivery) return settle(answerer, announced.manner, reply);
    }
    const delivery = await acknowledge(reply.type === 'delete' ? { type: 'defer', manner: 'in-place' } : reply);
    if (delivery === 'lost') return;
    if (reply.type === 'delete') await answerer.remove();
    else if (delivery === 'possibly' && reply.type !== 'modal') await answerer.edit(reply.message, reply.files);
  }

  return {
    async defer(manner) {
      if (state !== 'idle') return false;
      await announce(manner);
      return true;
    },
    async answer(reply) {
      if (answered) throw new Error('a request is answered once');
      await answer(reply);
      answered = true;
    },
    async addPrivately(message) {
      if (!answered) throw new Error('nothing was answered yet');
      await answerer.followUp(message, true);
    },
    async complete(choices) {
      await acknowledge({ type: 'choices', choices });
    },
  };
}

/** How many bytes come with a reply, a letter taken for one. */
function filesOf(reply: Reply): number {
  const files = 'files' in reply ? (reply.files ?? []) : [];
  return files.reduce((sum, { data }) => sum + data.length, 0);
}

function mannerOf(reply: Reply): Manner {
  if (reply.type !== 'message') return 'in-place';
  return reply.private ? 'privately' : 'publicly';
}

/** Puts the answer where it was announced. */
async function settle(answerer: Answerer, manner: Manner, reply: Reply): Promise<void> {
  if (reply.type === 'modal') throw new Error('a modal cannot follow an announced answer');
  if (manner === 'in-place') {
    if (reply.type === 'update') return answerer.edit(reply.message, reply.files);
    if (reply.type === 'delete') return answerer.remove();
    return answerer.followUp(reply.message, reply.private, reply.files);
  }
  if (reply.type !== 'message') throw new Error(`an answer announced ${manner} cannot be of type ${reply.type}`);
  if (reply.private && manner === 'publicly') {
    // What was announced publicly stays public when edited; a private answer takes its place.
    await answerer.remove();
    return answerer.followUp(reply.message, true, reply.files);
  }
  return answerer.edit(reply.message, reply.files);
}
