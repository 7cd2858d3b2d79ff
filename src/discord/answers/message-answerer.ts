import { Routes } from 'discord-api-types/v10';
import { DiscordAPIError, type REST } from 'discord.js';
import type { Answerer, Place } from '../../dispatch/answerer.js';
import type { ReplyFile } from '../../dispatch/command.js';
import type { Log } from '../../dispatch/log.js';
import type { Tally } from '../../dispatch/tally.js';
import { asSent, type MessageBody } from '../../reply/message/message.js';
import { placeOf } from '../requests/place.js';
import { naming, uploads } from './with-files.js';

const BAD_REQUEST = 400;

interface Means {
  readonly rest: REST;
  readonly log: Log;
  readonly tally: Tally;
}

/** Answers a message with a reply to it, under it and for everyone to see. A late answer is announced by typing. */
export function createMessageAnswerer(
  { id, channel }: { readonly id: string; readonly channel: string },
  { rest, log, tally }: Means,
): Answerer {
  let place: Place | undefined;

  /** Whether it landed. Without the permission to write here, or with the channel gone, there is nothing to try again. */
  async function reach(send: () => Promise<unknown>): Promise<boolean> {
    try {
      await send();
      return true;
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status === BAD_REQUEST) throw error;
      tally.add('lost');
      log.warn({ err: error, channel }, 'A message could not be answered.');
      return false;
    }
  }

  async function post(message: MessageBody, files?: readonly ReplyFile[]): Promise<boolean> {
    const body = {
      ...naming(asSent(message), files),
      message_reference: { message_id: id, fail_if_not_exists: false },
      // The library repeats what Discord breaks on; with the nonce a message that landed is not posted again.
      nonce: id,
      enforce_nonce: true,
    };
    return reach(async () => {
      place = placeOf(await rest.post(Routes.channelMessages(channel), { body, ...uploads(files) }));
    });
  }

  return {
    async acknowledge(ack) {
      if (ack.type === 'defer') await reach(() => rest.post(Routes.channelTyping(channel)));
      else if (ack.type !== 'message') throw new Error(`a message cannot be answered with ${ack.type}`);
      else if (!(await post(ack.message, ack.files))) return 'lost';
      return 'landed';
    },
    async edit(message, files) {
      await post(message, files);
    },
    async remove() {
      await Promise.resolve();
    },
    async followUp(message, _, files) {
      await post(message, files);
    },
    place: () => place,
  };
}
