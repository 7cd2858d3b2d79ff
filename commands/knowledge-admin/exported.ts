import type { Keeping, Reply } from '../../src/dispatch/command.js';
import type { Library } from '../../src/library/library.js';
import { exportCard } from '../../src/reply/admin/export-card.js';
import { inOrder } from '../../src/report/in-order.js';
import { prove } from '../../src/report/proof/proof.js';
import { stepsTo } from '../../src/report/steps.js';
import { attached } from '../replies.js';

/** @returns a report's knowledge as this server has it, attached; nothing where there is no such report. */
export function exported({ keeper, library }: Keeping & { readonly library: Library }, id: string): Reply | undefined {
  const report = library.reports.get(id);
  const now = keeper.knowledge(id);
  const shipped = keeper.shippedKnowledge(id);
  if (report === undefined || now === undefined || shipped === undefined) return undefined;
  const knowledge = inOrder(now, report.statements);
  const { faults } = prove(knowledge, report.source, `${id}/report.yaml`);
  const changed = stepsTo(knowledge, { now: shipped, shipped });
  return attached(exportCard({ report, knowledge, changed, faults }));
}
