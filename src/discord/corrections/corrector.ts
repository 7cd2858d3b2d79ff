import type { REST } from 'discord.js';
import type { Channels } from '../../dispatch/channels.js';
import type { Log } from '../../dispatch/log.js';
import type { Servers } from '../../library/servers.js';
import type { WaitingEdit } from '../../store/corrections/edits.js';
import { createBell } from './bell.js';
import { correctAnswer, type Attempted } from './correct-answer.js';
import { tellOfSettled } from './tell-of-settled.js';

/** Milliseconds between two edits of the whole bot: nobody waits for one of them, and everybody else uses the same limits. */
export const EDIT_PACE = 1_000;
/** How long there is nothing to do at most, unless somebody rings: an answer that came late may wait for its edit. */
const LOOK_AGAIN = 30_000;
/** Where Discord does not say how long to wait: twice as long each time, up to so long. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 10 * 60_000;
/** What seems to be put off for longer was put off by a clock that was wrong, and is due. */
const LONGEST_DELAY = 24 * 60 * 60_000;
/** What could not be reached for so long after the change is given up. */
const PATIENCE = 3 * 24 * 60 * 60_000;

interface Means {
  readonly servers: Servers;
  readonly channelsOf: (guild: string) => Channels;
  readonly rest: REST;
  readonly log: Log;
  /** Milliseconds from one edit to the next at least. */
  readonly pace: number;
  readonly now?: () => Date;
}

/** Brings corrections to the answers that wait for them. */
export interface Corrector {
  /** Begins nothing more; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/** Works through the answers that wait, one after another, those of former starts as well, for as long as the bot runs. */
export function startCorrector(means: Means): Corrector {
  const { servers, log, pace, now = () => new Date() } = means;
  const { corrections } = servers;
  const bell = createBell();
  const stopping = new AbortController();

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await tellOfSettled(means);
        const edit = await corrections.next();
        const early = edit === undefined ? LOOK_AGAIN : untilDue(edit, now());
        if (edit === undefined || early > 0) await bell.wait(Math.min(early, LOOK_AGAIN));
        else await oneEdit(edit);
      } catch (err) {
        log.error({ err }, 'What waits to be corrected could not be looked up; it is tried again.');
        await rest(LOOK_AGAIN);
      }
    }
  }

  async function oneEdit(edit: WaitingEdit): Promise<void> {
    const begun = performance.now();
    try {
      await settle(edit, await attempt(edit));
    } catch (err) {
      // One server that cannot be read does not hold up the others.
      log.error({ err, guild: edit.guild, change: edit.change }, 'A correction could not be read; it is tried again.');
      await corrections.putOff(edit, new Date(now().getTime() + LONGEST_PAUSE));
    }
    await rest(begun + pace - performance.now());
  }

  async function attempt(edit: WaitingEdit): Promise<Attempted> {
    const { library, keeper } = await servers.of(edit.guild);
    const change = await keeper.change(edit.change);
    if (change === undefined) throw new Error(`change ${edit.change} is not there`);
    const attempted = await correctAnswer(edit, { ...means, change, report: library.reports.get(change.report) });
    const givenUp = attempted.kind === 'later' && now().getTime() - change.at.getTime() > PATIENCE;
    return givenUp ? { kind: 'settled', outcome: 'unreachable' } : attempted;
  }

  async function settle(edit: WaitingEdit, attempted: Attempted): Promise<void> {
    if (attempted.kind === 'settled') return corrections.finish(edit, attempted.outcome);
    const after = attempted.after ?? Math.min(FIRST_PAUSE * 2 ** edit.tries, LONGEST_PAUSE);
    return corrections.putOff(edit, new Date(now().getTime() + after));
  }

  /** Whoever rings meanwhile waits as well. */
  async function rest(milliseconds: number): Promise<void> {
    const end = performance.now() + milliseconds;
    for (let left = milliseconds; left > 0 && !stopping.signal.aborted; left = end - performance.now())
      await bell.wait(left);
  }

  servers.onChange(() => bell.ring());
  const working = work();
  return {
    async stop() {
      stopping.abort();
      bell.ring();
      await working;
    },
  };
}

/** In milliseconds; less than nothing where it is due already. */
function untilDue({ due }: WaitingEdit, now: Date): number {
  const left = due.getTime() - now.getTime();
  return left > LONGEST_DELAY ? 0 : left;
}
