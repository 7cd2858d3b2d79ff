import { REST, RESTEvents } from 'discord.js';
import type { Log } from '../../dispatch/log.js';
import { minding } from './retry-after.js';

/** Every so many refused requests one warning: Discord bans an address after 10,000 in ten minutes. */
export const INVALID_REQUEST_WARNING_INTERVAL = 500;
/** A callback that is not through by then is too late. */
const INTERACTION_TIMEOUT = 3_000;
/** Files take their time, and are sent after the first answer, which has none. */
const UPLOAD_TIMEOUT = 30_000;
/** Edits that have to wait for longer make room for others meanwhile. */
const RATE_LIMIT_WAIT_MAX = 10_000;
/** Seconds to wait where a limit does not say how long. */
export const LIMITED_PAUSE = 1;
/** Discord does not count answers to interactions against its 50 requests a second; the library would. */
const INTERACTIONS_PER_SECOND = 1_000;

/**
 * The way to the interaction endpoints, apart from the client's own. They take no bot token, know no global limit, and
 * attempts at them are ours to repeat: whether one was repeated tells what a refusal means.
 */
export function createInteractionRest(api: string, log: Log, timeout = INTERACTION_TIMEOUT): REST {
  const rest = new REST({
    version: '10',
    api,
    retries: 0,
    timeout,
    makeRequest: minding(LIMITED_PAUSE),
    globalRequestsPerSecond: INTERACTIONS_PER_SECOND,
    invalidRequestWarningInterval: INVALID_REQUEST_WARNING_INTERVAL,
  });
  warnOfInvalidRequests(rest, log);
  return rest;
}

/** The same for answers with files. */
export function createUploadRest(api: string, log: Log): REST {
  return createInteractionRest(api, log, UPLOAD_TIMEOUT);
}

/**
 * The way to old answers. The library waits as long as a refusal says, for a route and for all, but not for longer than an
 * edit can be put off instead, and not where a refusal does not say: it would ask again at once, and for ever. Repeats are
 * ours, since whether an attempt landed is looked up first.
 */
export function createCorrectionRest(api: string, token: string, log: Log): REST {
  const rest = new REST({
    version: '10',
    api,
    retries: 0,
    makeRequest: minding(),
    rejectOnRateLimit: ({ retryAfter }) => retryAfter <= 0 || retryAfter > RATE_LIMIT_WAIT_MAX,
    invalidRequestWarningInterval: INVALID_REQUEST_WARNING_INTERVAL,
  });
  warnOfInvalidRequests(rest, log);
  return rest.setToken(token);
}

/** Puts a line into the log before Discord bans the address. */
export function warnOfInvalidRequests(rest: REST, log: Log): void {
  rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) => {
    log.warn({ count, remainingTime }, 'Discord refuses many requests; at 10,000 in ten minutes it bans this address.');
  });
}
