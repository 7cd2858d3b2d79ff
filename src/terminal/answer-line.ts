import { randomUUID } from 'node:crypto';
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Found, Verdict } from '../answer/outcome.js';
import type { Command, Reply } from '../dispatch/command.js';
import { commandJob, pressJob, type Job, type Shelf } from '../dispatch/job.js';
import { clip } from '../reply/message/escape.js';
import { asSent, type MessageBody } from '../reply/message/message.js';
import { UserError } from '../report/user-error.js';
import { attributionOf, type Attribution } from '../answer/golden/attribution.js';
import { subcommandNames } from './arguments.js';
import { readValues, targetWords } from './option-values.js';
import {
  idOf,
  readJson,
  readRequest,
  type LineId,
  type LinePress,
  type LineQuestion,
  type LineRequest,
} from './request-line.js';
import { writtenFiles, type WrittenFile } from './written-files.js';

/** The answer to one line. */
export type LineAnswer = LineAnswered | LineForm | LineDeleted | LineError;

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

/** A form to fill in: its custom id is pressed, with the fields. */
export interface LineForm {
  readonly id: LineId;
  readonly modal: APIModalInteractionResponseCallbackData;
}

/** The message whose button was pressed is to go. */
export interface LineDeleted {
  readonly id: LineId;
  readonly deleted: true;
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
  const request = readRequest(value);
  const job = await ('press' in request ? pressed(request, shelf) : asked(request, shelf));
  const reply = await job.run();
  job.count?.(reply);
  return { id: request.id, ...answerOf(reply) };
}

async function asked({ command: name, options: given, ...from }: LineQuestion, shelf: LineContext): Promise<Job> {
  const { command, subcommand } = commandNamed(name, shelf);
  const options = readValues(command, given, subcommand);
  const words = targetWords(command, options);
  const target = words === undefined ? {} : { target: { id: '0', words } };
  return commandJob(shelf, { ...fromLine(from), type: 'command', name, options, ...target });
}

/** @throws UserError that lists what there is */
function commandNamed(name: string, { commands }: Shelf): { command: Command; subcommand?: string } {
  const whole = commands.find((command) => command.data.name === name);
  const [first, ...rest] = name.split(' ');
  const second = rest.join(' ');
  const command = whole ?? commands.find((one) => one.data.name === first);
  const under = command === undefined ? [] : subcommandNames(command);
  if (command !== undefined && under.includes(second)) return { command, subcommand: second };
  if (whole !== undefined && under.length === 0) return { command: whole };
  const there = commands.flatMap((one) => {
    const names = subcommandNames(one);
    return names.length === 0 ? [one.data.name] : names.map((sub) => `${one.data.name} ${sub}`);
  });
  throw new UserError(`There is no command “${clip(name, NAME_SHOWN_MAX)}”. There are: ${there.join(', ')}.`);
}

async function pressed({ press: customId, values, fields, ...from }: LinePress, shelf: LineContext): Promise<Job> {
  return pressJob(shelf, { ...fromLine(from), type: 'press', customId, values, ...(fields && { fields }) });
}

/** A line has no interaction: each is one of its own. */
function fromLine({ user, guild }: Pick<LineRequest, 'user' | 'guild'>) {
  return { id: randomUUID(), user, guild, installed: guild !== null };
}

type WithoutId<Answer> = Answer extends { readonly id: unknown } ? Omit<Answer, 'id'> : never;

function answerOf(reply: Reply): WithoutId<Exclude<LineAnswer, LineError>> {
  if (reply.type === 'modal') return { modal: reply.modal };
  if (reply.type === 'delete') return { deleted: true };
  const outcome = reply.type === 'message' ? reply.outcome : undefined;
  const files = reply.files ?? [];
  return {
    ...(outcome === undefined ? {} : { verdict: outcome.verdict }),
    answers: written(outcome?.answers),
    nearest: written(outcome?.nearest),
    ...(outcome === undefined || outcome.ascribed.length === 0 ? {} : { ascribed: written(outcome.ascribed) }),
    ...(outcome?.ambiguous === true ? { ambiguous: true } : {}),
    message: asSent(reply.message, reply.type === 'message' && reply.private),
    ...(files.length === 0 ? {} : { files: writtenFiles(files) }),
  };
}

function written(found: readonly Found[] = []): Attribution[] {
  return found.map(attributionOf);
}
