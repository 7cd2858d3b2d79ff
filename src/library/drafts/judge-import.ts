import { createHash } from 'node:crypto';
import type { ImportDraft } from './import-draft.js';
import type { Edit, Keeper } from '../keeper.js';
import type { Fault } from '../../report/fault.js';
import { itemName } from '../../report/items.js';
import type { Report } from '../../report/model.js';
import { prove } from '../../report/proof/proof.js';
import { parseKnowledge } from '../../report/read.js';
import { otherFields, stepsTo, type StepTo } from '../../report/steps.js';

const SEEN_LENGTH = 16;

/** An import that can be made: what it changes, and what is worth a second look. */
export interface ReadyImport {
  readonly kind: 'ready';
  readonly report: Report;
  readonly edit: Edit;
  readonly steps: readonly StepTo[];
  /** What the check of the knowledge would say of it, but every quote is true. */
  readonly notes: readonly Fault[];
  /** Fields of the report itself that the file has otherwise; they stay as shipped. */
  readonly ignored: readonly string[];
}

export type JudgedImport = ReadyImport | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

interface Here {
  readonly keeper: Keeper;
  readonly reports: ReadonlyMap<string, Report>;
}

/** Reads a file of knowledge, proves it as at the start, and compares it with what this server has. */
export function judgeImport(
  { yaml, file }: Pick<ImportDraft, 'yaml' | 'file'>,
  { keeper, reports }: Here,
): JudgedImport {
  const { knowledge, faults: misread } = parseKnowledge(yaml, file);
  if (knowledge === undefined) return { kind: 'faulty', faults: misread };
  const { id } = knowledge.report;
  const report = reports.get(id);
  const now = keeper.knowledge(id);
  const shipped = keeper.shippedKnowledge(id);
  if (report === undefined || now === undefined || shipped === undefined) {
    const ids = [...reports.keys()].join(', ');
    return {
      kind: 'faulty',
      faults: [{ file, at: 'report', fault: `there is no “${id}” here, only ${ids}`, fatal: true }],
    };
  }
  const proof = prove(knowledge, report.source, file);
  if (proof.report === undefined) return { kind: 'faulty', faults: [...misread, ...proof.faults] };

  const steps = stepsTo(knowledge, { now, shipped });
  const edit: Edit = {
    report: id,
    action: 'import',
    steps: steps.map(({ key, standing }) => ({ key, standing, base: keeper.number(id, key) })),
  };
  const { faults } = keeper.preview(edit);
  if (faults.length > 0) return { kind: 'faulty', faults };
  return {
    kind: 'ready',
    report,
    edit,
    steps,
    notes: [...misread, ...proof.faults],
    ignored: otherFields(knowledge, shipped),
  };
}

/** @returns a short name for what an import would change and on which numbers: where it is another, something was changed in between. */
export function seenIn({ steps }: Edit): string {
  const lines = steps.map(({ key, base, standing }) => `${itemName(key)} ${base} ${standing.state}`);
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, SEEN_LENGTH);
}
