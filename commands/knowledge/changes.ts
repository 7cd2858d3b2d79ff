import type { CompletionRequest, Keeping, PressRequest, Reply } from '../../src/dispatch/command.js';
import { readChange } from '../../src/reply/knowledge/change-id.js';
import { notice } from '../../src/reply/message/notice.js';
import type { Change } from '../../src/store/changes/change.js';
import { privately } from '../replies.js';

const TYPED = /^\s*#?\s*(\d{1,15})\s*$/;
/** Looked through for the statements that were changed last. */
const RECENT_CHANGES = 10;
const NO_SUCH_CHANGE = 'There is no such change in this server’s history. `/knowledge history` lists those there are.';

/** @returns the number of a change as somebody types it, `12` or `#12`. */
export function typedChange(words: string): number | undefined {
  const [, digits] = TYPED.exec(words) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** @returns the change that a button or select names; nothing where this server has none such. */
export async function pressedChange({ keeper, args, values }: PressRequest & Keeping): Promise<Change | undefined> {
  const id = readChange(args[0] ?? values[0]);
  return id === undefined ? undefined : keeper.change(id);
}

/** A private word about a change that this server does not have. */
export function noSuchChange(): Reply {
  return privately(notice(NO_SUCH_CHANGE));
}

/** @returns the ids, `report/statement`, of the statements that were changed last. */
export async function recentStatements({ keeper }: CompletionRequest & Keeping): Promise<string[]> {
  const changes = await keeper.history({}, { limit: RECENT_CHANGES });
  return changes.flatMap(({ report, revisions }) =>
    revisions.flatMap(({ key }) => (key.kind === 'statement' ? [`${report}/${key.id}`] : [])),
  );
}
