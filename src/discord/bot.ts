import { Events, type REST } from 'discord.js';
import { createDispatcher } from '../dispatch/dispatcher.js';
import type { Deadlines } from '../dispatch/dispatcher.js';
import type { Shelf } from '../dispatch/job.js';
import type { Log } from '../dispatch/log.js';
import type { Servers } from '../library/servers.js';
import { createTally, type Tally } from '../dispatch/tally.js';
import { within } from '../dispatch/within.js';
import { keepChangeLog, type DrawChange } from './notices/change-log.js';
import { watchAnswers } from '../dispatch/tell/watch-answers.js';
import { createChannels } from './notices/channels.js';
import { clearServers } from './connection/clear-servers.js';
import { createClient, type ClientSettings } from './connection/client.js';
import { EDIT_PACE, startCorrector } from './corrections/corrector.js';
import { createDepartures, type KeptServers } from './notices/departures.js';
import { createDirects } from './notices/directs.js';
import { listen } from './gateway.js';
import { givenFiles } from './requests/given-files.js';
import { registerCommands } from './connection/registration.js';
import { createPostman, type DrawLetter, type Letters } from './notices/postman.js';
import {
  createCorrectionRest,
  createInteractionRest,
  createUploadRest,
  warnOfInvalidRequests,
} from './connection/rest.js';
import { checkStarts, connect } from './connection/connect.js';
import { fatalClose, type StartError } from './connection/start-error.js';
import { noticeWhatWaits, type DrawWaiting } from './notices/waiting-notices.js';

/** How long those who asked before a stop are waited for. */
const DRAIN_GRACE = 10_000;

export interface BotParts extends Omit<Shelf, 'channelsOf' | 'servers'>, ClientSettings {
  readonly servers?: Servers;
  readonly token: string;
  /** Register the commands in this server only. */
  readonly guild: string | undefined;
  readonly log: Log;
  readonly deadlines?: Deadlines;
  /** How a change looks in a server's log channel; without it nothing is posted there. */
  readonly drawChange?: DrawChange;
  /** How a server's log channel is told that something waits; without it, it is not. */
  readonly drawWaiting?: DrawWaiting;
  /** What members are yet to be told, and how that looks; without it nobody is written to. */
  readonly letters?: Letters;
  readonly drawLetter?: DrawLetter;
  /** What goes, in time, when the bot is removed from a server. */
  readonly kept?: KeptServers;
}

/** The bot, on Discord. */
export interface Bot {
  readonly tally: Tally;
  /** Resolves when Discord has closed the gateway for good, with the reason. */
  readonly ended: Promise<StartError>;
  /** Turns newcomers away, waits for the others, and logs out. */
  stop(): Promise<void>;
}

/** Puts the bot on Discord. Rejects with a `StartError` that says what to do. */
export async function startBot(parts: BotParts): Promise<Bot> {
  const { log, api, token, servers, drawChange: draw, drawWaiting, kept, answerTo, letters, drawLetter } = parts;
  const tally = createTally();
  const client = createClient(parts);
  const channelsOf = createChannels({ rest: client.rest, log });
  const dispatcher = createDispatcher({ ...parts, channelsOf, tally });
  const changeLog = servers && draw && keepChangeLog({ servers, channelsOf, draw, log });
  const notices = servers && drawWaiting && noticeWhatWaits({ servers, channelsOf, draw: drawWaiting, log });
  const directs = createDirects({ rest: client.rest, log });
  const answerWatch = servers && answerTo && watchAnswers({ servers, answerTo, directs, log });
  const ended = new Promise<StartError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const fatal = fatalClose(code);
      if (fatal) resolve(fatal);
    });
  });
  client.on(Events.Error, (err) => log.error({ err }, 'The client reported an error.'));
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'A connection to the gateway broke.'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'Reconnecting to the gateway.'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'Resumed on the gateway.'));
  warnOfInvalidRequests(client.rest, log);

  client.rest.setToken(token);
  await checkStarts(client.rest, api);
  await register(parts, client.rest);
  const departures = kept && createDepartures({ rest: client.rest, kept, log });
  listen(client, {
    dispatcher,
    onServer: (guild) => departures?.seen(guild),
    log,
    tally,
    interactionRest: createInteractionRest(api, log),
    uploadRest: createUploadRest(api, log),
    answerMentions: parts.answerMentions,
    toGivenFile: givenFiles(api),
  });
  await connect(client, token, api);
  log.info({ user: client.user?.tag, shards: client.ws.shards.size }, 'On Discord.');
  const corrector =
    servers &&
    startCorrector({ servers, channelsOf, rest: createCorrectionRest(api, token, log), log, pace: EDIT_PACE });
  const postman = letters && drawLetter && createPostman({ directs, letters, draw: drawLetter, log });
  if (postman !== undefined) servers?.onLetter(() => void postman.deliver());
  answerWatch?.resume().catch((err: unknown) => log.error({ err }, 'Who waits for an answer could not be read.'));
  departures?.start();

  return {
    tally,
    ended,
    async stop() {
      log.info({}, 'Stopping.');
      departures?.stop();
      await dispatcher.drain(DRAIN_GRACE);
      postman?.stop();
      const settled = Promise.all([
        changeLog?.settled(),
        notices?.settled(),
        corrector?.stop(),
        answerWatch?.stop(),
        postman?.settled(),
      ]);
      await within(
        DRAIN_GRACE,
        settled.then(() => undefined),
        undefined,
      );
      await client.destroy();
      log.info(tally.read(), 'Stopped.');
    },
  };
}

/** Discord keeps the commands of the last start, so the bot serves those when it cannot put the new ones. */
async function register({ commands, guild, log }: BotParts, rest: REST): Promise<void> {
  const data = commands.map((command) => command.data);
  try {
    log.info(await registerCommands(rest, data, guild), 'Registered the commands.');
    const cleared = guild === undefined ? await clearServers(rest, data) : [];
    for (const server of cleared)
      log.info({ guild: server }, 'A server had the commands twice, and has them once now.');
  } catch (err) {
    log.error({ err, guild }, 'The commands could not be registered.');
  }
}
