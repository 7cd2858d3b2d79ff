import { itemName, standingItem, type Item } from '../../report/items.js';
import type { Action, Change, Revision } from '../../store/changes/change.js';
import { clip, escape } from '../message/escape.js';
import { timestamp } from '../message/timestamp.js';
import { count } from '../message/wording.js';
import { itemDifference } from './item-difference.js';

/** What a moderator did, as it is told of them. */
const DID: Readonly<Record<Action, string>> = {
  add: 'added',
  edit: 'changed',
  retract: 'retracted',
  restore: 'restored',
  undo: 'undid',
  import: 'imported',
};
/** The same of a change that waits. */
const WOULD: Readonly<Record<Action, string>> = {
  add: 'add',
  edit: 'change',
  retract: 'retract',
  restore: 'restore',
  undo: 'undo',
  import: 'import',
};
const HINT_MAX = 70;

/** What a change says, made or waiting. */
export type Told = Pick<Change, 'author' | 'action' | 'undoes' | 'revisions' | 'reason'>;

/**
 * @returns `<@1> retracted **statement us-denial**, approved by <@2>: it was wrong`, which names the moderators by id alone
 *   and pings nobody.
 */
export function changeSentence(change: Told & Pick<Change, 'approver'>, reasonMax: number): string {
  const approved = change.approver === undefined ? '' : `, approved by <@${change.approver}>`;
  return sentence(DID[change.action], change, `${approved}${reasonWords(change, reasonMax)}`);
}

/** @returns `<@1> would retract **statement us-denial**: it was wrong` of a change that waits. */
export function pendingSentence(change: Told, reasonMax: number): string {
  return sentence(`would ${WOULD[change.action]}`, change, reasonWords(change, reasonMax));
}

function sentence(did: string, { author, undoes, revisions }: Told, rest: string): string {
  const taken = undoes === undefined ? '' : ` #${undoes} of`;
  return `<@${author}> ${did}${taken} **${changeSubject(revisions)}**${rest}`;
}

function reasonWords({ reason }: Told, max: number): string {
  return reason === undefined ? '' : `: ${escape(clip(reason, max))}`;
}

/** @returns `#12 · 26 January 2024 at 03:39 · 3 days ago`, in the reader's own clock. */
export function changeTime({ id, at }: Change): string {
  return `#${id} · ${timestamp(at, 'full')} · ${timestamp(at, 'relative')}`;
}

/** @returns `retract statement us-denial: it was wrong`, plain, of a change that waits, for a label. */
export function pendingLabel({ action, undoes, revisions, reason }: Told): string {
  const taken = undoes === undefined ? '' : ` #${undoes} of`;
  return `${WOULD[action]}${taken} ${changeSubject(revisions)}${reason === undefined ? '' : `: ${reason}`}`;
}

/** @returns `#12 retracted statement us-denial: it was wrong`, plain, for a label. */
export function changeLabel({ id, action, undoes, revisions, reason }: Change): string {
  const taken = undoes === undefined ? '' : ` #${undoes} of`;
  return `#${id} ${DID[action]}${taken} ${changeSubject(revisions)}${reason === undefined ? '' : `: ${reason}`}`;
}

/** @returns every difference that a change made, a line each; what the change is not named for has a line with its name first. */
export function changeLines({ revisions }: Pick<Change, 'revisions'>): string[] {
  const main = mainOf(revisions);
  return revisions.toSorted(statementsFirst).flatMap((revision) => {
    const lines = itemDifference(itemBefore(revision), itemAfter(revision));
    return revision !== main && lines.length > 0 ? [`**${itemName(revision.key)}**`, ...lines] : lines;
  });
}

function statementsFirst(one: Revision, other: Revision): number {
  return Number(other.key.kind === 'statement') - Number(one.key.kind === 'statement');
}

/** @returns the first words of the statement that was changed, as a small line; nothing where its difference says them. */
export function changeHint({ revisions }: Pick<Change, 'revisions'>): string[] {
  const [only, ...others] = revisions;
  if (only === undefined || others.length > 0) return [];
  const items = [itemBefore(only), itemAfter(only)];
  const quotes = items.flatMap((item) => (item?.kind === 'statement' ? [item.value.quote] : []));
  const [quote, ...same] = new Set(quotes);
  if (quote === undefined || same.length > 0 || quotes.length < items.length) return [];
  return [`-# “${escape(clip(quote, HINT_MAX))}”`];
}

/** @returns an item as it stood before a change. */
export function itemBefore({ before, shipped }: Revision): Item | undefined {
  return standingItem(before, shipped);
}

/** @returns an item as a change left it. */
export function itemAfter({ standing, shipped }: Revision): Item | undefined {
  return standingItem(standing, shipped);
}

/** @returns what a change is named for: the one thing in it, or the one statement, with whom its new people came. */
export function mainOf(revisions: readonly Revision[]): Revision | undefined {
  const [only, ...others] =
    revisions.length === 1 ? revisions : revisions.filter(({ key }) => key.kind === 'statement');
  return others.length === 0 ? only : undefined;
}

/** @returns `statement us-denial`, `statement us-denial and 2 more items` or `3 items`. */
export function changeSubject(revisions: readonly Revision[]): string {
  const main = mainOf(revisions);
  if (main === undefined) return count(revisions.length, 'item');
  const rest = revisions.length - 1;
  return `${itemName(main.key)}${rest === 0 ? '' : ` and ${count(rest, 'more item')}`}`;
}
