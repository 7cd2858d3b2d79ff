import { completeStatements } from '../../../src/answer/complete/complete-statements.js';
import { nearestTo } from '../../../src/answer/judge/nearest-to.js';
import type { Found } from '../../../src/answer/outcome.js';
import type { Keeping, KeepingPress, PressRequest, Reply } from '../../../src/dispatch/command.js';
import type { Edit } from '../../../src/library/keeper.js';
import type { ListedQuestion } from '../../../src/library/unanswered/unanswered.js';
import { readPage } from '../../../src/reply/message/custom-id.js';
import { SELECT_OPTIONS_MAX } from '../../../src/reply/message/limits.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { attachCard, attachPreview, lookForm } from '../../../src/reply/unanswered/attach-cards.js';
import type { KnowledgeStatement } from '../../../src/report/schema.js';
import { chosen, gone } from '../../presses/find.js';
import { publishEdit } from '../publish/publish-edit.js';
import { attachingOf, unlessAttached, withQuestion } from '../questions.js';
import { promptTrial } from '../publish/trial.js';
import { settle } from '../publish/settle.js';

type Request = PressRequest & Keeping;

/** **Attach to a statement**: the nearest ones, to choose from. */
export const attach = {
  route: ROUTES.attach,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withQuestion(request, (question) => {
      const near = nearestTo(request.library, question.question, question.report, SELECT_OPTIONS_MAX);
      return { type: 'update', message: attachCard(question, near) };
    }),
} satisfies KeepingPress;

/** **Look for another**: a form for words of a statement. */
export const attachLook = {
  route: ROUTES.attachLook,
  right: 'moderate',
  answers: 'privately',
  run: (request) => withQuestion(request, ({ id }) => ({ type: 'modal', modal: lookForm(id) })),
} satisfies KeepingPress;

/** That form, sent off: what was found, to choose from. */
export const attachFind = {
  route: ROUTES.attachFind,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withQuestion(request, (question) => {
      const words = request.fields?.['words']?.[0] ?? '';
      const found = completeStatements(request.library, words, { limit: SELECT_OPTIONS_MAX, among: stands });
      return { type: 'update', message: attachCard(question, found, words) };
    }),
} satisfies KeepingPress;

/** *The nearest statements*: shows the chosen one with the question attached. */
export const attachTo = {
  route: ROUTES.attachTo,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withQuestion(request, (question) => {
      const [report = '', statement = ''] = chosen(request);
      return withAttached(request, question, [report, statement], async (found, now, after) => {
        const { keeper } = request;
        const number = keeper.number(report, { kind: 'statement', id: statement });
        const trial = await promptTrial(request, settle(keeper, attaching(question, report, after, number)));
        const others = await attachingOf(request, question);
        const preview = { question, found, now, after, number, attaching: others, trial };
        return { type: 'update', message: attachPreview(preview) };
      });
    }),
} satisfies KeepingPress;

/** **Publish**: the question is attached, unless the statement was changed since it was shown. */
export const attachNow = {
  route: ROUTES.attachNow,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withQuestion(request, (question) => {
      const [, report = '', statement = '', number, seen, known] = request.args;
      return withAttached(request, question, [report, statement], (_found, _now, after) =>
        unlessAttached(request, question, known, () =>
          publishEdit(request, attaching(question, report, after, readPage(number)), { seen }),
        ),
      );
    }),
} satisfies KeepingPress;

function attaching({ id }: ListedQuestion, report: string, value: KnowledgeStatement, base: number): Edit {
  const key = { kind: 'statement', id: value.id } as const;
  const standing = { state: 'written', item: { kind: 'statement', value } } as const;
  return { report, action: 'edit', question: id, steps: [{ key, base, standing }] };
}

function stands({ statement }: Found): boolean {
  return statement.withdrawn === undefined;
}

/** Finds a statement as members see it, as it is written, and as it is with a question attached. */
function withAttached(
  request: Request,
  { question }: ListedQuestion,
  [report, id]: readonly [string, string],
  show: (found: Found, now: KnowledgeStatement, after: KnowledgeStatement) => Reply | Promise<Reply>,
): Reply | Promise<Reply> {
  const shown = request.library.reports.get(report);
  const statement = shown?.statements.find((one) => one.id === id);
  const item = request.keeper.item(report, { kind: 'statement', id });
  // Withdrawn while the card stood there: nothing it is asked would be answered.
  if (shown === undefined || statement === undefined || !stands({ report: shown, statement })) return gone();
  if (item?.kind !== 'statement') return gone();
  const { value } = item;
  const asks = [...new Set([...value.asks, question])];
  return show({ report: shown, statement }, value, { ...value, asks });
}
