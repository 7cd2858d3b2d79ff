import { Routes } from 'discord-api-types/v10';
import { DiscordAPIError, type REST } from 'discord.js';
import { z } from 'zod';
import type { CommandData } from '../../dispatch/command.js';

const NOT_FOUND = 404;

const json = z.json();
type Json = z.infer<typeof json>;
const listed = z.array(z.record(z.string(), json));
const application = z.object({ id: z.string() });

/** What Discord adds of its own to a command that it lists. */
const THEIRS: readonly string[] = ['id', 'application_id', 'guild_id', 'version', 'handler', 'dm_permission'];
/** Fields that exist for commands of every server only, and that Discord fills in where we leave them out. */
const GLOBAL: readonly string[] = ['contexts', 'integration_types'];

export interface Registration {
  readonly changed: boolean;
  readonly count: number;
}

/**
 * Puts the whole list of commands: everywhere, or in one server only. It is put only when it differs from what Discord
 * has: with each put, clients that hold the old list tell their members for a while that a command is outdated.
 */
export async function registerCommands(
  rest: REST,
  commands: readonly CommandData[],
  guild?: string,
): Promise<Registration> {
  const { id } = application.parse(await rest.get(Routes.currentApplication()));
  const route = guild === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild);
  const body = commands.map((command) => plain(command, guild === undefined ? [] : GLOBAL));
  const there = await listThere(rest, route);
  const changed = there === undefined || canonical(body) !== canonical(there.map((command) => asSent(command, body)));
  if (changed) await rest.put(route, { body });
  return { changed, count: body.length };
}

type Listed = Record<string, Json>;

/** @returns what Discord has; nothing where it does not tell, and then the list is put in any case. */
async function listThere(rest: REST, route: `/${string}`): Promise<readonly Listed[] | undefined> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const given = await rest.get(route, { query }).catch((error: unknown) => {
    if (error instanceof DiscordAPIError && error.status === NOT_FOUND) return undefined;
    throw error;
  });
  return listed.safeParse(given).data;
}

function plain(command: CommandData, without: readonly string[]): Listed {
  const [read] = listed.parse([JSON.parse(JSON.stringify(command))]);
  return Object.fromEntries(Object.entries(read ?? {}).filter(([key]) => !without.includes(key)));
}

/** A command that Discord lists, as we would have sent it. */
function asSent(command: Listed, sent: readonly Listed[]): Listed {
  const ours = sent.find((one) => one['name'] === command['name'] && (one['type'] ?? 1) === command['type']);
  return Object.fromEntries(
    Object.entries(command).filter(
      ([key]) => !THEIRS.includes(key) && !(GLOBAL.includes(key) && ours?.[key] === undefined),
    ),
  );
}

/** One text for lists of commands that mean the same: sorted, and without what is left out as well as said to be empty. */
function canonical(commands: readonly Listed[]): string {
  const texts = commands.map((command) => JSON.stringify(sorted({ ...command, type: command['type'] ?? 1 })));
  return `[${texts.toSorted().join()}]`;
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) {
    // Only a list of plain values, like the contexts, has no order of its own.
    const items = value.map(sorted);
    return value.every((item) => typeof item !== 'object') ? items.map(String).toSorted() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => (isEmpty(item) ? [] : [[key, sorted(item)] as const]));
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function isEmpty(value: Json): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === false || value === '';
}
