import type { PendingChange } from '../../store/review/pending.js';
import type { Drafting } from '../../store/drafts/draft.js';
import type { Decision, Fate, Proposal, ProposalText, Queue, QueuePart, ShutOut } from '../../store/review/proposal.js';
import type { Store } from '../../store/store.js';
import type { Publication } from '../keeper.js';

/** What became of an approval. */
export type Approval =
  | Publication
  /** It does not wait any more. */
  | { readonly kind: 'gone' }
  /** Whoever made a change is not the second person for it. */
  | { readonly kind: 'own' };

/** What one server's moderators decide on: proposals of members, and changes that need a second moderator. */
export interface Review {
  queue(part: QueuePart): Promise<Queue>;
  /** A proposal that nobody decided yet. */
  proposal(id: string): Promise<Proposal | undefined>;
  /** Those that it could be a duplicate of, the likeliest first. */
  others(proposal: Proposal): Promise<readonly Proposal[]>;
  /** What became of a proposal that nobody can decide any more; nothing where that is not kept. */
  fate(proposal: string): Promise<Fate | undefined>;
  /** Who has a draft that is made of a proposal, whoever wrote last first. */
  drafting(proposal: string): Promise<readonly Drafting[]>;
  /** The waiting changes that would settle a proposal, oldest first. */
  pendingFor(proposal: string): Promise<readonly PendingChange[]>;
  /** Writes a proposal's text anew. Like what follows, resolves to whether it was still undecided. */
  mend(id: string, text: ProposalText): Promise<boolean>;
  /** Notes that it says the same as another, with which it is decided. */
  merge(id: string, into: string): Promise<boolean>;
  /** Decides a proposal without a change; whoever proposed it is told. */
  decide(id: string, decision: Decision): Promise<boolean>;
  shutOut(member: string, by: string): Promise<void>;
  letIn(member: string): Promise<void>;
  isShutOut(member: string): Promise<boolean>;
  shutOuts(): Promise<readonly ShutOut[]>;
  /** The waiting changes that would take a change back, oldest first. */
  undoing(change: number): Promise<readonly PendingChange[]>;
  /** The waiting changes that would attach a question that nobody could answer, oldest first. */
  attaching(): Promise<readonly PendingChange[]>;
  /** A change that waits for a second moderator. */
  pending(id: string): Promise<PendingChange | undefined>;
  /** Proves a waiting change again and makes it, for anybody but its author. */
  approve(id: string, approver: string): Promise<Approval>;
  /** Lets a waiting change go. @param told what its author is told, where another one declined it */
  declineChange(id: string, told?: { what: string; reason: string; by: string }): Promise<boolean>;
}

interface Means {
  readonly store: Store;
  readonly now: () => Date;
  /** Makes a waiting change. */
  readonly approve: Review['approve'];
  /** Waits for the changes that are under way. */
  readonly inTurn: <Value>(job: () => Promise<Value>) => Promise<Value>;
  /** Called when somebody is to be told something. */
  readonly wrote: () => void;
}

/** Makes the review of one server. */
export function createReview(guild: string, { store, now, approve, inTurn, wrote }: Means): Review {
  const telling = async (done: Promise<boolean>): Promise<boolean> => {
    const was = await done;
    if (was) wrote();
    return was;
  };
  return {
    queue: (part) => store.queue(guild, part),
    proposal: (id) => store.proposal(guild, id),
    others: (proposal) => store.otherProposals(proposal),
    fate: (proposal) => store.fate(guild, proposal),
    drafting: (proposal) => store.drafting(guild, proposal),
    pendingFor: (proposal) => store.pendingFor(guild, proposal),
    mend: (id, text) => store.mendProposal({ guild, id }, text),
    merge: (id, into) => store.mergeProposal({ guild, id }, into),
    decide: (id, decision) => telling(store.decideProposal({ guild, id, at: now() }, decision)),
    shutOut: (member, by) => store.shutOut(guild, { member, by, at: now() }),
    letIn: (member) => store.letIn(guild, member),
    isShutOut: (member) => store.isShutOut(guild, member),
    shutOuts: () => store.shutOuts(guild),
    undoing: (change) => store.undoing(guild, change),
    attaching: () => store.attaching(guild),
    pending: (id) => store.pending(guild, id),
    approve: (id, approver) => inTurn(() => approve(id, approver)),
    declineChange: (id, told) => telling(inTurn(() => store.declinePending({ guild, id, at: now() }, told))),
  };
}
