import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Servers } from '../library/servers.js';
import type { ToTell } from '../library/unanswered.js';
import type { AnswerTo } from './answer-to.js';
import { directKey } from './direct-key.js';
import type { Directs } from './directs.js';
import type { Log } from './log.js';
import { tellOne } from './tell-one.js';

interface Means {
  readonly servers: Servers;
  readonly answerTo: AnswerTo;
  readonly directs: Directs;
  readonly log: Log;
}

/** Looks after each change which questions have an answer now, and tells those who wait for one. */
export interface AnswerWatch {
  /** Goes on where a former process stopped; a release may have brought answers too. */
  resume(): Promise<void>;
  /** Resolves when nothing more is to be looked at or told. */
  settled(): Promise<void>;
}

/** Watches from now on. */
export function watchAnswers({ servers, answerTo, directs, log }: Means): AnswerWatch {
  /** What is under way, by server, and whether there was another change meanwhile. */
  const underWay = new Map<string, Promise<void>>();
  const again = new Set<string>();

  async function look(guild: string): Promise<void> {
    const { answering } = await servers.of(guild);
    for (const question of answering.open()) {
      // Thousands are asked one after another: those who ask something in between come first.
      await nextTurn();
      const { library } = await servers.of(guild);
      if (answerTo(question, library) !== undefined) await answering.answered(question.id);
    }
    for (const one of answering.toTell()) {
      const { library } = await servers.of(guild);
      const key = keyOf(guild, one);
      const send = directs.send.bind(directs, one.waiting.member);
      await tellOne(one, { answering, library, answerTo, send: (message) => send(message, key) });
    }
  }

  async function lookOn(guild: string): Promise<void> {
    do {
      again.delete(guild);
      await look(guild).catch((err: unknown) => {
        log.error(
          { err, guild },
          'Whoever waits for an answer could not be told; it is tried again at the next change.',
        );
      });
    } while (again.has(guild));
    underWay.delete(guild);
  }

  function start(guild: string): void {
    if (underWay.has(guild)) again.add(guild);
    else underWay.set(guild, lookOn(guild));
  }

  servers.onChange(({ guild }) => start(guild));
  return {
    async resume() {
      for (const guild of await servers.whereSomebodyWaits()) start(guild);
    },
    async settled() {
      await Promise.all(underWay.values());
    },
  };
}

/** One member’s wish to be told has one key, whoever sends it and when. */
function keyOf(guild: string, { waiting: { question, member, since } }: ToTell): string {
  return directKey('answer', guild, question, member, since.toISOString());
}
