import type { Build } from './engine.js';

/** Each is loaded only in the process that measures it. */
const LOADERS = {
  'Who Said': async () => (await import('./ours.js')).buildOurs,
  'fuse.js': async () => (await import('./fuse.js')).buildFuse,
  'fuse.js tuned': async () => (await import('./fuse.js')).buildFuseTuned,
  MiniSearch: async () => (await import('./minisearch.js')).buildMiniSearch,
  'MiniSearch tuned': async () => (await import('./minisearch.js')).buildMiniSearchTuned,
  FlexSearch: async () => (await import('./flexsearch.js')).buildFlexSearch,
} satisfies Readonly<Record<string, () => Promise<Build>>>;

export const ENGINES = [
  'Who Said',
  'fuse.js',
  'fuse.js tuned',
  'MiniSearch',
  'MiniSearch tuned',
  'FlexSearch',
] as const;
export type EngineName = (typeof ENGINES)[number];
export const OURS: EngineName = 'Who Said';

export function loadEngine(name: EngineName): Promise<Build> {
  return LOADERS[name]();
}
