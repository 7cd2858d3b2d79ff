import { performance } from 'node:perf_hooks';
import { openStore } from '../src/store/open-store.js';

const BYTES_PER_MEGABYTE = 1_048_576;

/** Opens a store as a start does, and tells how long that took and what the process holds then; for `store.ts`. */
const [dataDir = ''] = process.argv.slice(2);
const begin = performance.now();
const store = await openStore(dataDir);
const servers = await store.changedServers();
const milliseconds = performance.now() - begin;
const megabytes = process.memoryUsage.rss() / BYTES_PER_MEGABYTE;
console.log(JSON.stringify({ milliseconds, megabytes, servers: servers.length }));
await store.close();
