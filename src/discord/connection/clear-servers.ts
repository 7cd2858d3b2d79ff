import { Routes } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import { z } from 'zod';
import type { CommandData } from '../../dispatch/command.js';
import { listGuilds } from '../notices/guilds.js';

/** Each server is a request: a bot that is in more has long left its development. */
const SERVERS_MAX = 20;

const application = z.object({ id: z.string() });
const listed = z.array(z.looseObject({ name: z.string(), guild_id: z.string().optional() }));

/**
 * Takes the commands out of those servers that had them alone, during development: there each would be listed twice, once
 * of the server and once of all. Commands of other names are left.
 * @returns the ids of the servers that had them
 */
export async function clearServers(rest: REST, commands: readonly CommandData[]): Promise<readonly string[]> {
  const guilds = await listGuilds(rest);
  if (guilds.size > SERVERS_MAX) return [];
  const { id } = application.parse(await rest.get(Routes.currentApplication()));
  const names = commands.map(({ name }) => name);
  const cleared: string[] = [];
  for (const guild of guilds) {
    const route = Routes.applicationGuildCommands(id, guild);
    const there = listed.parse(await rest.get(route));
    const others = there.filter(({ name, guild_id: owner }) => owner !== guild || !names.includes(name));
    if (others.length === there.length) continue;
    await rest.put(route, { body: others });
    cleared.push(guild);
  }
  return cleared;
}
