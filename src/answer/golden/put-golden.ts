import { UserError } from '../../report/user-error.js';
import { ask } from '../ask.js';
import type { Corpus } from '../corpus.js';
import type { Outcome } from '../outcome.js';
import { quotes } from '../quotes.js';
import { sides } from '../sides.js';
import { whoSaid } from '../who-said.js';
import type { Golden } from './golden.js';

type Text = (name: string) => string | undefined;

/** The commands that answer with quotes, by their options. */
const COMMANDS: Readonly<Record<string, (corpus: Corpus, text: Text) => Outcome>> = {
  ask: (corpus, text) => ask(corpus, { question: text('question') ?? '', report: text('report') }),
  'who-said': (corpus, text) =>
    whoSaid(corpus, { words: text('words') ?? '', speaker: text('speaker'), report: text('report') }),
  quotes: (corpus, text) =>
    quotes(corpus, { speaker: text('speaker') ?? '', about: text('about'), report: text('report') }),
  sides: (corpus, text) => sides(corpus, { about: text('about') ?? '', report: text('report') }),
};

/** Whether a golden question is for a command that answers with quotes; others can only be asked as a whole. */
export function isPut({ command }: Golden): boolean {
  return Object.hasOwn(COMMANDS, command);
}

/** Puts a golden question as its command would, but draws nothing. @returns nothing where it cannot be asked at all */
export function putGolden({ command, options }: Golden, corpus: Corpus): Outcome | undefined {
  try {
    return COMMANDS[command]?.(corpus, (name) => {
      const value = String(options[name] ?? '');
      return value.trim() === '' ? undefined : value;
    });
  } catch (error) {
    // The report that it names is gone.
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
