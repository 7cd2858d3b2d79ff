import type { Fault } from '../../report/fault.js';
import { itemName, layOver, type ItemKey, type Standing } from '../../report/items.js';
import type { Report } from '../../report/model.js';
import { prove } from '../../report/proof/proof.js';
import type { Knowledge } from '../../report/schema.js';
import type { Head } from '../../store/changes/change.js';
import type { Shipped } from './load.js';
import { sharing } from './share.js';

/** One item as a server has it. */
export interface LaidItem {
  readonly key: ItemKey;
  readonly number: number;
  readonly standing: Standing;
}

/** A shipped report with a server's changes on top, proved. */
export interface Laid {
  readonly knowledge: Knowledge;
  readonly report: Report;
}

/**
 * Lays changes over a shipped report and proves the whole.
 * @param before how it was until now
 * @returns the fatal faults where it cannot be proved
 */
export function lay(
  shipped: Shipped,
  items: readonly LaidItem[],
  before: Laid = shipped,
): Laid | { readonly faults: readonly Fault[] } {
  const knowledge = layOver(shipped.knowledge, items);
  const { report, faults } = prove(knowledge, shipped.report.source, `${shipped.report.id}/report.yaml`);
  return report === undefined
    ? { faults: faults.filter(({ fatal }) => fatal) }
    : { knowledge, report: sharing({ knowledge, report: numbered(report, items) }, before) };
}

/**
 * The same, but with what can be proved alone: a release may have taken away what a server's change relies on. What is
 * left out is as shipped for the members, and still there for the moderators to mend.
 */
export function layProvable(shipped: Shipped, heads: readonly Head[]): Laid & { readonly leftOut: readonly Head[] } {
  let kept = heads;
  while (kept.length > 0) {
    const laid = lay(shipped, kept);
    if (!('faults' in laid)) return { ...laid, leftOut: heads.filter((head) => !kept.includes(head)) };
    const named = new Set(laid.faults.map(atFault));
    const next = kept.filter(({ key }) => !named.has(itemName(key)));
    // Faults that name nothing of the server's own are of the whole: then all of it waits for a moderator.
    kept = next.length < kept.length ? next : [];
  }
  return { ...shipped, leftOut: heads };
}

/** @returns the name of the item that a fault is in. */
function atFault({ at = '' }: Fault): string {
  return at.replace(/,.*$/, '').replace(/^(?:speaker or mentioned|speaker|mentioned) /, 'person ');
}

function numbered(report: Report, items: readonly LaidItem[]): Report {
  const numbers = new Map(items.flatMap(({ key, number }) => (key.kind === 'statement' ? [[key.id, number]] : [])));
  const statements = report.statements.map((statement) => {
    const revision = numbers.get(statement.id);
    return revision === undefined ? statement : { ...statement, revision };
  });
  return { ...report, statements };
}
