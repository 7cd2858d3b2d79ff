import { expect } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import type { Choice, Reply } from '../../src/dispatch/command.js';
import { loadLibrary } from '../../src/library/load.js';
import type { Library } from '../../src/library/library.js';
import { payloadFaults } from '../../src/reply/payload-faults.js';
import { draw } from '../../src/terminal/draw.js';

export const { library } = await loadLibrary('knowledge');

export const ASKER = '123456789012345678';
export const OTHER = '999999999999999999';

export interface By {
  readonly user?: string;
  readonly moderator?: boolean;
  readonly installed?: boolean;
  readonly defaultPrivate?: boolean;
  readonly library?: Library;
}

function asking({ user = ASKER, moderator = false, installed = true, defaultPrivate = false, ...rest }: By) {
  return { id: '1', user: { id: user, moderator }, guild: '1', installed, defaultPrivate, commands, library, ...rest };
}

type Options = Readonly<Record<string, string | number | boolean>>;

/** Runs a command as the dispatcher would, and makes sure that Discord would take the answer. */
export async function run(name: string, options: Options = {}, by: By = {}, words?: string): Promise<Reply> {
  const command = commands.find(({ data }) => data.name === name);
  if (command === undefined) throw new Error(`there is no ${name}`);
  const target = words === undefined ? {} : { target: { id: '1', words } };
  const reply = await command.run({ ...asking(by), type: 'command', name, options, ...target });
  return checked(reply);
}

/** Presses a component. */
export async function press(
  route: string,
  args: readonly string[],
  values: readonly string[] = [],
  by: By = {},
): Promise<Reply> {
  const found = presses.find((one) => one.route === route);
  if (found === undefined) throw new Error(`nothing answers ${route}`);
  return checked(await found.run({ ...asking(by), type: 'press', route, args, values }));
}

export async function complete(name: string, focused: string, options: Options, by: By = {}): Promise<Choice[]> {
  const command = commands.find(({ data }) => data.name === name);
  return (await command?.complete?.({ ...asking(by), type: 'completion', name, focused, options })) ?? [];
}

/** What a person reads in a reply, line by line; its first word says how it arrives. */
export function read(reply: Reply): string[] {
  if (reply.type === 'delete' || reply.type === 'modal') return [reply.type];
  const how = reply.type === 'update' ? 'update' : reply.private ? 'private' : 'public';
  return [how, ...draw(reply.message, { width: 100 }).split('\n')];
}

function checked(reply: Reply): Reply {
  if (reply.type === 'message' || reply.type === 'update') expect(payloadFaults(reply.message)).toEqual([]);
  return reply;
}
