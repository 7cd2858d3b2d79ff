import type { Edit, Keeper } from '../../src/library/keeper.js';
import type { Item, ItemKey, Standing } from '../../src/report/items.js';
import type { KnowledgeStatement } from '../../src/report/schema.js';

export const REPORT = 'putin-peace-play';

/** @returns a statement as a server has it. */
export function statementOf(keeper: Keeper, id: string): KnowledgeStatement {
  const item = keeper.item(REPORT, { kind: 'statement', id });
  if (item?.kind !== 'statement') throw new Error(`there is no statement ${id}`);
  return item.value;
}

/** @returns an edit of one item, on the number it has now. */
export function editOf(keeper: Keeper, key: ItemKey, standing: Standing, action: Edit['action'] = 'edit'): Edit {
  return { report: REPORT, action, steps: [{ key, base: keeper.number(REPORT, key), standing }] };
}

/** @returns an edit that writes one item anew. */
export function writing(keeper: Keeper, item: Item, action: Edit['action'] = 'edit'): Edit {
  return editOf(keeper, { kind: item.kind, id: item.value.id }, { state: 'written', item }, action);
}

/** @returns an edit that changes some fields of a statement. */
export function changing(keeper: Keeper, id: string, fields: Partial<KnowledgeStatement>): Edit {
  return writing(keeper, { kind: 'statement', value: { ...statementOf(keeper, id), ...fields } });
}

export function retracting(keeper: Keeper, id: string, reason: string): Edit {
  return { ...changing(keeper, id, { withdrawn: reason }), action: 'retract', reason };
}

let interactions = 0;

/** @returns a moderator with an interaction of their own. */
export function by(author = '300000000000000001'): { author: string; interaction: string } {
  interactions += 1;
  return { author, interaction: `9${String(interactions).padStart(17, '0')}` };
}
