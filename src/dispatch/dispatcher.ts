import { randomUUID } from 'node:crypto';
import { UserError } from '../report/user-error.js';
import type { Answerer, Manner } from './answerer.js';
import type { Choice, Reply } from './command.js';
import type { MessageBody } from '../reply/message/message.js';
import { createCooldown, PRESSES, QUESTIONS, type Wait } from './cooldown.js';
import { createExchange, type Exchange } from './exchange.js';
import type { Incoming, IncomingCompletion } from './incoming.js';
import { commandJob, completeOption, mentionJob, pressJob, publicly, told, type Job, type Shelf } from './job.js';
import type { Log } from './log.js';
import { brokenDown, comeBack, NOTICES } from './notices.js';
import { refuse, refusePlainly } from './refuse.js';
import { RefusedError } from './rights.js';
import { createSeen } from './seen.js';
import { createTally, type Tally } from './tally.js';
import { within } from './within.js';

/** Discord waits three seconds for a first answer; these leave room for the network. */
export interface Deadlines {
  readonly announceAfter: number;
  readonly completeWithin: number;
}
/** An answered interaction can be written to for fifteen minutes. */
const FOLLOW_UP_MILLISECONDS = 14 * 60_000;
const DEADLINES: Deadlines = { announceAfter: 1_500, completeWithin: 800 };

export interface DispatcherParts extends Shelf {
  readonly log: Log;
  /** Shared with the transport, which counts what became of its answers. */
  readonly tally?: Tally;
  readonly deadlines?: Deadlines;
}

type Asked = Exclude<Incoming, IncomingCompletion>;

/** Takes requests from any transport and sees that each is answered once. */
export interface Dispatcher {
  /** Answers a request. Never rejects: whatever happens is told to the person and the log. */
  dispatch(incoming: Incoming, answerer: Answerer): Promise<void>;
  /** From now on newcomers are asked to come back; resolves when all others are answered, or after `grace` milliseconds. */
  drain(grace: number): Promise<void>;
}

