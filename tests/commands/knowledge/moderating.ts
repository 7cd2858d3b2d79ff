import type { Choice, Reply } from '../../../src/dispatch/command.js';
import type { Keeper } from '../../../src/library/keeper.js';
import type { Loaded } from '../../../src/library/load.js';
import { openServers, type Keeping } from '../../library/keeping.js';
import * as requests from '../requests.js';

export const MODERATOR = '300000000000000001';
export const ANOTHER = '300000000000000002';
export const GUILD = '100000000000000001';
export const OTHER_GUILD = '100000000000000002';
export const REPORT = 'putin-peace-play';
/** When every change of a test is made. */
export const NOW = new Date('2024-02-01T12:00:00Z');

type Options = Readonly<Record<string, string | number | boolean>>;

/** A server with a real file under it, and what its moderators and members can do. */
export interface Moderating extends Keeping {
  keeper(): Promise<Keeper>;
  /** A moderator's subcommand. */
  knowledge(subcommand: string, options?: Options, by?: requests.By): Promise<Reply>;
  press(route: string, args: readonly string[], values?: readonly string[], by?: requests.By): Promise<Reply>;
  complete(subcommand: string, focused: string, options?: Options, by?: requests.By): Promise<readonly Choice[]>;
  /** A member's question. @returns its verdict and the statements that answer */
  ask(question: string, guild?: string): Promise<string[]>;
  whoSaid(words: string): Promise<string[]>;
}

let requestsMade = 0;

/** Opens a server that is gone when the test ends. */
export async function moderating(
  how: { readonly loaded?: Loaded; readonly now?: () => Date } = {},
): Promise<Moderating> {
  const keeping = await openServers({ now: () => NOW, ...how });
  const { servers } = keeping;
  const by = (others: requests.By): requests.By => {
    requestsMade += 1;
    return { id: String(requestsMade), user: MODERATOR, moderator: true, guild: GUILD, servers, ...others };
  };
  const asked = async (command: string, options: Options, guild = GUILD) => {
    const reply = await requests.run(command, options, by({ moderator: false, user: '5', guild }));
    if (reply.type !== 'message' || reply.outcome === undefined) throw new Error('that was no answer');
    return [reply.outcome.verdict, ...reply.outcome.answers.map(({ statement }) => statement.id)];
  };
  return {
    ...keeping,
    keeper: async () => (await servers.of(GUILD)).keeper,
    knowledge: (subcommand, options = {}, others = {}) => requests.run(`knowledge ${subcommand}`, options, by(others)),
    press: (route, args, values = [], others = {}) => requests.press(route, args, values, by(others)),
    complete: (subcommand, focused, options = {}, others = {}) =>
      requests.complete(`knowledge ${subcommand}`, focused, options, by(others)),
    ask: (question, guild) => asked('ask', { question }, guild),
    whoSaid: (words) => asked('who-said', { words }),
  };
}

/** What a moderator reads, without the borders of the card. */
export function lines(reply: Reply): string[] {
  return requests.read(reply).map((line) => line.replace(/^┃ ?/, ''));
}
