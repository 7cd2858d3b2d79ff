import type { GoldenOf } from '../answer/golden/golden-of.js';
import type { AnswerTo } from './answer-to.js';
import type { Manner, Place } from './answerer.js';
import type { Channels } from './channels.js';
import type {
  Choice,
  Command,
  CommandRequest,
  CompletionRequest,
  Keeping,
  Press,
  PressRequest,
  Reply,
  Right,
  TakingPart,
} from './command.js';
import type { MessageBody } from '../reply/message/message.js';
import { countIn } from './count-in.js';
import { hereOf, type Here } from './here.js';
import type { IncomingCommand, IncomingCompletion, IncomingMention, IncomingPress } from './incoming.js';
import type { Library } from '../library/library.js';
import type { Servers } from '../library/servers.js';
import { decodeCustomId } from '../reply/message/custom-id.js';
import { UserError } from '../report/user-error.js';
import type { Log } from './log.js';
import { keepRefused } from './keep-refused.js';
import { rememberReply } from './remember.js';
import { NOTICES, privately } from './notices.js';
import { demand } from './rights.js';
import { tellHeld } from './tell/tell-held.js';
import { tellLetters } from './tell/tell-letters.js';

/** What there is to ask and to press, and of what. */
export interface Shelf {
  readonly commands: readonly Command[];
  readonly presses: readonly Press[];
  /** The shipped reports, for whoever asks from no server of ours. */
  readonly library: Library;
  /** What each server keeps; where nothing is kept, everyone asks the shipped reports. */
  readonly servers?: Pick<Servers, 'of'>;
  /** A server's channels; a terminal has none. */
  readonly channelsOf?: (guild: string) => Channels;
  readonly defaultPrivate: boolean;
  /** Asks a question again that somebody waits for. */
  readonly answerTo?: AnswerTo;
  /** Finds the questions by which changes are tested before they are made; without it none is. */
  readonly goldenOf?: GoldenOf;
  /** Told of what went wrong beside an answer. */
  readonly log?: Log;
}

/** A request that was looked up: how a late answer is announced, and what makes the answer. */
export interface Job {
  readonly manner: Manner;
  /** Where it only refuses: why, in markdown. */
  readonly refusal?: string;
  run(): Reply | Promise<Reply>;
  /** Remembers what everybody can see of the reply; where nothing is kept, nothing is. */
  remember?(reply: Reply, place: Place): Promise<void>;
  /** Counts the question that was answered or refused; where nothing is kept, nothing is. */
  count?(reply: Reply): void;
  /** Tells whoever is answered, privately, what could not be told them before. */
  readonly afterwards?: (tell: (message: MessageBody) => Promise<void>) => Promise<void>;
}

/** The command that answers mentions and direct messages, and the option that takes their words. */
const MENTION = { command: 'ask', option: 'question' } as const;

/** Prepares a command. Whether it answers privately is settled here, before it runs: an announcement cannot change it. */
export async function commandJob(shelf: Shelf, incoming: IncomingCommand): Promise<Job> {
  const command = findCommand(shelf, incoming.name);
  if (!command) return told(NOTICES.unknownCommand);
  const here = await hereOf(shelf, incoming);
  if (here.paused && !worksPaused(command)) return told(NOTICES.paused);
  const request: CommandRequest = { ...incoming, ...asking(shelf, here) };
  const isPrivate = command.isPrivate(request);
  return {
    manner: isPrivate ? 'privately' : 'publicly',
    run: async () => {
      const reply = await keepRefused(await runCommand(command, request, here, shelf), here.desk, shelf.log);
      return reply.type === 'message' ? { ...reply, private: isPrivate || reply.private } : reply;
    },
    ...remembering(here),
    ...counting(here),
    async afterwards(tell) {
      await tellHeld(here, shelf, tell);
      await tellLetters(here, tell);
    },
  };
}

function remembering({ keeper }: Here): Pick<Job, 'remember'> {
  return keeper === undefined ? {} : { remember: (reply, place) => rememberReply(keeper, reply, place) };
}

function counting({ count }: Here): Pick<Job, 'count'> {
  return count === undefined ? {} : { count: (reply) => countIn(count, reply) };
}

