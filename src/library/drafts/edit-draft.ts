import type { Draft } from '../../store/drafts/draft.js';
import { columns } from '../../store/rows.js';
import type { Edit } from '../keeper.js';

const EDIT = 'edit';

/** @returns an edit that waits for a word of whoever makes it, as a draft keeps it. */
export function editFields(edit: Edit): Draft['fields'] {
  return { [EDIT]: JSON.stringify(edit) };
}

/** @returns nothing where a draft holds no edit: it is of a form or a file. */
export function editIn(fields: Draft['fields']): Edit | undefined {
  const kept = fields[EDIT];
  return kept === undefined ? undefined : columns.edit.safeParse(JSON.parse(kept)).data;
}
