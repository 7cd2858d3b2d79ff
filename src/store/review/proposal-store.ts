import type { Kysely } from 'kysely';
import type { KeptLetter } from './letter.js';
import { dropLetter, holdLetter, readHeldLetters, readNewLetters } from './letters.js';
import type { PendingChange, PendingEdit } from './pending.js';
import {
  declinePending,
  readAttaching,
  readPending,
  readPendingBy,
  readPendingFor,
  readPendingSame,
  readUndoing,
  savePending,
} from './pending-rows.js';
import type {
  Allowance,
  Barred,
  Decision,
  Fate,
  Proposal,
  ProposalText,
  Queue,
  QueuePart,
  ShutOut,
} from './proposal.js';
import { decideProposal, lapseBefore, readFate } from './decisions.js';
import type { Drafting } from '../drafts/draft.js';
import { readDrafting } from '../drafts/drafts.js';
import {
  barred,
  dropDecidedBefore,
  mendProposal,
  mergeProposal,
  propose,
  readOthers,
  readProposal,
} from './proposals.js';
import { readQueue } from './queue.js';
import { isShutOut, letIn, readShutOuts, shutOut } from './shut-outs.js';
import type { Tables } from '../tables.js';

type OfServer = Pick<Proposal, 'guild' | 'id'>;
type Decided = Pick<Proposal, 'guild' | 'id' | 'at'>;

/** What members propose, what waits for a second moderator, and what somebody is yet to be told. */
export interface ProposalStore {
  /** Why a member may not propose just now; nothing where they may. */
  barred(who: Pick<Proposal, 'guild' | 'member'>, allowance: Allowance): Promise<Barred | undefined>;
  /** Keeps a proposal, once under its id, or says why not. */
  propose(proposal: Proposal, allowance: Allowance): Promise<Barred | undefined>;
  /** A proposal that nobody decided yet. */
  proposal(guild: string, id: string): Promise<Proposal | undefined>;
  /** What became of one that nobody can decide any more; nothing where that is not kept. */
  fate(guild: string, id: string): Promise<Fate | undefined>;
  /** Who has a draft that is made of it. */
  drafting(guild: string, id: string): Promise<readonly Drafting[]>;
  /** Other undecided ones of the same report, those about the same statement first, then the newest. */
  otherProposals(proposal: Proposal): Promise<readonly Proposal[]>;
  /** Writes a proposal's text anew. Like all that follows, resolves to whether it was still undecided. */
  mendProposal(which: OfServer, text: ProposalText): Promise<boolean>;
  /** Notes that it says the same as another, with which it is decided. */
  mergeProposal(which: OfServer, into: string): Promise<boolean>;
  /** Decides it and all that were merged into it, and writes to whoever proposed them. */
  decideProposal(which: Decided, decision: Decision): Promise<boolean>;
  /** Lets go what was decided before a moment, and letters that nobody could be told since then. */
  dropDecidedBefore(moment: Date): Promise<void>;
  /** Lets go what nobody decided that was made before a moment, and writes to whoever made it. */
  lapseBefore(moment: Date, at: Date): Promise<void>;
  shutOut(guild: string, who: ShutOut): Promise<void>;
  letIn(guild: string, member: string): Promise<void>;
  isShutOut(guild: string, member: string): Promise<boolean>;
  shutOuts(guild: string): Promise<readonly ShutOut[]>;
  /** What waits for a moderator. */
  queue(guild: string, part: QueuePart): Promise<Queue>;
  savePending(pending: PendingChange): Promise<void>;
  pending(guild: string, id: string): Promise<PendingChange | undefined>;
  /** The waiting change that an interaction asked for. */
  pendingBy(guild: string, interaction: string): Promise<PendingChange | undefined>;
  /** The waiting changes that would settle a proposal or what was merged into it, oldest first. */
  pendingFor(guild: string, proposal: string): Promise<readonly PendingChange[]>;
  /** The waiting change that would do the very same, whoever asked for it. */
  pendingSame(guild: string, edit: PendingEdit): Promise<PendingChange | undefined>;
  /** The waiting changes that would take a change back, oldest first. */
  undoing(guild: string, change: number): Promise<readonly PendingChange[]>;
  /** The waiting changes that would attach a question that nobody could answer, oldest first. */
  attaching(guild: string): Promise<readonly PendingChange[]>;
  /** Lets a waiting change go, and writes to its author where another one declined it. */
  declinePending(which: Decided, told?: { what: string; reason: string; by: string }): Promise<boolean>;
  /** Letters of all servers that nobody tried to send yet, those after a number. */
  newLetters(after: number): Promise<readonly KeptLetter[]>;
  /** A member's letters that could not be sent. */
  heldLetters(guild: string, member: string): Promise<readonly KeptLetter[]>;
  holdLetter(which: Pick<KeptLetter, 'guild' | 'id'>): Promise<void>;
  dropLetter(which: Pick<KeptLetter, 'guild' | 'id'>): Promise<void>;
}

/** How the file is read and written, with its faults in sentences. */
interface Ways {
  readonly read: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly write: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

export function proposalStore(db: Kysely<Tables>, { read, write }: Ways): ProposalStore {
  return {
    barred: (who, allowance) => read(() => barred(db, who, allowance)),
    propose: (proposal, allowance) => write(() => propose(db, proposal, allowance)),
    proposal: (guild, id) => read(() => readProposal(db, guild, id)),
    fate: (guild, id) => read(() => readFate(db, guild, id)),
    drafting: (guild, id) => read(() => readDrafting(db, guild, id)),
    otherProposals: (proposal) => read(() => readOthers(db, proposal)),
    mendProposal: (which, text) => write(() => mendProposal(db, which, text)),
    mergeProposal: (which, into) => write(() => mergeProposal(db, which, into)),
    decideProposal: (which, decision) => write(() => decideProposal(db, which, decision)),
    dropDecidedBefore: (moment) => write(() => dropDecidedBefore(db, moment)),
    lapseBefore: (moment, at) => write(() => lapseBefore(db, moment, at)),
    shutOut: (guild, who) => write(() => shutOut(db, guild, who)),
    letIn: (guild, member) => write(() => letIn(db, guild, member)),
    isShutOut: (guild, member) => read(() => isShutOut(db, guild, member)),
    shutOuts: (guild) => read(() => readShutOuts(db, guild)),
    queue: (guild, part) => read(() => readQueue(db, guild, part)),
    savePending: (pending) => write(() => savePending(db, pending)),
    pending: (guild, id) => read(() => readPending(db, guild, id)),
    pendingBy: (guild, interaction) => read(() => readPendingBy(db, guild, interaction)),
    pendingFor: (guild, proposal) => read(() => readPendingFor(db, guild, proposal)),
    pendingSame: (guild, edit) => read(() => readPendingSame(db, guild, edit)),
    undoing: (guild, change) => read(() => readUndoing(db, guild, change)),
    attaching: (guild) => read(() => readAttaching(db, guild)),
    declinePending: (which, told) => write(() => declinePending(db, which, told)),
    newLetters: (after) => read(() => readNewLetters(db, after)),
    heldLetters: (guild, member) => read(() => readHeldLetters(db, guild, member)),
    holdLetter: (which) => write(() => holdLetter(db, which)),
    dropLetter: (which) => write(() => dropLetter(db, which)),
  };
}
