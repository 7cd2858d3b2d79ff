import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { Events, type Client, type REST } from 'discord.js';
import type { Dispatcher } from '../dispatch/dispatcher.js';
import type { Log } from '../dispatch/log.js';
import type { Tally } from '../dispatch/tally.js';
import type { ToGivenFile } from './requests/given-files.js';
import { createInteractionAnswerer, type InteractionAddress } from './answers/interaction-answerer.js';
import { createMessageAnswerer } from './answers/message-answerer.js';
import { readInteraction } from './requests/read-interaction.js';
import { readMessage } from './requests/read-message.js';
import { apologyFor } from './requests/unreadable.js';

interface Means {
  readonly dispatcher: Dispatcher;
  readonly log: Log;
  readonly tally: Tally;
  readonly interactionRest: REST;
  readonly uploadRest: REST;
  readonly answerMentions: boolean;
  readonly toGivenFile: ToGivenFile;
  /** Told of each server that installed the bot, whenever something is asked there. */
  readonly onServer: (guild: string) => void;
}

/** By these the library knows that it is on Discord. */
const OF_THE_LIBRARY: readonly unknown[] = [GatewayDispatchEvents.Ready, GatewayDispatchEvents.Resumed];

/**
 * Hands the gateway's packets to the dispatcher, raw. The library's own events come later: it holds interactions back
 * until it is ready, and drops messages of channels that it does not know, which without the Guilds intent is all of them.
 * It would build its own objects from each packet next, and throw, where nobody can catch it, on a part that it does not
 * know: so all packets are kept from it but those that it needs.
 */
export function listen(client: Client, means: Means): void {
  const { dispatcher, log, tally, interactionRest: rest, uploadRest, answerMentions, toGivenFile, onServer } = means;

  const answererTo = (address: InteractionAddress) =>
    createInteractionAnswerer(address, { rest, uploadRest, log, tally });

  async function takeInteraction(raw: unknown): Promise<void> {
    try {
      const { address, incoming } = readInteraction(raw, toGivenFile);
      if (incoming.installed && incoming.guild !== null) onServer(incoming.guild);
      await dispatcher.dispatch(incoming, answererTo(address));
    } catch (err) {
      const apology = apologyFor(raw);
      log.error({ err, errorId: apology?.errorId }, 'An interaction could not be read.');
      if (apology !== undefined) await answererTo(apology.address).acknowledge(apology.ack);
    }
  }

  async function takeMessage(raw: unknown): Promise<void> {
    const message = client.user && readMessage(raw, client.user.id);
    if (!message) return;
    const { channel, incoming } = message;
    const answerer = createMessageAnswerer({ id: incoming.id, channel }, { rest: client.rest, log, tally });
    await dispatcher.dispatch(incoming, answerer);
  }

  const takers = new Map<unknown, (raw: unknown) => Promise<void>>([
    [GatewayDispatchEvents.InteractionCreate, takeInteraction],
    ...(answerMentions ? [[GatewayDispatchEvents.MessageCreate, takeMessage] as const] : []),
  ]);
  client.on(Events.Raw, (packet: { t: unknown; readonly d: unknown }) => {
    const { t: name, d: raw } = packet;
    if (!OF_THE_LIBRARY.includes(name)) packet.t = null;
    takers
      .get(name)?.(raw)
      .catch((err: unknown) => log.error({ err }, 'A packet could not be taken.'));
  });
}