function runCommand(command: Command, request: CommandRequest, here: Here, shelf: Shelf): Reply | Promise<Reply> {
  if (command.right === undefined) return command.run(request);
  if (command.right === 'take-part') return command.run({ ...request, ...takingPart(here) });
  return command.run({ ...request, ...keepingFor(command.right, here, shelf) });
}

/** Prepares the answer to a message. It is public: nothing else can be written under a message. */
export async function mentionJob(shelf: Shelf, incoming: IncomingMention): Promise<Job> {
  const { words, ...from } = incoming;
  if (!words) return { manner: 'publicly', run: () => publicly(privately(NOTICES.emptyMention)) };
  const options = { [MENTION.option]: words, private: false };
  const job = await commandJob(shelf, { ...from, type: 'command', name: MENTION.command, options });
  return { ...job, manner: 'publicly', run: async () => publicly(await job.run()) };
}

/** Prepares a press. A custom id of another version, or of a route that is gone, comes from an old card. */
export async function pressJob(shelf: Shelf, incoming: IncomingPress): Promise<Job> {
  const { customId, ...from } = incoming;
  const address = decodeCustomId(customId);
  const press = address && shelf.presses.find((candidate) => candidate.route === address.route);
  if (!address || !press) return told(NOTICES.oldCard);
  const here = await hereOf(shelf, incoming);
  if (here.paused && !worksPaused(press)) return told(NOTICES.paused);
  const request: PressRequest = { ...from, ...asking(shelf, here), route: address.route, args: address.args };
  return { manner: press.answers, run: () => runPress(press, request, here, shelf), ...remembering(here) };
}

function runPress(press: Press, request: PressRequest, here: Here, shelf: Shelf): Reply | Promise<Reply> {
  if (press.right === undefined) return press.run(request);
  if (press.right === 'take-part') return press.run({ ...request, ...takingPart(here) });
  return press.run({ ...request, ...keepingFor(press.right, here, shelf) });
}

/** Finds the choices for what is being typed. */
export async function completeOption(shelf: Shelf, incoming: IncomingCompletion): Promise<readonly Choice[]> {
  const command = findCommand(shelf, incoming.name);
  if (command?.complete === undefined) return [];
  const here = await hereOf(shelf, incoming);
  const request: CompletionRequest = { ...incoming, ...asking(shelf, here) };
  if (command.right === undefined) return command.complete(request);
  if (command.right === 'take-part') return command.complete({ ...request, ...takingPart(here) });
  return command.complete({ ...request, ...keepingFor(command.right, here, shelf) });
}

/** @throws UserError where nothing is kept, or where the asker has not the right */
function keepingFor(right: Right, { user, keeper, channels }: Here, { goldenOf }: Shelf): Keeping {
  if (keeper === undefined) throw new UserError(NOTICES.nothingKeptHere);
  demand(right, user);
  return { keeper, channels, ...(goldenOf === undefined ? {} : { goldenOf }) };
}

/** @throws UserError where nothing is kept */
function takingPart({ desk }: Here): TakingPart {
  if (desk === undefined) throw new UserError(NOTICES.nothingTakenHere);
  return { desk };
}

/** A job that only says something, privately. */
export function told(text: string): Job {
  return { manner: 'privately', refusal: text, run: () => privately(text) };
}

/** The same reply for everyone to see. */
export function publicly(reply: Reply): Reply {
  return reply.type === 'message' ? { ...reply, private: false } : reply;
}

/** A pause is for the members' questions: who keeps the knowledge goes on, and so does what explains the bot. */
function worksPaused(one: Command | Press): boolean {
  if (one.right === 'moderate' || one.right === 'administer') return true;
  return 'whilePaused' in one && one.whilePaused;
}

/** Only the names of menus have spaces of their own; after a slash, what follows one is a subcommand. */
function findCommand({ commands }: Shelf, name: string): Command | undefined {
  const [first] = name.split(' ');
  return (
    commands.find((command) => command.data.name === name) ?? commands.find((command) => command.data.name === first)
  );
}

function asking({ commands }: Shelf, { user, library, defaultPrivate }: Here) {
  return { user, library, commands, defaultPrivate };
}
