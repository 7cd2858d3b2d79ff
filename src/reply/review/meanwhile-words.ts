import type { Drafting } from '../../store/drafts/draft.js';
import type { PendingChange } from '../../store/review/pending.js';
import type { Fate } from '../../store/review/proposal.js';
import { timestamp } from '../message/timestamp.js';
import { fateWords } from './fate-words.js';

/** What other moderators do about a proposal, or did. */
export interface Meanwhile {
  /** Nothing while it can be decided. */
  readonly decided: { readonly fate: Fate | undefined } | undefined;
  /** Changes of others that wait and would settle it. */
  readonly pending: readonly PendingChange[];
  /** Who else has a draft that is made of it. */
  readonly drafting: readonly Drafting[];
}

/** Nobody else does anything about it, or there is no proposal. */
export const NOTHING_MEANWHILE: Meanwhile = { decided: undefined, pending: [], drafting: [] };

const DECIDED = 'decided';
/** More than these have hardly ever begun with the same thing. */
const NAMED_MAX = 2;

/** @returns what a button carries of what its card said of others; empty where they settle nothing. */
export function meanwhileStamp({ decided, pending }: Meanwhile): string {
  return decided === undefined ? (pending.at(-1)?.id ?? '') : DECIDED;
}

/** @returns what stands on a change that is made of a proposal, in markdown; nothing where nobody else sees to that. */
export function meanwhileLines({ decided, pending, drafting }: Meanwhile): string[] {
  if (decided !== undefined) {
    return [
      `**Somebody was faster.** ${fateWords(decided.fate, 'its proposal')}`,
      '-# Whoever proposed it was told that, and would hear nothing of this change.',
    ];
  }
  const changes = pending.slice(0, NAMED_MAX).map(({ author, at }) => {
    return `**<@${author}> has a change for the same proposal**, asked for ${timestamp(at, 'relative')}, which waits for a second moderator. \`/knowledge review\` has it.`;
  });
  return [...changes, ...draftingLines(drafting)];
}

/** @returns the same on a proposal's own card; a change for it may be anybody's. */
export function rivalLines({ pending, drafting }: Pick<Meanwhile, 'pending' | 'drafting'>): string[] {
  const changes = pending.slice(0, NAMED_MAX).map(({ author, at }) => {
    return `-# A change of <@${author}> for it, asked for ${timestamp(at, 'relative')}, waits for a second moderator.`;
  });
  return [...changes, ...draftingLines(drafting)];
}

/** @returns what a confirmation says where a change came too late for its proposal. */
export function tooLateLines(fate: Fate | undefined): string[] {
  return [`-# ${fateWords(fate, 'its proposal')}`, '-# Whoever proposed it was told that, and nothing of this change.'];
}

function draftingLines(drafting: readonly Drafting[]): string[] {
  return drafting.slice(0, NAMED_MAX).map(({ author, at }) => {
    return `-# <@${author}> has a draft for it, written ${timestamp(at, 'relative')}.`;
  });
}
