import type { ItemKey, ItemKind } from '../../report/items.js';
import { encodeCustomId } from '../message/custom-id.js';
import { CUSTOM_ID_MAX } from '../message/limits.js';
import { ROUTES } from '../message/routes.js';
import { packChange, readChange } from './change-id.js';

/** Whose history: that of the whole server, of one report, or of one item in it. */
export interface HistoryOf {
  readonly report?: string | undefined;
  readonly key?: ItemKey | undefined;
}

/** Which page of it: the changes older than `before`, and where the pages before this one began. */
export interface HistoryPlace {
  readonly before: number | undefined;
  readonly trail: readonly (number | undefined)[];
}

export const FIRST: HistoryPlace = { before: undefined, trail: [] };

const LETTERS: Readonly<Record<ItemKind, string>> = { statement: 's', person: 'p', topic: 't' };
const KINDS = ['statement', 'person', 'topic'] as const satisfies readonly ItemKind[];
/** The first page begins at no change. */
const START = '0';

/** @returns what a button that opens a history carries. */
export function historyArgs({ report = '', key }: HistoryOf): string[] {
  return key === undefined ? [report, '', ''] : [report, LETTERS[key.kind], key.id];
}

/** @returns what a button that turns to a page carries. Where it would not fit, the way back to the newest pages is shorter. */
export function pageArgs(of: HistoryOf, { before, trail }: HistoryPlace): string[] {
  const fixed = [...historyArgs(of), packPlace(before)];
  const room = CUSTOM_ID_MAX - encodeCustomId(ROUTES.past, fixed).length;
  const kept = trail.map(packPlace).toReversed();
  const fitting = kept.filter((_, i) => kept.slice(0, i + 1).join('').length + i + 1 <= room);
  return [...fixed, ...fitting.toReversed()];
}

export function readHistoryOf([report = '', letter = '', id = '']: readonly string[]): HistoryOf {
  const kind = KINDS.find((one) => LETTERS[one] === letter);
  return {
    ...(report === '' ? {} : { report }),
    ...(report === '' || kind === undefined || id === '' ? {} : { key: { kind, id } }),
  };
}

export function readHistoryPlace([, , , before, ...trail]: readonly string[]): HistoryPlace {
  return { before: readChange(before), trail: trail.map(readChange) };
}

function packPlace(before: number | undefined): string {
  return before === undefined ? START : packChange(before);
}
