import type { Allowance, Barred } from '../../store/review/proposal.js';
import { DAY } from '../../store/retention.js';
import type { Store } from '../../store/store.js';
import type { NotTaken, ProposalDesk } from '../desk.js';

/** Proposals of one member in a day. */
export const PROPOSALS_MAX = 5;

interface Means {
  readonly store: Store;
  readonly now: () => Date;
  /** Called when a proposal was taken. */
  readonly waits: () => void;
}

/** Makes the part of one server's desk that takes proposals. */
export function createProposalDesk(guild: string, { store, now, waits }: Means): ProposalDesk {
  const allowance = (): Allowance => ({ most: PROPOSALS_MAX, since: new Date(now().getTime() - DAY) });
  return {
    notTaken: async (member) => whyNot(await store.barred({ guild, member }, allowance())),
    async propose(proposal) {
      const barred = whyNot(await store.propose({ ...proposal, guild, at: now() }, allowance()));
      if (barred === undefined) waits();
      return barred;
    },
    heldLetters: (member) => store.heldLetters(guild, member),
    dropLetter: (id) => store.dropLetter({ guild, id }),
  };
}

/** The oldest one that counts makes room a day after it was made. */
function whyNot(barred: Barred | undefined): NotTaken | undefined {
  return barred?.kind === 'full' ? { kind: 'full', until: new Date(barred.first.getTime() + DAY) } : barred;
}
