import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { Servers } from '../../library/servers.js';
import type { ListedQuestion, ToTell } from '../../library/unanswered/unanswered.js';
import type { AnswerTo } from '../answer-to.js';
import { directKey } from './direct-key.js';
import type { Directs } from './directs.js';
import type { Log } from '../log.js';
import { rememberShown } from '../remember.js';
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
  /** Begins nothing more; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/**
 * Questions that nobody waits for are asked again with this many times the pause that each took: thousands of them take a
 * fifth of one core at most, whatever is changed meanwhile.
 */
const PAUSE_TIMES = 4;

/** Watches from now on. */
export function watchAnswers({ servers, answerTo, directs, log }: Means): AnswerWatch {
  /** What is under way, by server, and whether there was another change meanwhile. */
  const underWay = new Map<string, Promise<void>>();
  const again = new Set<string>();
  /** What was attached to a statement since it was looked last. */
  const attached = new Map<string, Set<string>>();
  /** The question that was asked last, where another change cut that short. */
  const reached = new Map<string, string>();
  const stopping = new AbortController();

  async function look(guild: string): Promise<void> {
    const asks = attached.get(guild) ?? new Set();
    attached.delete(guild);
    const { answering } = await servers.of(guild);
    const open = answering.open();
    const isUrgent = ({ waiting, question }: ListedQuestion) => waiting > 0 || asks.has(question);
    for (const question of open.filter(isUrgent)) {
      // Those who ask something in between come first.
      await nextTurn();
      await askAgain(guild, question);
    }
    for (const one of answering.toTell()) await tell(guild, one);
    const others = open.filter((question) => !isUrgent(question));
    for (const question of startingAfter(reached.get(guild), others)) {
      // They are all asked again after the other change, the rest of these first.
      if (stopping.signal.aborted || again.has(guild)) return;
      const begun = performance.now();
      await askAgain(guild, question);
      reached.set(guild, question.id);
      await pause((performance.now() - begun) * PAUSE_TIMES, undefined, { ref: false });
    }
    reached.delete(guild);
    // Somebody may have begun to wait for one of these.
    for (const one of answering.toTell()) await tell(guild, one);
  }

  async function askAgain(guild: string, question: ListedQuestion): Promise<void> {
    const { library, answering } = await servers.of(guild);
    if (answerTo(question, library) !== undefined) await answering.answered(question.id);
  }

  async function tell(guild: string, one: ToTell): Promise<void> {
    const { library, answering, keeper } = await servers.of(guild);
    const key = keyOf(guild, one);
    await tellOne(one, {
      answering,
      answerTo: (question) => answerTo(question, library, guild),
      send: (message) => directs.send(one.waiting.member, message, key),
      remember: (shows, place) => rememberShown(keeper, shows, place),
      log,
    });
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
    } while (again.has(guild) && !stopping.signal.aborted);
    underWay.delete(guild);
  }

  function start(guild: string): void {
    if (underWay.has(guild)) again.add(guild);
    else if (!stopping.signal.aborted) underWay.set(guild, lookOn(guild));
  }

  servers.onChange(({ guild, revisions }) => {
    const asks = revisions.flatMap(({ standing }) =>
      standing.state === 'written' && standing.item.kind === 'statement' ? standing.item.value.asks : [],
    );
    attached.set(guild, new Set([...(attached.get(guild) ?? []), ...asks]));
    start(guild);
  });
  const settled = async () => void (await Promise.all(underWay.values()));
  return {
    async resume() {
      for (const guild of await servers.whereSomebodyWaits()) start(guild);
    },
    settled,
    stop() {
      stopping.abort();
      return settled();
    },
  };
}

/** One member’s wish to be told has one key, whoever sends it and when. */
function keyOf(guild: string, { waiting: { question, member, since } }: ToTell): string {
  return directKey('answer', guild, question, member, since.toISOString());
}

/** @returns all of them, those after the one first. */
function startingAfter(id: string | undefined, questions: readonly ListedQuestion[]): readonly ListedQuestion[] {
  const at = questions.findIndex((question) => question.id === id) + 1;
  return [...questions.slice(at), ...questions.slice(0, at)];
}
