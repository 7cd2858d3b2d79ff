import { Routes } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import { z } from 'zod';

const PAGE = 200;
const page = z.array(z.object({ id: z.string().regex(/^\d+$/) }));

/** The ids of all servers that the bot is in. Rejects unless Discord told the whole list. */
export async function listGuilds(rest: REST): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  let after = '0';
  for (;;) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const ids = page.parse(await rest.get(Routes.userGuilds(), { query })).map(({ id }) => id);
    const last = ids.at(-1);
    // What does not go on from page to page would go on for ever.
    if (last !== undefined && BigInt(last) <= BigInt(after)) throw new Error('the list of servers does not go on');
    for (const id of ids) all.add(id);
    if (last === undefined || ids.length < PAGE) return all;
    after = last;
  }
}
