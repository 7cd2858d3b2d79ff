import { ask } from './ask.js';
import type { Corpus } from './corpus.js';
import { whoSaid } from './who-said.js';

/** Reads every statement once, so that nobody's first question waits for it: half a second, in which a bot would be deaf. */
export function warmUp(corpus: Corpus): void {
  for (const { headline } of corpus.reports.values()) {
    ask(corpus, { question: `Who said that ${headline}?` });
    whoSaid(corpus, { words: headline });
  }
}
