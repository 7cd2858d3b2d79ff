import { randomUUID } from 'node:crypto';
import type { Found, Verdict } from '../answer/outcome.js';
import { commandJob, type Shelf } from '../dispatch/job.js';
import { clip } from '../reply/escape.js';
import { asSent, type MessageBody } from '../reply/message.js';
import { UserError } from '../report/user-error.js';
import { attributionOf, type Attribution } from './attribution.js';
import { readValues, targetWords } from './option-values.js';
import { idOf, readJson, readRequest, type LineId } from './request-line.js';
import { writtenFiles, type WrittenFile } from './written-files.js';

/** The answer to one line. */
export type LineAnswer = LineAnswered | LineError;

export interface LineAnswered {
  readonly id: LineId;
  /** Not where the command has none, like `report` and `help`. */
  readonly verdict?: Verdict;
  readonly answers: readonly Attribution[];
  readonly nearest: readonly Attribution[];
  readonly ascribed?: readonly Attribution[];
  readonly ambiguous?: true;
  /** What Discord would get. */
  readonly message: MessageBody;
  readonly files?: readonly WrittenFile[];
}

export interface LineError {
  /** Null where the line did not tell. */
  readonly id: LineId | null;
  readonly error: { readonly message: string };
}

/** What lines are answered with. */
export interface LineContext extends Shelf {
  /** Told of what went wrong in us; the answer only says that something did. */
  readonly onFault: (error: unknown) => void;
}

const NAME_SHOWN_MAX = 40;

/** Said to a person when the fault is ours. */
export const BROKEN = 'Something went wrong on my side, and this was not answered.';

/** Answers one line as Discord would be answered, but for the cooldown. Never rejects: a line that cannot be answered gives an error. */
export async function answerLine(line: string, context: LineContext): Promise<LineAnswer> {
  const value = readJson(line);
  try {
    return await answer(value, context);
  } catch (error) {
    if (!(error instanceof UserError)) context.onFault(error);
    return { id: idOf(value), error: { message: error instanceof UserError ? error.message : BROKEN } };
  }
}

async function answer(value: unknown, shelf: LineContext): Promise<LineAnswer> {
  const { id, command: name, options: given, guild, user } = readRequest(value);
  const command = shelf.commands.find(({ data }) => data.name === name);
  if (command === undefined)
    throw new UserError(`There is no command “${clip(name, NAME_SHOWN_MAX)}”. There are: ${namesOf(shelf)}.`);
  const options = readValues(command, given);
  const words = targetWords(command, options);
  const job = await commandJob(shelf, {
    type: 'command',
    id: randomUUID(),
    name,
    options,
    user: { ...user, roles: [] },
    guild,
    installed: guild !== null,
    ...(words === undefined ? {} : { target: { id: '0', words } }),
  });
  const reply = await job.run();
  if (reply.type !== 'message') throw new UserError(`/${name} is answered with a form, which only Discord can show.`);

  const { outcome, files = [] } = reply;
  return {
    id,
    ...(outcome === undefined ? {} : { verdict: outcome.verdict }),
    answers: written(outcome?.answers),
    nearest: written(outcome?.nearest),
    ...(outcome === undefined || outcome.ascribed.length === 0 ? {} : { ascribed: written(outcome.ascribed) }),
    ...(outcome?.ambiguous === true ? { ambiguous: true } : {}),
    message: asSent(reply.message, reply.private),
    ...(files.length === 0 ? {} : { files: writtenFiles(files) }),
  };
}

function written(found: readonly Found[] = []): Attribution[] {
  return found.map(attributionOf);
}

function namesOf({ commands }: Shelf): string {
  return commands.map(({ data }) => data.name).join(', ');
}
