import type { MessageBody } from '../../reply/message/message.js';
import { directKey } from '../../dispatch/tell/direct-key.js';
import type { Directs } from '../../dispatch/tell/directs.js';
import type { Log } from '../../dispatch/log.js';
import type { KeptLetter } from '../../store/review/letter.js';

/** What could not be sent for an outage is tried again after so long, in milliseconds. */
const AGAIN = 60 * 60_000;

/** What members are yet to be told, of all servers. */
export interface Letters {
  newLetters(after: number): Promise<readonly KeptLetter[]>;
  /** Holds a letter back until its member does something in that server. */
  holdLetter(letter: KeptLetter): Promise<void>;
  dropLetter(letter: KeptLetter): Promise<void>;
}

export type DrawLetter = (letter: KeptLetter) => MessageBody;

interface Means {
  readonly directs: Directs;
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

/** Sends each letter as a direct message, once: whom it cannot reach is told at their next command, an outage is waited for. */
export function createPostman({ directs, letters, draw, log }: Means): Postman {
  let underWay: Promise<void> | undefined;
  let more = false;

  async function bring(letter: KeptLetter): Promise<void> {
    const sent = await directs.send(letter.member, draw(letter), keyOf(letter));
    if (sent.kind === 'sent') await letters.dropLetter(letter);
    if (sent.kind === 'closed') await letters.holdLetter(letter);
  }

  async function round(): Promise<void> {
    let turn = await letters.newLetters(0);
    for (let last = turn.at(-1); last !== undefined; last = turn.at(-1)) {
      for (const letter of turn) await bring(letter);
      turn = await letters.newLetters(last.id);
    }
  }

  async function rounds(): Promise<void> {
    while (more) {
      more = false;
      await round().catch((err: unknown) => log.error({ err }, 'What members are to be told could not be sent.'));
    }
    underWay = undefined;
  }

  function deliver(): Promise<void> {
    more = true;
    return (underWay ??= rounds());
  }

  void deliver();
  const timer = setInterval(() => void deliver(), AGAIN).unref();
  return { deliver, settled: async () => underWay, stop: () => clearInterval(timer) };
}

/** The number alone is given again once its letter is let go, and Discord would take the next one for the same. */
function keyOf({ guild, id, member, at }: KeptLetter): string {
  return directKey('letter', guild, String(id), member, at.toISOString());
}
