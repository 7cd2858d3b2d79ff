import type { Kysely } from 'kysely';
import type { Queue, QueuePart, Waiting } from './proposal.js';
import type { Tables } from '../tables.js';

type Kind = Waiting['kind'];

/** What waits for a moderator of a server: undecided proposals and changes that need a second one, in order of time. */
export async function readQueue(
  db: Kysely<Tables>,
  guild: string,
  { newestFirst, offset, limit }: QueuePart,
): Promise<Queue> {
  const direction = newestFirst ? 'desc' : 'asc';
  const waiting = await db
    .selectFrom('proposals')
    .select((eb) => [eb.val<Kind>('proposal').as('kind'), 'id', 'at'])
    .where('guild', '=', guild)
    .where('state', '=', 'open')
    .unionAll((eb) =>
      eb
        .selectFrom('pending')
        .select((eb) => [eb.val<Kind>('change').as('kind'), 'id', 'at'])
        .where('guild', '=', guild),
    )
    .orderBy('at', direction)
    .orderBy('id', direction)
    .limit(limit)
    .offset(offset)
    .execute();
  const [proposals, changes] = await Promise.all([
    db
      .selectFrom('proposals')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('guild', '=', guild)
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('pending')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('guild', '=', guild)
      .executeTakeFirstOrThrow(),
  ]);
  return { waiting: waiting.map(({ kind, id }) => ({ kind, id })), count: proposals.count + changes.count };
}
