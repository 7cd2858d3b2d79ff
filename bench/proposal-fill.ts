import type { Store } from '../src/store/store.js';

const REPORT = 'putin-peace-play';
const WHAT = 'It is a doubt and no denial, as the rest of the paragraph shows to whoever reads on.';

/** Keeps so many proposals of a server, as long as real ones are. */
export async function fillProposals(store: Store, guild: string, number: number): Promise<void> {
  for (let i = 0; i < number; i++) {
    const proposal = {
      guild,
      id: proposalId(i),
      member: `5000000000000${i}`,
      at: new Date(i),
      report: REPORT,
      about: i % 2 === 0 ? undefined : { statement: 'us-denial', number: 0 },
      text: { what: `${WHAT} ${i}`, words: WHAT, speaker: 'Washington', why: WHAT },
    };
    await store.propose(proposal, { most: 1, since: new Date(0) });
  }
}

/** The id of a server's proposal number `i`. */
export function proposalId(i: number): string {
  return String(i).padStart(8, '0');
}
