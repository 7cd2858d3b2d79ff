import type { Fault } from '../../report/fault.js';
import {
  isSameItem,
  isSameKey,
  peopleIn,
  standingItem,
  standingOf,
  type Item,
  type ItemKey,
} from '../../report/items.js';
import type { Report } from '../../report/model.js';
import type { KnowledgePerson, KnowledgeStatement } from '../../report/schema.js';
import { isSpelling } from '../../report/spelling.js';
import { readTyped, type Reading, type ReadStatement } from '../../report/typed/read-typed.js';
import type { Typed } from '../../report/typed/typed.js';
import type { Draft } from '../../store/drafts/draft.js';
import type { Edit, Keeper } from '../keeper.js';
import { fromFields, proposalOf } from './typed-fields.js';

/** What would come of publishing a draft. `report` is as the server has it now. */
export type Judged =
  /** What it changes is gone for good, or its report is. */
  | { readonly kind: 'gone' }
  | (Exclude<Reading, ReadStatement> & { readonly report: Report; readonly typed: Typed })
  /** It would change nothing. */
  | { readonly kind: 'same'; readonly report: Report }
  /** It fits the source, but not the rest of the report. */
  | { readonly kind: 'faulty'; readonly report: Report; readonly faults: readonly Fault[] }
  | Ready;

/** A draft that can be published. */
export interface Ready extends Omit<ReadStatement, 'kind'> {
  readonly kind: 'ready';
  readonly report: Report;
  readonly edit: Edit;
  readonly key: ItemKey;
  /** The statement as it is now; nothing for a new one, and for one that was taken out. */
  readonly now: KnowledgeStatement | undefined;
  /** So little of its words changes, and nothing else, that answers which were given may stay. */
  readonly isSpelling: boolean;
  /** The report as it would be. */
  readonly after: Report;
}

/**
 * Judges a draft against what the server has now.
 * @param base the number of the revision that its author saw last
 */
export async function judgeDraft(
  draft: Pick<Draft, 'report' | 'subject' | 'fields'>,
  base: number,
  { keeper, reports }: { readonly keeper: Keeper; readonly reports: ReadonlyMap<string, Report> },
): Promise<Judged> {
  const { report: id, subject } = draft;
  const report = reports.get(id);
  const knowledge = keeper.knowledge(id);
  if (report === undefined || knowledge === undefined) return { kind: 'gone' };
  const now = subject === undefined ? undefined : statementIn(keeper.item(id, subject));
  const was = now ?? (subject === undefined ? undefined : await lastOf(keeper, id, subject));
  if (subject !== undefined && was === undefined) return { kind: 'gone' };

  const typed = fromFields(draft.fields);
  const taken = (kind: ItemKey['kind']) => (one: string) =>
    keeper.item(id, { kind, id: one }) !== undefined || keeper.number(id, { kind, id: one }) > 0;
  const reading = readTyped(typed, {
    source: report.source,
    people: peopleIn(knowledge),
    was,
    taken: { person: taken('person'), statement: taken('statement') },
  });
  if (reading.kind !== 'read') return { ...reading, report, typed };

  const { statement, newcomers } = reading;
  const item: Item = { kind: 'statement', value: statement };
  if (now !== undefined && isSameItem(item, { kind: 'statement', value: now })) return { kind: 'same', report };
  const key: ItemKey = { kind: 'statement', id: statement.id };
  const edit: Edit = {
    report: id,
    action: subject === undefined ? 'add' : 'edit',
    proposal: proposalOf(draft.fields),
    steps: [
      ...newcomers.map((person) => adding(person)),
      { key, base: subject === undefined ? 0 : base, standing: standingOf(item, keeper.shipped(id, key)) },
    ],
  };
  const { report: after, faults } = keeper.preview(edit);
  if (after === undefined) return { kind: 'faulty', report, faults };
  return { ...reading, kind: 'ready', report, edit, key, now, isSpelling: isSpelling(now, statement), after };
}

/** An id that was never used has the number 0. */
function adding(value: KnowledgePerson): Edit['steps'][number] {
  return {
    key: { kind: 'person', id: value.id },
    base: 0,
    standing: { state: 'written', item: { kind: 'person', value } },
  };
}

/** A statement that is not there as it was last written: before it was taken out, or where a release left no room for it. */
async function lastOf(keeper: Keeper, report: string, key: ItemKey): Promise<KnowledgeStatement | undefined> {
  const [change] = await keeper.history({ report, key }, { limit: 1 });
  const revision = change?.revisions.find((one) => isSameKey(one.key, key));
  if (revision === undefined) return undefined;
  const { standing, before, shipped } = revision;
  return statementIn(standingItem(standing, shipped) ?? standingItem(before, shipped));
}

function statementIn(item: Item | undefined): KnowledgeStatement | undefined {
  return item?.kind === 'statement' ? item.value : undefined;
}
