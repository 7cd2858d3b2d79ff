import type { Found } from '../../src/answer/outcome.js';
import type { PressRequest, Reply } from '../../src/dispatch/command.js';
import type { Audience } from '../../src/reply/message/audience.js';
import { notice, plainNotice } from '../../src/reply/message/notice.js';
import { privately } from '../replies.js';

const GONE = 'This card is old: what it shows is no longer there. Ask again with `/ask`.';

/** A private word about a press that leads nowhere. */
export function gone(): Reply {
  return privately(notice(GONE));
}

/**
 * Finds the statement that a button names, since it may have gone or been withdrawn since its card was drawn.
 * @param show what to answer with when it is there
 */
export function withStatement(
  { library }: PressRequest,
  [reportId = '', statementId = '']: readonly string[],
  show: (found: Found) => Reply | Promise<Reply>,
): Reply | Promise<Reply> {
  const report = library.reports.get(reportId);
  const statement = report?.statements.find(({ id }) => id === statementId);
  if (report === undefined || statement === undefined) return gone();
  if (statement.withdrawn !== undefined) {
    const message = plainNotice(`A moderator has withdrawn this statement. The reason given: ${statement.withdrawn}`);
    return privately(message);
  }
  return show({ report, statement });
}

/** What a press opens is seen by whoever pressed, and by nobody else. */
export function presser({ user, installed }: PressRequest): Audience {
  return { user: user.id, private: true, installed };
}

/** The ids in a select's value, `report/statement` or `report/speaker`. Discord does not promise to check what comes back. */
export function chosen({ values }: PressRequest): readonly string[] {
  return values[0]?.split('/') ?? [];
}
