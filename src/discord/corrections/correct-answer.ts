import { Routes } from 'discord-api-types/v10';
import { DiscordAPIError, RateLimitError, type REST } from 'discord.js';
import type { Log } from '../../dispatch/log.js';
import { correctedMessage } from '../../reply/correction/corrected-message.js';
import { correctionText } from '../../reply/correction/correction-text.js';
import type { Report } from '../../report/model.js';
import type { Change } from '../../store/changes/change.js';
import type { EditOutcome, WaitingEdit } from '../../store/corrections/edits.js';
import { readGiven } from './read-given.js';

/** Unknown channel, unknown message. */
const GONE: readonly (number | string)[] = [10003, 10008];
/** Too many edits of old messages. Comes as a 429 that may not say how long to wait. */
const TOO_MANY_EDITS = 30046;
/** What may be otherwise the next time: a token that is being changed, a limit. */
const PASSING: readonly number[] = [401, 429];

/** What came of one attempt. */
export type Attempted =
  | { readonly kind: 'settled'; readonly outcome: EditOutcome }
  /** To be tried again, after so many milliseconds where Discord said how many. */
  | { readonly kind: 'later'; readonly after: number | undefined };

interface Means {
  readonly rest: REST;
  readonly log: Log;
  readonly change: Change;
  /** The report as it is now; nothing where it is not there any more. */
  readonly report: Report | undefined;
}

/**
 * Brings a correction to an answer, unless it stands there already: an attempt before may have landed without our knowing.
 * The message is drawn from what stands there; nothing of it was kept.
 */
export async function correctAnswer(edit: WaitingEdit, { rest, log, change, report }: Means): Promise<Attempted> {
  const { channel, message, statements } = edit;
  const route = Routes.channelMessage(channel, message);
  try {
    const given = await asked(() => rest.get(route));
    const body = correctedMessage(readGiven(given), change.id, correctionText({ change, statements, report }));
    if (body !== undefined) await asked(() => rest.patch(route, { body }));
    return { kind: 'settled', outcome: 'corrected' };
  } catch (error) {
    if (error instanceof Unanswered) return { kind: 'later', after: error.after };
    const gone = error instanceof DiscordAPIError && GONE.includes(error.code);
    const about = { err: error, guild: edit.guild, channel, change: change.id };
    if (error instanceof DiscordAPIError) log.info(about, 'An answer cannot be reached any more.');
    else log.error(about, 'An answer could not be drawn anew.');
    return { kind: 'settled', outcome: gone ? 'gone' : 'unreachable' };
  }
}

/** A request that brought no answer for good: the network, Discord’s own faults, its limits. */
class Unanswered extends Error {
  readonly after: number | undefined;

  constructor(cause: unknown, after?: number) {
    super('no answer for good', { cause });
    this.after = after;
  }
}

async function asked(request: () => Promise<unknown>): Promise<unknown> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof RateLimitError)
      throw new Unanswered(error, error.retryAfter > 0 ? error.retryAfter : undefined);
    if (!(error instanceof DiscordAPIError)) throw new Unanswered(error);
    throw error.code === TOO_MANY_EDITS || PASSING.includes(error.status) ? new Unanswered(error) : error;
  }
}
