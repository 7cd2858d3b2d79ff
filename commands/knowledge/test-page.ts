import { compare } from '../../src/answer/golden/compare.js';
import type { Judgement } from '../../src/answer/golden/judge-golden.js';
import { ATTACHED, testQuestions } from '../../src/answer/golden/test-questions.js';
import type { Keeping } from '../../src/dispatch/command.js';
import { MISSES_PER_PAGE, testCard, type TestPage } from '../../src/reply/knowledge/test-card.js';
import type { TestPlace } from '../../src/reply/knowledge/test-place.js';
import type { MessageBody } from '../../src/reply/message/message.js';
import { UserError } from '../../src/report/user-error.js';
import type { Change } from '../../src/store/changes/change.js';

const GONE = 'This report is no longer there. /report shows those that are.';
const MOVED_ON = 'Somebody changed something while this was tested. Ask for it again.';
const NONE = { questions: [], faults: [] };
/** Somebody who changes something meanwhile has all of it tested anew. */
const ATTEMPTS = 3;

type Tested = Pick<TestPage, 'report' | 'compared' | 'golden' | 'faults' | 'changed'>;

/** Puts a report's test questions to what this server knows, and draws a page of those that go wrong. */
export async function testPage(request: Keeping, { report, part, page }: TestPlace): Promise<MessageBody> {
  const tested = await test(request, report);
  const { broken, wrong } = tested.compared;
  const all = part === 'here' ? broken : wrong;
  const pages = Math.max(1, Math.ceil(all.length / MISSES_PER_PAGE));
  const at = Math.min(page, pages - 1);
  const misses = await Promise.all(
    all.slice(at * MISSES_PER_PAGE, (at + 1) * MISSES_PER_PAGE).map(async (judged) => ({
      judged,
      blamed: part === 'here' ? await blamed(request, report, judged) : undefined,
    })),
  );
  return testCard({ ...tested, part, page: at, pages, misses });
}

/** @throws UserError where there is no such report, or where it is changed all the time */
async function test({ keeper, goldenOf }: Keeping, id: string): Promise<Tested> {
  const { questions: golden, faults } = (await goldenOf?.(id)) ?? NONE;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { library: after, shippedLibrary: before } = keeper;
    const [was, report] = [before.reports.get(id), after.reports.get(id)];
    if (was === undefined || report === undefined) throw new UserError(GONE);
    const questions = testQuestions(golden, was, report);
    const sitting = compare({ report: id, before, after, questions, whole: true }, () => keeper.library === after);
    if (!(await sitting.done)) continue;
    const shipped = questions.filter(({ golden: { category } }) => category !== ATTACHED).length;
    return { report, compared: sitting.soFar(), golden: shipped, faults, changed: was !== report };
  }
  throw new UserError(MOVED_ON);
}

/** The newest change of what should answer or answers now; where neither was changed, the only change there is. */
async function blamed({ keeper }: Keeping, report: string, { golden, first }: Judgement): Promise<Change | undefined> {
  const answers = first?.report === report ? [first.statement] : [];
  const latest = await Promise.all(
    [...new Set([...golden.first, ...answers])].map(async (id) => {
      const [change] = await keeper.history({ report, key: { kind: 'statement', id } }, { limit: 1 });
      return change;
    }),
  );
  const [newest] = latest.filter((change) => change !== undefined).toSorted((a, b) => b.id - a.id);
  if (newest !== undefined) return newest;
  const [only, ...others] = await keeper.history({ report }, { limit: 2 });
  return others.length === 0 ? only : undefined;
}
