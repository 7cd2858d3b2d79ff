import type { Keeper } from '../../../src/library/keeper.js';
import { NOTHING_MEANWHILE, tooLateLines, type Meanwhile } from '../../../src/reply/review/meanwhile-words.js';
import type { Change } from '../../../src/store/changes/change.js';

/** Whose change it is, and the key that it is published under. */
interface Mine {
  readonly author: string;
  readonly interaction: string;
}

/** @returns what others did about the proposal that a change is made of, or do just now. */
export async function meanwhileFor(
  { review }: Pick<Keeper, 'review'>,
  proposal: string | undefined,
  { author, interaction }: Mine,
): Promise<Meanwhile> {
  if (proposal === undefined) return NOTHING_MEANWHILE;
  const [open, fate, pending, drafting] = await Promise.all([
    review.proposal(proposal),
    review.fate(proposal),
    review.pendingFor(proposal),
    review.drafting(proposal),
  ]);
  const others = pending.filter((one) => one.interaction !== interaction);
  // A change for what was merged settles the other one.
  if (open === undefined && fate?.kind !== 'merged') return { decided: { fate }, pending: others, drafting: [] };
  const waiting = new Set([author, ...pending.map((one) => one.author)]);
  return { decided: undefined, pending: others, drafting: drafting.filter((one) => !waiting.has(one.author)) };
}

/** @returns what is to be said of the proposal that a change was made of, where somebody had decided that before. */
export async function tooLate(
  { review }: Pick<Keeper, 'review'>,
  proposal: string | undefined,
  { id }: Change,
): Promise<readonly string[]> {
  if (proposal === undefined) return [];
  const fate = await review.fate(proposal);
  return fate?.kind === 'accepted' && fate.change === id ? [] : tooLateLines(fate);
}
