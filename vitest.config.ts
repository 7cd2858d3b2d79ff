import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A machine that runs everything at once, and more besides, is slow; nothing here asks how fast it is. */
const PATIENCE = 120_000;
const POLLED = 20_000;
/** What takes longest, by its path: begun last, one worker would go on with it while the others have nothing left to do. */
const LONGEST: readonly string[] = [
  'tests/answer/altered.',
  'tests/answer/other-report.',
  'tests/golden.',
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

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/browser/chromium.ts'],
    // The files of a worker share what they import: reading it anew for each is a third of all the time.
    isolate: false,
    // One a core: by itself vitest leaves one free, and of two that is half.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: POLLED } },
  },
});
