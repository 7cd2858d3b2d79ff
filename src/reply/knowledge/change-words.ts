import { itemName, standingItem, type Item } from '../../report/items.js';
import type { Action, Change, Revision } from '../../store/change.js';
import { clip, escape } from '../escape.js';
import { timestamp } from '../timestamp.js';
import { count } from '../wording.js';
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
const HINT_MAX = 70;

/** @returns `<@1> retracted **statement us-denial**: it was wrong`, which names the moderator by id alone and pings nobody. */
export function changeSentence({ author, action, undoes, revisions, reason }: Change, reasonMax: number): string {
  const taken = undoes === undefined ? '' : ` #${undoes} of`;
  const why = reason === undefined ? '' : `: ${escape(clip(reason, reasonMax))}`;
  return `<@${author}> ${DID[action]}${taken} **${changeSubject(revisions)}**${why}`;
}

/** @returns `#12 · 26 January 2024 at 03:39 · 3 days ago`, in the reader's own clock. */
export function changeTime({ id, at }: Change): string {
  return `#${id} · ${timestamp(at, 'full')} · ${timestamp(at, 'relative')}`;
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
export function changeHint({ revisions }: Change): string[] {
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
