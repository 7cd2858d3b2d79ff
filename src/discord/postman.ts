import { Routes } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import { z } from 'zod';
import type { MessageBody } from '../dispatch/command.js';
import type { Log } from '../dispatch/log.js';
import { asSent } from '../reply/message.js';
import type { KeptLetter } from '../store/letter.js';
import { attempt, type Sent } from './attempt.js';

/** What could not be sent for an outage is tried again after so long, in milliseconds. */
const AGAIN = 60 * 60_000;

const directChannel = z.object({ id: z.string() });

/** What members are yet to be told, of all servers. */
export interface Letters {
  newLetters(after: number): Promise<readonly KeptLetter[]>;
  /** Holds a letter back until its member does something in that server. */
  holdLetter(letter: KeptLetter): Promise<void>;
  dropLetter(letter: KeptLetter): Promise<void>;
}

export type DrawLetter = (letter: KeptLetter) => MessageBody;

interface Means {
  readonly rest: REST;
  readonly letters: Letters;
  readonly draw: DrawLetter;
  readonly log: Log;
}

/** Who brings letters. */
export interface Postman {
  /** Sends what there is to send. Never rejects. */
  deliver(): Promise<void>;
  /** Resolves when what is under way is sent, or could not be. */
  settled(): Promise<void>;
  stop(): void;
}

/** Sends each letter as a direct message, once: what Discord refuses is held back, and what nobody answered tried later. */
export function createPostman({ rest, letters, draw, log }: Means): Postman {
  let underWay: Promise<void> | undefined;
  let more = false;

  async function bring(letter: KeptLetter): Promise<void> {
    const { guild, id, member } = letter;
    const sent = await attempt(async () => {
      const body = { recipient_id: member };
      const { id: channel } = directChannel.parse(await rest.post(Routes.userChannels(), { body }));
      // With the nonce, a message that landed with its reply lost is not sent again.
      const message = { ...asSent(draw(letter)), nonce: `letter-${id}`, enforce_nonce: true };
      await rest.post(Routes.channelMessages(channel), { body: message });
    });
    if (sent.kind === 'done') return letters.dropLetter(letter);
    tell(sent, { guild, letter: id });
    if (sent.kind === 'refused') await letters.holdLetter(letter);
  }

  function tell(sent: Exclude<Sent, { kind: 'done' }>, about: object): void {
    const later = sent.kind === 'refused' ? 'it is told at their next command' : 'it is tried again later';
    log.info({ ...about, err: sent.error }, `A member could not be written to; ${later}.`);
  }

  async function round(): Promise<void> {
    try {
      for (
        let after = 0, turn = await letters.newLetters(after);
        turn.length > 0;
        turn = await letters.newLetters(after)
      ) {
        for (const letter of turn) {
          await bring(letter);
          after = letter.id;
        }
      }
    } catch (err) {
      log.error({ err }, 'What members are to be told could not be sent.');
    }
  }

  async function deliver(): Promise<void> {
    more = true;
    if (underWay !== undefined) return underWay;
    underWay = (async () => {
      while (more) {
        more = false;
        await round();
      }
    })();
    await underWay;
    underWay = undefined;
  }

  void deliver();
  const timer = setInterval(() => void deliver(), AGAIN).unref();
  return { deliver, settled: async () => underWay, stop: () => clearInterval(timer) };
}
