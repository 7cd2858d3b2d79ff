import type { Manner } from './answerer.js';
import type { Choice, Command, CommandRequest, Press, Reply } from './command.js';
import type { IncomingCommand, IncomingCompletion, IncomingMention, IncomingPress } from './incoming.js';
import type { Library } from '../library/library.js';
import { decodeCustomId } from '../reply/custom-id.js';
import { NOTICES, privately } from './notices.js';

/** What there is to ask and to press, and of what. */
export interface Shelf {
  readonly commands: readonly Command[];
  readonly presses: readonly Press[];
  readonly library: Library;
  readonly defaultPrivate: boolean;
}

/** A request that was looked up: how a late answer is announced, and what makes the answer. */
export interface Job {
  readonly manner: Manner;
  run(): Reply | Promise<Reply>;
}

/** The command that answers mentions and direct messages, and the option that takes their words. */
const MENTION = { command: 'ask', option: 'question' } as const;

/** Prepares a command. Whether it answers privately is settled here, before it runs: an announcement cannot change it. */
export function commandJob(shelf: Shelf, incoming: IncomingCommand): Job {
  const command = findCommand(shelf, incoming.name);
  if (!command) return told(NOTICES.unknownCommand);
  const request: CommandRequest = { ...incoming, ...asking(shelf) };
  const isPrivate = command.isPrivate(request);
  return {
    manner: isPrivate ? 'privately' : 'publicly',
    run: async () => {
      const reply = await command.run(request);
      return reply.type === 'message' ? { ...reply, private: isPrivate || reply.private } : reply;
    },
  };
}

/** Prepares the answer to a message. It is public: nothing else can be written under a message. */
export function mentionJob(shelf: Shelf, incoming: IncomingMention): Job {
  const command = findCommand(shelf, MENTION.command);
  if (!command || !incoming.words) return { manner: 'publicly', run: () => publicly(privately(NOTICES.emptyMention)) };
  const { words, ...from } = incoming;
  const options = { [MENTION.option]: words, private: false };
  const request: CommandRequest = { ...from, ...asking(shelf), type: 'command', name: MENTION.command, options };
  return { manner: 'publicly', run: async () => publicly(await command.run(request)) };
}

/** Prepares a press. A custom id of another version, or of a route that is gone, comes from an old card. */
export function pressJob(shelf: Shelf, incoming: IncomingPress): Job {
  const { customId, ...from } = incoming;
  const address = decodeCustomId(customId);
  const press = address && shelf.presses.find((candidate) => candidate.route === address.route);
  if (!address || !press) return told(NOTICES.oldCard);
  const request = { ...from, ...asking(shelf), route: address.route, args: address.args };
  return { manner: press.answers, run: () => press.run(request) };
}

/** Finds the choices for what is being typed. */
export async function completeOption(shelf: Shelf, incoming: IncomingCompletion): Promise<readonly Choice[]> {
  const command = findCommand(shelf, incoming.name);
  return (await command?.complete?.({ ...incoming, ...asking(shelf) })) ?? [];
}

/** A job that only says something, privately. */
export function told(text: string): Job {
  return { manner: 'privately', run: () => privately(text) };
}

/** The same reply for everyone to see. */
export function publicly(reply: Reply): Reply {
  return reply.type === 'message' ? { ...reply, private: false } : reply;
}

/** Only the names of menus have spaces of their own; after a slash, what follows one is a subcommand. */
function findCommand({ commands }: Shelf, name: string): Command | undefined {
  const [first] = name.split(' ');
  return (
    commands.find((command) => command.data.name === name) ?? commands.find((command) => command.data.name === first)
  );
}

function asking({ library, commands, defaultPrivate }: Shelf) {
  return { library, commands, defaultPrivate };
}
