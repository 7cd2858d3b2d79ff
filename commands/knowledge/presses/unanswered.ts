import type { KeepingPress } from '../../../src/dispatch/command.js';
import { readPage } from '../../../src/reply/message/custom-id.js';
import { statementForm } from '../../../src/reply/knowledge/form.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { reportCard } from '../../../src/reply/unanswered/attach-cards.js';
import { count } from '../../../src/reply/message/wording.js';
import { questionsPage, questionUpdate, unlessAttached, withQuestion } from '../questions.js';

/** Turns the pages of `/knowledge unanswered`, and leads back to them. */
export const unansweredPage = {
  route: ROUTES.unanswered,
  right: 'moderate',
  answers: 'in-place',
  run: async (request) => ({ type: 'update', message: await questionsPage(request, readPage(request.args[0])) }),
} satisfies KeepingPress;

/** *Open one*, and **◀ Back** to it. */
export const unansweredOne = {
  route: ROUTES.unansweredOne,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withQuestion(request, (question) => questionUpdate(request, question), request.args[0] ?? request.values[0]),
} satisfies KeepingPress;

/** **The report does not say**: members who ask it again are told that a moderator looked. */
export const notSaid = {
  route: ROUTES.notSaid,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withQuestion(request, (shown) =>
      unlessAttached(request, shown, request.args[2], async () => {
        const checked = request.args[1] === 'on';
        const question = await request.keeper.unanswered.check(shown.id, checked);
        if (question === undefined) return withQuestion(request, (other) => questionUpdate(request, other));
        const news = checked ? '**Kept.** Members who ask it again read it.' : '**Taken back.**';
        return questionUpdate(request, question, news);
      }),
    ),
} satisfies KeepingPress;

/** **Forget it**: the question goes, with those who wait for it. */
export const forgetQuestion = {
  route: ROUTES.forget,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    withQuestion(request, (question) =>
      unlessAttached(request, question, request.args[1], async () => {
        const { id, waiting } = question;
        await request.keeper.unanswered.forget(id);
        const untold = waiting === 0 ? '' : ` ${count(waiting, 'member')} waited for it, and nobody is told.`;
        const news = `**Forgotten.**${untold} When it is asked again, it is here again.`;
        return { type: 'update', message: await questionsPage(request, 0, news) };
      }),
    ),
} satisfies KeepingPress;

/** **Add a statement**: the form for a new one, in the report that was asked or chosen. */
export const addFor = {
  route: ROUTES.addFor,
  right: 'moderate',
  answers: 'privately',
  run: (request) =>
    withQuestion(request, (question) => {
      const reports = [...request.library.reports.values()];
      const ids = reports.map(({ id }) => id);
      const report = [request.values[0], question.report, ids.length === 1 ? ids[0] : undefined].find(
        (id) => id !== undefined && ids.includes(id),
      );
      if (report === undefined) return { type: 'update', message: reportCard(question, reports) };
      const blank = { words: '', content: '', chain: '', kind: '', stance: '' };
      return { type: 'modal', modal: statementForm(blank, { report, statement: undefined, number: 0 }) };
    }),
} satisfies KeepingPress;
