import type { Library } from '../library/library.js';
import { visible } from '../reply/message/escape.js';
import { examplesFor } from '../reply/examples.js';
import { count } from '../reply/message/wording.js';

/** The first lines of the prompt, with questions that the loaded reports can answer. */
export function welcome({ reports }: Library): string {
  const [report] = reports.values();
  const statements = [...reports.values()].flatMap(({ statements }) => statements);
  return visible(
    [
      `Who Said: ${count(reports.size, 'report')}, ${count(statements.length, 'statement')}. Every answer is a quote.`,
      'Type a question, or one of these; /help lists the rest, /quit leaves.',
      ...(report === undefined
        ? []
        : examplesFor(report).map(({ command, words }) => `  ${command === 'ask' ? '' : `/${command} `}${words}`)),
      '  /report',
      'Then a number opens a quote in full, and a button is pressed by typing its name.',
    ].join('\n'),
  );
}
