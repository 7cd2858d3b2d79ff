import { createInterface } from 'node:readline';
import type { Shelf } from '../dispatch/job.js';
import { UserError } from '../report/user-error.js';
import { BROKEN } from './answer-line.js';
import { createCompleter } from './completer.js';
import { draw, type Canvas } from './draw.js';
import { paintFor } from './paint.js';
import { createSession, type Session } from './session.js';
import { welcome } from './welcome.js';
import { createWriter } from './writer.js';

const MARK = '› ';
const LEAVE = new Set(['/quit', '/exit', 'quit', 'exit']);

/** A terminal, or a pipe in its place. */
export interface Output extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export interface Prompt extends Shelf {
  readonly input: NodeJS.ReadableStream;
  readonly output: Output;
}

/** Asks and answers until `/quit` or the end of the input. */
export async function runPrompt({ input, output, ...shelf }: Prompt): Promise<void> {
  const session = createSession(shelf);
  const terminal = output.isTTY === true;
  const write = createWriter(output);
  const say = (text: string) => write(`${text}\n\n`);
  if (!(await say(welcome(shelf.library)))) return;
  // Made only now: what it reads before somebody listens is lost.
  const lines = createInterface({
    input,
    output,
    terminal,
    prompt: terminal ? MARK : '',
    completer: createCompleter(shelf),
  });
  lines.prompt();
  for await (const line of lines) {
    const typed = line.trim();
    if (LEAVE.has(typed.toLowerCase())) break;
    // Where nobody reads any more, as in `… | head`, nothing more is asked.
    if (typed !== '' && !(await say(await respond(session, typed, canvasOf(output))))) break;
    lines.prompt();
  }
  lines.close();
}

/** How wide a stream is, and whether it takes colour. */
export function canvasOf(output: Output): Canvas {
  // A terminal that does not know its width says 0.
  return { width: output.columns || undefined, paint: paintFor(output) };
}

async function respond(session: Session, typed: string, canvas: Canvas): Promise<string> {
  try {
    const pressed = await session.press(typed);
    if (pressed !== undefined) return draw(pressed, canvas);
    const [first = '', ...words] = typed.split(/\s+/);
    const message = first.startsWith('/') ? session.run(first.slice(1), words) : session.run('ask', [typed]);
    return draw(await message, canvas);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    console.error(error);
    return BROKEN;
  }
}
