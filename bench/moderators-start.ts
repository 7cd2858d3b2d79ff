import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { loadLibrary } from '../src/library/knowledge/load.js';
import { createServers } from '../src/library/servers.js';
import { openStore } from '../src/store/open-store.js';

const BYTES_PER_MEGABYTE = 1_048_576;

/** Opens what is kept as a start does, then loads so many servers, and tells what it took; for `moderators.ts`. */
const [dataDir = '', asked = '1'] = process.argv.slice(2);
const megabytes = () => process.memoryUsage.rss() / BYTES_PER_MEGABYTE;
const begin = performance.now();
const loaded = await loadLibrary(fileURLToPath(new URL('../../knowledge', import.meta.url)));
const store = await openStore(dataDir);
const servers = createServers(loaded, store);
const guilds = await store.changedServers();
const started = { milliseconds: performance.now() - begin, megabytes: megabytes(), servers: guilds.length };
for (const guild of guilds.slice(0, Number(asked))) await servers.of(guild);
console.log(JSON.stringify({ ...started, asked: performance.now() - begin, holding: megabytes() }));
await store.close();
