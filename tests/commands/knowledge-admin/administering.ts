import type { Channels, Posted } from '../../../src/dispatch/channels.js';
import type { GivenFile, Reply } from '../../../src/dispatch/command.js';
import type { Keeper } from '../../../src/library/keeper.js';
import type { Loaded } from '../../../src/library/knowledge/load.js';
import { decodeCustomId } from '../../../src/reply/message/custom-id.js';
import { openServers, type Keeping } from '../../library/keeping.js';
import { controlOf, GUILD, NOW } from '../knowledge/drafting.js';
import * as requests from '../requests.js';

export const ADMINISTRATOR = '400000000000000001';
export const COLLEAGUE = '400000000000000002';
export const OTHER_GUILD = '100000000000000002';
export { ANOTHER, GUILD, seen } from '../knowledge/drafting.js';
export { REPORT } from '../../library/edits.js';

type Options = Readonly<Record<string, string>>;

/** One administrator of one server, and what the bot posts there. */
export interface Office extends Keeping {
  /** The channels in which the bot can post. */
  readonly open: Set<string>;
  /** What was posted, as `channel: text`. */
  readonly posts: string[];
  keeper: (guild?: string) => Promise<Keeper>;
  /** A subcommand of `/knowledge-admin`. */
  admin: (subcommand: string, options?: Options, by?: requests.By) => Promise<Reply>;
  /** Imports a file. */
  attach: (file: string | Uint8Array | GivenFile, options?: Options, by?: requests.By) => Promise<Reply>;
  /** Presses a button of a reply, or chooses an option of its select. */
  on: (reply: Reply, label: string, by?: requests.By) => Promise<Reply>;
  press: (
    route: string,
    args?: readonly string[],
    values?: readonly string[],
    by?: requests.By,
    fields?: Readonly<Record<string, readonly string[]>>,
  ) => Promise<Reply>;
  member: (command: string, options?: Options, by?: requests.By) => Promise<Reply>;
  restarted: () => Promise<Office>;
}

let interactions = 0;

/** Opens a server over a real file, which is gone when the test ends. */
export async function administering(how: { readonly loaded?: Loaded } = {}): Promise<Office> {
  return officeOf(await openServers({ now: () => NOW, ...how }));
}

function officeOf(keeping: Keeping): Office {
  const { servers } = keeping;
  const open = new Set<string>();
  const posts: string[] = [];
  const channels: Channels = {
    post(channel, message): Promise<Posted> {
      if (!open.has(channel)) return Promise.resolve('unreachable');
      posts.push(`${channel}: ${requests.read({ type: 'message', private: false, message }).slice(1).join(' ')}`);
      return Promise.resolve('posted');
    },
  };
  const by = (others: requests.By = {}): requests.By => {
    interactions += 1;
    const id = `7${String(interactions).padStart(17, '0')}`;
    return {
      id,
      user: ADMINISTRATOR,
      moderator: true,
      administrator: true,
      guild: GUILD,
      servers,
      channels,
      ...others,
    };
  };
  const press: Office['press'] = (route, args = [], values = [], others = {}, fields) =>
    requests.press(route, args, values, by(others), fields);
  return {
    ...keeping,
    open,
    posts,
    keeper: async (guild = GUILD) => (await servers.of(guild)).keeper,
    admin: (subcommand, options = {}, others = {}) =>
      requests.run(`knowledge-admin ${subcommand}`, options, by(others)),
    attach(file, options = {}, others = {}) {
      const files = { file: typeof file === 'string' || file instanceof Uint8Array ? given(file) : file };
      return requests.run('knowledge-admin import', options, by({ files, ...others }));
    },
    on(reply, label, others = {}) {
      const { customId, values } = controlOf(reply, label);
      const address = decodeCustomId(customId);
      if (address === undefined) throw new Error(`nothing reads ${customId}`);
      return press(address.route, address.args, values, others);
    },
    press,
    member(command, options = {}, others = {}) {
      const nobody = { user: '500000000000000001', moderator: false, administrator: false };
      return requests.run(command, options, by({ ...nobody, ...others }));
    },
    restarted: async () => officeOf(await keeping.reopen()),
  };
}

/** A file as it comes with a command. */
export function given(data: string | Uint8Array, name = 'report.yaml'): GivenFile {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return { name, size: bytes.length, read: () => Promise.resolve(bytes) };
}

/** @returns the text of a file that goes back with a reply. */
export function fileIn(reply: Reply, name: string): string {
  const files = reply.type === 'message' || reply.type === 'update' ? (reply.files ?? []) : [];
  const file = files.find((one) => one.name === name);
  if (file === undefined) throw new Error(`there is no ${name} among ${files.map((one) => one.name).join(', ')}`);
  return typeof file.data === 'string' ? file.data : new TextDecoder().decode(file.data);
}
