import { answerTo } from '../commands/answer-to.js';
import { commands, presses } from '../commands/index.js';
import { createGoldenOf } from './answer/golden/golden-of.js';
import { warmUp } from './answer/warm-up.js';
import type { Config } from './config.js';
import { createLogger } from './discord/connection/redact.js';
import { runBot, type Ending } from './discord/run.js';
import { keepCounts } from './library/asked/keep-counts.js';
import type { Library } from './library/library.js';
import type { Loaded } from './library/knowledge/load.js';
import { createServers } from './library/servers.js';
import { changeCard } from './reply/knowledge/change-card.js';
import type { MessageBody } from './reply/message/message.js';
import { letterCard } from './reply/review/letter-card.js';
import { waitingNotice } from './reply/review/waiting-notice.js';
import type { Change } from './store/changes/change.js';
import { keepBackups } from './store/backups/keep-backups.js';
import { letOldGo } from './store/let-old-go.js';
import type { KeptLetter } from './store/review/letter.js';
import type { Store } from './store/store.js';

/** Where the bot is served. */
export interface Where {
  /** Not on the small one of our own, which knows none of the servers that the real one does. */
  readonly isDiscord: boolean;
  readonly onReady: () => void;
}

/** Runs the bot over what was loaded and what is kept, and whatever has to be done daily; closes the file at the end. */
export async function serve(
  config: Config & { readonly token: string },
  loaded: Loaded,
  store: Store,
  { isDiscord, onReady }: Where = { isDiscord: true, onReady: () => undefined },
): Promise<Ending> {
  const { library } = loaded;
  const servers = createServers(loaded, store);
  const log = createLogger(config.logLevel, [config.token]);
  warmUp(library);
  const chores = [keepBackups(store, config.dataDir, log), letOldGo(store, log)];
  const endCounts = keepCounts(servers.asked, log);
  const kept = {
    servers: () => store.servers(),
    setGone: (guild: string, since: Date | undefined) => store.setGone(guild, since),
    erase: async (guild: string) => (await servers.of(guild)).keeper.erase({ departed: true }),
  };
  const parts = {
    ...config,
    commands,
    presses,
    library,
    servers,
    drawChange,
    drawWaiting: waitingNotice,
    answerTo,
    goldenOf: createGoldenOf(loaded.folders),
    letters: store,
    drawLetter,
    log,
    onReady,
  };
  try {
    return await runBot({ ...parts, ...(isDiscord && { kept }) });
  } finally {
    // The file is closed under nobody's hands.
    await Promise.all(chores.map((end) => end()));
    await endCounts();
    await store.close();
  }
}

/** What somebody is told in a direct message. */
function drawLetter(letter: KeptLetter): MessageBody {
  return letterCard([letter], true);
}

/** A change as the log channel shows it; the report is named where there are several. */
function drawChange(change: Change, { reports }: Library): MessageBody {
  return changeCard(change, reports.size > 1 ? reports.get(change.report) : undefined);
}
