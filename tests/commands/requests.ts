import { expect } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import type { GoldenOf } from '../../src/answer/golden/golden-of.js';
import type { Channels } from '../../src/dispatch/channels.js';
import type { Choice, GivenFile, Reply } from '../../src/dispatch/command.js';
import { commandJob, completeOption, pressJob, type Shelf } from '../../src/dispatch/job.js';
import { loadLibrary } from '../../src/library/knowledge/load.js';
import type { Library } from '../../src/library/library.js';
import type { Servers } from '../../src/library/servers.js';
import type { Correction } from '../../src/reply/correction/keep-corrections.js';
import { encodeCustomId } from '../../src/reply/message/custom-id.js';
import { payloadFaults } from '../reply/payload-faults.js';
import { draw } from '../../src/terminal/draw.js';

export const { library } = await loadLibrary('knowledge');

export const ASKER = '123456789012345678';
export const OTHER = '999999999999999999';
const GUILD = '1';

export interface By {
  /** The interaction's id. */
  readonly id?: string;
  readonly user?: string;
  readonly moderator?: boolean;
  readonly administrator?: boolean;
  readonly roles?: readonly string[];
  readonly guild?: string | null;
  readonly installed?: boolean;
  readonly defaultPrivate?: boolean;
  readonly library?: Library;
  readonly servers?: Servers;
  /** The questions that changes are tested by; without it none is. */
  readonly goldenOf?: GoldenOf;
  /** Where the bot can post. */
  readonly channels?: Channels;
  /** Others see that the command was used, and not what was typed. */
  readonly unseen?: boolean;
  /** What stands above the card that is pressed. */
  readonly above?: readonly string[];
  /** What corrects its message. */
  readonly corrections?: readonly Correction[];
  /** What is attached to a command, by the names of its options. */
  readonly files?: Readonly<Record<string, GivenFile>>;
}

function from({ id = '1', user = ASKER, moderator = false, administrator = false, roles = [], ...by }: By) {
  const { guild = GUILD, installed = true } = by;
  return { id, user: { id: user, moderator, administrator, roles }, guild, installed };
}

function shelf({ library: own = library, servers, channels, goldenOf, defaultPrivate = false }: By): Shelf {
  return {
    commands,
    presses,
    library: own,
    defaultPrivate,
    ...(servers === undefined ? {} : { servers }),
    ...(goldenOf === undefined ? {} : { goldenOf }),
    ...(channels === undefined ? {} : { channelsOf: () => channels }),
  };
}

type Options = Readonly<Record<string, string | number | boolean>>;

/** Runs a command as the dispatcher would, and makes sure that Discord would take the answer. */
export async function run(name: string, options: Options = {}, by: By = {}, words?: string): Promise<Reply> {
  if (!commands.some(({ data }) => [name, name.split(' ')[0]].includes(data.name)))
    throw new Error(`there is no ${name}`);
  const target = words === undefined ? {} : { target: { id: '1', words } };
  const files = by.files === undefined ? {} : { files: by.files };
  const unseen = by.unseen === true ? { unseen: true } : {};
  const job = await commandJob(shelf(by), {
    ...from(by),
    type: 'command',
    name,
    options,
    ...unseen,
    ...target,
    ...files,
  });
  const reply = checked(await job.run());
  job.count?.(reply);
  return reply;
}

/** Presses a component, or sends a form off. */
export async function press(
  route: string,
  args: readonly string[],
  values: readonly string[] = [],
  by: By = {},
  fields?: Readonly<Record<string, readonly string[]>>,
): Promise<Reply> {
  if (!presses.some((one) => one.route === route)) throw new Error(`nothing answers ${route}`);
  const customId = encodeCustomId(route, args);
  const corrections = by.corrections === undefined ? {} : { corrections: by.corrections };
  const above = by.above === undefined ? {} : { above: by.above };
  const job = await pressJob(shelf(by), {
    ...from(by),
    type: 'press',
    customId,
    values,
    ...(fields && { fields }),
    ...above,
    ...corrections,
  });
  return checked(await job.run());
}

export async function complete(
  name: string,
  focused: string,
  options: Options,
  by: By = {},
): Promise<readonly Choice[]> {
  return completeOption(shelf(by), { ...from(by), type: 'completion', name, focused, options });
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