/** Makes the dispatcher over one list of commands and one of presses. */
export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { log, tally = createTally(), deadlines = DEADLINES } = parts;
  const seen = createSeen();
  const questions = createCooldown(QUESTIONS);
  const presses = createCooldown(PRESSES);
  const inFlight = new Set<Promise<void>>();
  let draining = false;

  async function findJob(incoming: Asked): Promise<Job | undefined> {
    if (draining) return told(NOTICES.restarting);
    const wait = await (incoming.type === 'press' ? presses : questions)(incoming.user.id);
    if (wait) return holdBack(incoming.type, wait);
    if (incoming.type === 'command') return commandJob(parts, incoming);
    return incoming.type === 'mention' ? mentionJob(parts, incoming) : pressJob(parts, incoming);
  }

  function holdBack(type: Incoming['type'], wait: Wait): Job | undefined {
    tally.add('held-back');
    // Under a message the answer is for everyone to see, so it is said once and not again.
    if (type === 'mention' && !wait.first) return undefined;
    return told(comeBack(wait.until));
  }

  async function answer(incoming: Asked, exchange: Exchange, answerer: Answerer): Promise<void> {
    const shown = incoming.type === 'mention' ? publicly : (reply: Reply) => reply;
    let timer: NodeJS.Timeout | undefined;
    try {
      const job = await findJob(incoming);
      if (!job) return;
      const manner = incoming.type === 'mention' ? 'publicly' : job.manner;
      timer = setTimeout(() => void announce(exchange, manner), deadlines.announceAfter);
      const reply = job.refusal === undefined ? await job.run() : refuse(incoming, job.refusal);
      await exchange.answer(shown(reply));
      tally.add('answered');
      job.count?.(reply);
      if (reply.type === 'message' || reply.type === 'update') void follow(reply.later, answerer);
      await remember(job, reply, answerer);
      if (incoming.type === 'command' && reply.type === 'message') await addTo(exchange, job);
    } catch (error) {
      await exchange.answer(shown(explain(incoming, error)));
    } finally {
      clearTimeout(timer);
    }
  }

  /** The answer was given by then: what goes wrong here is no reason to give another. */
  async function remember(job: Job, reply: Reply, answerer: Answerer): Promise<void> {
    const place = answerer.place();
    try {
      if (place !== undefined) await job.remember?.(reply, place);
    } catch (err) {
      log.error({ err }, 'What an answer showed could not be kept; corrections will not reach it.');
    }
  }

  /** Tells what is known only later, as long as there is a way to tell it. */
  async function follow(later: Promise<MessageBody> | undefined, answerer: Answerer): Promise<void> {
    try {
      const message = later && (await within(FOLLOW_UP_MILLISECONDS, later, undefined));
      if (message !== undefined) await answerer.followUp(message, true);
    } catch (err) {
      log.warn({ err }, 'What came later could not be told.');
    }
  }

  /** The answer stands, whatever becomes of what is told beside it. */
  async function addTo(exchange: Exchange, { afterwards }: Job): Promise<void> {
    try {
      await afterwards?.((message) => exchange.addPrivately(message));
    } catch (err) {
      log.error({ err }, 'What a member waited for could not be told beside an answer.');
    }
  }

  async function announce(exchange: Exchange, manner: Manner): Promise<void> {
    try {
      if (await exchange.defer(manner)) tally.add('deferred');
    } catch (err) {
      log.warn({ err }, 'An announcement failed.');
    }
  }

  function explain(incoming: Incoming, error: unknown): Reply {
    if (error instanceof UserError) {
      note(incoming, error);
      return refusePlainly(incoming, error.message);
    }
    const errorId = randomUUID().slice(0, 8);
    tally.add('faults');
    log.error({ err: error, errorId, type: incoming.type, ...addressOf(incoming) }, 'A request failed.');
    return refuse(incoming, brokenDown(errorId));
  }

  /** What a person is told is finished; the log has who was refused, and what was behind a sentence about a fault. */
  function note(incoming: Incoming, error: UserError): void {
    const { user, guild } = incoming;
    const about = { type: incoming.type, ...addressOf(incoming), guild };
    if (error instanceof RefusedError) log.warn({ ...about, user: user.id }, 'Somebody tried what they may not do.');
    else if (error.cause !== undefined) log.error({ ...about, err: error.cause }, error.message);
  }

  async function complete(incoming: IncomingCompletion, exchange: Exchange): Promise<void> {
    const nothing: readonly Choice[] = [];
    const work = draining ? Promise.resolve(nothing) : completeOption(parts, incoming);
    const choices = await within(deadlines.completeWithin, work, nothing).catch((error: unknown) => {
      explain(incoming, error);
      return nothing;
    });
    await exchange.complete(choices);
  }

  async function handle(incoming: Incoming, exchange: Exchange, answerer: Answerer): Promise<void> {
    try {
      await (incoming.type === 'completion' ? complete(incoming, exchange) : answer(incoming, exchange, answerer));
    } catch (err) {
      // Not even the apology could be delivered; there is nobody left to tell.
      log.error({ err, type: incoming.type, ...addressOf(incoming) }, 'An answer could not be delivered.');
    }
  }

  return {
    async dispatch(incoming, answerer) {
      if (seen(incoming.id)) {
        tally.add('duplicates');
        log.warn({ id: incoming.id }, 'A request was delivered twice.');
        return;
      }
      const work = handle(incoming, createExchange(answerer), answerer);
      inFlight.add(work);
      await work;
      inFlight.delete(work);
    },
    async drain(grace) {
      draining = true;
      await within(grace, Promise.all(inFlight), []);
    },
  };
}

/** What a log line may say of a request: its address, and never what was asked. */
function addressOf(incoming: Incoming): object {
  if (incoming.type === 'press') return { customId: incoming.customId };
  return incoming.type === 'mention' ? {} : { command: incoming.name };
}
