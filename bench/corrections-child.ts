import { writeSync } from 'node:fs';
import { createChannels } from '../src/discord/notices/channels.js';
import { startCorrector } from '../src/discord/corrections/corrector.js';
import { createCorrectionRest } from '../src/discord/connection/rest.js';
import { loadLibrary } from '../src/library/knowledge/load.js';
import { createServers } from '../src/library/servers.js';
import { openStore } from '../src/store/open-store.js';

/** Brings corrections to answers until none waits, or until it is killed; `corrections.ts` starts it. */
const [dataDir = '', knowledgeDir = '', api = '', token = ''] = process.argv.slice(2);
const STDOUT = 1;
const LOOK_EVERY = 50;
/** The bot itself leaves a second between two. */
const NO_PAUSE = 0;

const say = (line: string): void => void writeSync(STDOUT, `${line}\n`);
const quiet = () => undefined;
const log = { info: quiet, warn: quiet, error: (fields: object, text: string) => console.error(text, fields) };

const store = await openStore(dataDir);
const servers = createServers(await loadLibrary(knowledgeDir), store);
const rest = createCorrectionRest(api, token, log);
const corrector = startCorrector({ servers, channelsOf: createChannels({ rest, log }), rest, log, pace: NO_PAUSE });
say('ready');

const looking = setInterval(() => void endWhenDone(), LOOK_EVERY);

async function endWhenDone(): Promise<void> {
  if ((await store.nextEdit()) !== undefined || (await store.untold()).length > 0) return;
  clearInterval(looking);
  await corrector.stop();
  await store.close();
}
