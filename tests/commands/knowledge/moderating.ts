import type { Choice, Reply } from '../../../src/dispatch/command.js';
import type { Keeper } from '../../../src/library/keeper.js';
import type { Loaded } from '../../../src/library/knowledge/load.js';
import type { Servers } from '../../../src/library/servers.js';
import { decodeCustomId } from '../../../src/reply/message/custom-id.js';
import { openServers, type Keeping } from '../../library/keeping.js';
import * as requests from '../requests.js';
import { controlOf, GUILD, MODERATOR, NOW } from './drafting.js';

export { ANOTHER, GUILD, MODERATOR, NOW, seen } from './drafting.js';
export { REPORT } from '../../library/edits.js';
export const OTHER_GUILD = '100000000000000002';
/** How a card names the moderator, and when: every change of a test is made at one moment. */
export const ME = `<@${MODERATOR}>`;
export const WHEN = '<t:1706788800:f> · <t:1706788800:R>';

type Options = Readonly<Record<string, string | number | boolean>>;

/** What the moderators and members of a server can do. */
export interface Floor {
  readonly servers: Servers;
  keeper: (guild?: string) => Promise<Keeper>;
  /** A moderator's subcommand. */
  knowledge: (subcommand: string, options?: Options, by?: requests.By) => Promise<Reply>;
  /** Presses a button of a reply, or chooses an option of its select. */
  on: (reply: Reply, label: string, by?: requests.By) => Promise<Reply>;
  press: (route: string, args: readonly string[], values?: readonly string[], by?: requests.By) => Promise<Reply>;
  complete: (subcommand: string, focused: string, options?: Options, by?: requests.By) => Promise<readonly Choice[]>;
  /** A member's question. @returns its verdict and the statements that answer */
  ask: (question: string, guild?: string) => Promise<string[]>;
  whoSaid: (words: string) => Promise<string[]>;
  /** What a member reads. */
  reads: (command: string, options: Options) => Promise<string[]>;
}

/** Opens a server over a real file, which is gone when the test ends. */
export async function moderating(
  how: { readonly loaded?: Loaded; readonly now?: () => Date } = {},
): Promise<Keeping & Floor> {
  const keeping = await openServers({ now: () => NOW, ...how });
  return { ...keeping, ...floorOf(keeping.servers) };
}

let made = 0;

export function floorOf(servers: Servers): Floor {
  const by = (others: requests.By): requests.By => {
    made += 1;
    const id = `8${String(made).padStart(17, '0')}`;
    return { id, user: MODERATOR, moderator: true, guild: GUILD, servers, ...others };
  };
  const member = (command: string, options: Options, guild = GUILD) =>
    requests.run(command, options, by({ moderator: false, user: '500000000000000001', guild }));
  const verdict = async (command: string, options: Options, guild?: string) => {
    const reply = await member(command, options, guild);
    if (reply.type !== 'message' || reply.outcome === undefined) throw new Error('that was no answer');
    return [reply.outcome.verdict, ...reply.outcome.answers.map(({ statement }) => statement.id)];
  };
  const press: Floor['press'] = (route, args, values = [], others = {}) =>
    requests.press(route, args, values, by(others));
  return {
    servers,
    keeper: async (guild = GUILD) => (await servers.of(guild)).keeper,
    knowledge: (subcommand, options = {}, others = {}) => requests.run(`knowledge ${subcommand}`, options, by(others)),
    on: (reply, label, others) => {
      const { customId, values } = controlOf(reply, label);
      const address = decodeCustomId(customId);
      if (address === undefined) throw new Error(`nothing reads ${customId}`);
      return press(address.route, address.args, values, others);
    },
    press,
    complete: (subcommand, focused, options = {}, others = {}) =>
      requests.complete(`knowledge ${subcommand}`, focused, options, by(others)),
    ask: (question, guild) => verdict('ask', { question }, guild),
    whoSaid: (words) => verdict('who-said', { words }),
    reads: async (command, options) => requests.read(await member(command, options)),
  };
}
