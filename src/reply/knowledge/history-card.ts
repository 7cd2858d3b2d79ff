import { itemName } from '../../report/items.js';
import type { Change } from '../../store/changes/change.js';
import { button, row, select, type Option, type Row } from '../message/controls.js';
import { TEXT_MAX } from '../message/limits.js';
import { container, divider, message, text, type Inner, type MessageBody } from '../message/message.js';
import { ROUTES } from '../message/routes.js';
import { changeEntry, type Around, type Entry } from './change-entry.js';
import { packChange } from './change-id.js';
import { changeLabel } from './change-words.js';
import { pageArgs, type HistoryOf, type HistoryPlace } from './history-address.js';

/** Changes in one message: with their differences more would be cut short. */
export const CHANGES_PER_PAGE = 5;
/** Kept free for the title. */
const HEAD_MAX = 150;

/** One page of what was changed. */
export interface HistoryPage {
  readonly of: HistoryOf;
  readonly place: HistoryPlace;
  /** Newest first, at most {@link CHANGES_PER_PAGE}. */
  readonly changes: readonly ListedChange[];
  /** Whether there are older ones. */
  readonly older: boolean;
}

export interface ListedChange extends Around {
  readonly change: Change;
}

/** What moderators changed, newest first, each with its difference and reason, and a select to undo one of them. */
export function historyCard({ of, place, changes, older }: HistoryPage): MessageBody {
  const title = text(`### ${titleOf(of)}${changes.length === 0 ? '' : '\n-# newest first'}`);
  if (changes.length === 0) return message([title, text(nothingIn(place))]);
  const room = Math.floor((TEXT_MAX - HEAD_MAX) / changes.length);
  const entries = changes.map(({ change, ...around }) => ({ change, ...changeEntry(change, room, around) }));
  const cut = entries.filter(({ whole }) => !whole);
  return message([
    title,
    container(entries.flatMap(parted)),
    ...select(ROUTES.undo, 'Undo one of these', entries.map(optionOf)),
    ...select(ROUTES.change, 'See one whole', cut.map(optionOf)),
    ...turns(of, place, older ? changes.at(-1)?.change.id : undefined),
  ]);
}

function optionOf({ change }: { readonly change: Change }): Option {
  return { label: changeLabel(change), value: packChange(change.id) };
}

function titleOf({ report, key }: HistoryOf): string {
  if (key !== undefined) return `History of ${itemName(key)}`;
  return report === undefined ? 'History of this server’s knowledge' : `History of the report ${report}`;
}

function nothingIn({ before }: HistoryPlace): string {
  return before === undefined
    ? 'Nothing was changed here yet: all of it is as shipped.'
    : 'There is nothing older than this.';
}

function parted({ text: words }: Entry, i: number): Inner[] {
  return [...(i === 0 ? [] : [divider()]), text(words)];
}

function turns(of: HistoryOf, { before, trail }: HistoryPlace, oldest: number | undefined): Row[] {
  const back = { before: trail.at(-1), trail: trail.slice(0, -1) };
  return row([
    ...(before === undefined ? [] : [button('◀ Newer', ROUTES.past, pageArgs(of, back))]),
    ...(oldest === undefined
      ? []
      : [button('Older ▶', ROUTES.past, pageArgs(of, { before: oldest, trail: [...trail, before] }))]),
  ]);
}
