import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { Client, REST } from 'discord.js';
import type { Dispatcher } from '../dispatch/dispatcher.js';
import type { Log } from '../dispatch/log.js';
import type { Tally } from '../dispatch/tally.js';
import type { ToGivenFile } from './given-files.js';
import { createInteractionAnswerer } from './interaction-answerer.js';
import { createMessageAnswerer } from './message-answerer.js';
import { readInteraction, type ReadInteraction } from './read-interaction.js';
import { readMessage } from './read-message.js';

interface Means {
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  readonly tally: Tally;
  readonly interactionRest: REST;
  readonly uploadRest: REST;
  readonly answerMentions: boolean;
  readonly toGivenFile: ToGivenFile;
}

/** A type of interaction that does not exist. */
const NO_TYPE = 0;

/**
 * Hands the gateway's packets to the dispatcher, raw. The library's own events come later: it holds interactions back
 * until it is ready, and drops messages of channels that it does not know, which without the Guilds intent is all of them.
 */
export function listen(client: Client, means: Means): void {
  const { dispatcher, log, tally, interactionRest: rest, uploadRest, answerMentions, toGivenFile } = means;
  const guarded = (take: (raw: unknown) => Promise<void> | undefined) => (raw: unknown) => {
    try {
      void take(raw);
    } catch (err) {
      log.error({ err }, 'A packet could not be read.');
    }
  };

  client.ws.on(
    GatewayDispatchEvents.InteractionCreate,
    guarded((raw) => {
      const { address, incoming } = readAndDisarm(raw, toGivenFile);
      return dispatcher.dispatch(incoming, createInteractionAnswerer(address, { rest, uploadRest, log, tally }));
    }),
  );
  if (!answerMentions) return;
  client.ws.on(
    GatewayDispatchEvents.MessageCreate,
    guarded((raw) => {
      const message = client.user && readMessage(raw, client.user.id);
      if (!message) return undefined;
      const { channel, incoming } = message;
      const answerer = createMessageAnswerer({ id: incoming.id, channel }, { rest: client.rest, log, tally });
      return dispatcher.dispatch(incoming, answerer);
    }),
  );
}

/**
 * Reads an interaction and keeps the library's hands off it. It would build its own objects from it next, keep the users,
 * and throw, where nobody can catch it, on a part of somebody's message that it does not know.
 */
function readAndDisarm(raw: unknown, toGivenFile: ToGivenFile): ReadInteraction {
  try {
    return readInteraction(raw, toGivenFile);
  } finally {
    if (typeof raw === 'object' && raw !== null) {
      Reflect.set(raw, 'type', NO_TYPE);
      Reflect.deleteProperty(raw, 'channel');
    }
  }
}
