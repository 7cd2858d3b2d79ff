import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A machine that runs everything at once, and more besides, is slow; nothing here asks how fast it is. */
const PATIENCE = 120_000;
const POLLED = 20_000;
/** What takes longest, by its path: begun last, one worker would go on with it while the others have nothing left to do. */
const LONGEST: readonly string[] = [
  'tests/answer/altered.',
  'tests/answer/other-report.',
  'tests/golden.',
  'tests/discord/process.',
  'tests/answer/ways-of-asking.',
  'tests/commands/hostile-input.',
  'tests/reply/message/limits.',
  'tests/reply/knowledge/any-change.',
  'tests/search/gist/same-gist.',
  'tests/browser/',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => place(a) - place(b));
  }
}

function place({ moduleId }: TestSpecification): number {
  const found = LONGEST.findIndex((path) => moduleId.includes(path));
  return found === -1 ? LONGEST.length : found;
}

const ROOT = import.meta.dirname;
const BUILT = /^(?:src|commands|bench)\//;

/** Takes what `npm run build` made of our own files, as Node has it: compiled once, and not once more for each worker. */
const built: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'built',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith('.')) return undefined;
    const path = relative(ROOT, resolve(dirname(importer), source));
    return BUILT.test(path) ? { id: join(ROOT, 'dist', path), external: true } : undefined;
  },
};

export default defineConfig(({ mode }) => ({
  // `npm test` has just built; `npx vitest` by itself takes the sources, so that it sees each change.
  plugins: mode === 'built' ? [built] : [],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/browser/chromium.ts'],
    // The files of a worker share what they import: reading it anew for each is a third of all the time.
    isolate: false,
    // By itself vitest leaves a core free, and of two that is half; a quarter of the time a worker waits for sockets and disks.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: LongestFirst },
    server: { deps: { external: [/\/dist\/(?:src|commands|bench)\//] } },
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: POLLED } },
  },
}));
