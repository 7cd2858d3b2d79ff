import { answerLine, type LineContext } from './answer-line.js';
import { linesOf } from './lines.js';
import { createWriter } from './writer.js';

export interface Pipe extends LineContext {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Answers other programs: a request a line in, an answer a line out, in order. Blank lines are skipped, and get no answer. */
export async function runPipe({ input, output, ...context }: Pipe): Promise<void> {
  const write = createWriter(output);
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    if (!(await write(`${JSON.stringify(await answerLine(line, context))}\n`))) return;
  }
}
