import { isSameItem, isSameKey, itemName, itemOf, type Item, type ItemKey } from '../../report/items.js';
import type { Report } from '../../report/model.js';
import type { Head } from '../../store/changes/change.js';
import { layProvable, type Laid } from './laid.js';
import { createLibrary, type Library } from '../library.js';
import type { Shipped } from './load.js';

/** One server's knowledge in memory, never changed: a change makes the next one. */
export interface OwnKnowledge {
  readonly heads: readonly Head[];
  readonly laid: ReadonlyMap<string, Laid>;
  readonly library: Library;
  /** Changes that cannot be proved over what is shipped now, and are not shown. */
  readonly leftOut: readonly Head[];
}

/** Every report as it is shipped, and the library over them. */
export interface Below {
  readonly shipped: ReadonlyMap<string, Shipped>;
  readonly library: Library;
}

/** @returns what a server with these changes has; one without any has the shipped library itself. */
export function ownKnowledge({ shipped, library }: Below, heads: readonly Head[]): OwnKnowledge {
  const laid = [...shipped].map(([id, one]) => ({
    id,
    ...layProvable(
      one,
      heads.filter(({ report }) => report === id),
    ),
  }));
  return {
    heads,
    laid: new Map(laid.map(({ id, knowledge, report }) => [id, { knowledge, report }])),
    library: libraryOf(
      library,
      laid.map(({ report }) => report),
    ),
    leftOut: laid.flatMap(({ leftOut }) => leftOut),
  };
}

/** @returns the knowledge after one report was changed; the others are as they were. */
export function withReport(
  before: OwnKnowledge,
  { library }: Below,
  changed: { readonly id: string; readonly laid: Laid; readonly heads: readonly Head[] },
): OwnKnowledge {
  const { id, laid: now, heads } = changed;
  const laid = new Map([...before.laid, [id, now]]);
  const renewed = new Set(heads.map(nameOf));
  return {
    heads: [...before.heads.filter((head) => !renewed.has(nameOf(head))), ...heads],
    laid,
    library: libraryOf(
      library,
      [...laid.values()].map(({ report }) => report),
      before.library,
    ),
    leftOut: before.leftOut.filter((head) => !renewed.has(nameOf(head))),
  };
}

function libraryOf(shipped: Library, reports: readonly Report[], before = shipped): Library {
  const own = reports.some((report) => shipped.reports.get(report.id) !== report);
  return own ? createLibrary(new Map(reports.map((report) => [report.id, report])), before) : shipped;
}

/** @returns how an item stands in a server; nothing where the server never changed it. */
export function headOf({ heads }: OwnKnowledge, report: string, key: ItemKey): Head | undefined {
  return heads.find((head) => head.report === report && isSameKey(head.key, key));
}

/** Whether what a server changed of an item is kept and not shown: what is shipped now has no room for it, or not even its report. */
export function isLeftOut({ laid, leftOut }: OwnKnowledge, report: string, key: ItemKey): boolean {
  return !laid.has(report) || leftOut.some((head) => head.report === report && isSameKey(head.key, key));
}

/** @returns the changed items whose shipped version is another now than when they were changed. */
export function movedOn(
  { heads }: OwnKnowledge,
  report: string,
  { knowledge }: Shipped,
): { head: Head; shipped: Item | undefined }[] {
  return heads
    .filter((head) => head.report === report && head.standing.state !== 'shipped')
    .map((head) => ({ head, shipped: itemOf(knowledge, head.key) }))
    .filter(({ head, shipped }) => !isSameItem(head.shipped, shipped));
}

function nameOf({ report, key }: Head): string {
  return `${report}/${itemName(key)}`;
}
