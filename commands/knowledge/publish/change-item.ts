import type { CommandRequest, Keeping, Reply } from '../../../src/dispatch/command.js';
import type { Edit } from '../../../src/library/keeper.js';
import type { Item } from '../../../src/report/items.js';
import { publishEdit } from './publish-edit.js';

/** Writes one item anew, on the revision that it has now. */
export function changeItem(
  request: CommandRequest & Keeping,
  { report, item, ...edit }: Pick<Edit, 'report' | 'action' | 'reason'> & { readonly item: Item },
): Promise<Reply> {
  const key = { kind: item.kind, id: item.value.id };
  const base = request.keeper.number(report, key);
  return publishEdit(request, { ...edit, report, steps: [{ key, base, standing: { state: 'written', item } }] });
}
