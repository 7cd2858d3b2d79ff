import type { KeepingPress } from '../../../src/dispatch/command.js';
import { fromFields, proposalOf } from '../../../src/library/drafts/typed-fields.js';
import { readForm, readFormAddress } from '../../../src/reply/knowledge/form.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { peopleIn, type ItemKey } from '../../../src/report/items.js';
import { typedOf, type Typed } from '../../../src/report/typed/typed.js';
import { UserError } from '../../../src/report/user-error.js';
import { privately } from '../../replies.js';
import { keepDraft, type DraftRequest, type OwnDraft } from '../publish/keep-draft.js';
import { drawDraft } from '../publish/draw-draft.js';

/** Where a form's arguments name its proposal. */
const PROPOSAL_AT = 3;

/** A form that a command opened was sent off: what was typed is kept, and then shown as members will see it. */
export const form = {
  route: ROUTES.form,
  right: 'moderate',
  answers: 'privately',
  async run(request) {
    const draft = await keep(request);
    return privately(await drawDraft(request, draft));
  },
} satisfies KeepingPress;

/** The same for a form that was opened from a draft's card, which then shows the new draft. */
export const formAgain = {
  route: ROUTES.formAgain,
  right: 'moderate',
  answers: 'in-place',
  async run(request) {
    const draft = await keep(request);
    return { type: 'update', message: await drawDraft(request, draft) };
  },
} satisfies KeepingPress;

/** The same for a form that was opened from a proposal: publishing what it says settles that. */
export const formProposed = {
  route: ROUTES.formProposed,
  right: 'moderate',
  answers: 'privately',
  async run(request) {
    const { args } = request;
    const draft = await keep({ ...request, args: args.slice(0, PROPOSAL_AT) }, args[PROPOSAL_AT]);
    return privately(await drawDraft(request, draft));
  },
} satisfies KeepingPress;

/** @throws UserError for what this server does not have; the dispatcher gives back what was typed */
async function keep(request: DraftRequest, from?: string): Promise<OwnDraft> {
  const { keeper, user, args, fields = {} } = request;
  const { report, statement, number, draft } = readFormAddress(args);
  if (keeper.knowledge(report) === undefined) throw new UserError('This report is no longer there. Nothing was saved.');
  const subject: ItemKey | undefined = statement === undefined ? undefined : { kind: 'statement', id: statement };
  if (subject !== undefined && keeper.item(report, subject) === undefined && keeper.number(report, subject) === 0) {
    throw new UserError('This statement is not there. Nothing was saved.');
  }
  const before = draft === undefined ? undefined : await keeper.draft(user.id, draft);
  const filled = before === undefined ? presentIn(request, report, subject) : fromFields(before.fields);
  const proposal = before === undefined ? from : proposalOf(before.fields);
  const typed = readForm(fields, filled);
  return keepDraft(request, { report, subject, base: number, typed, proposal, before: before?.id });
}

/** @returns what a form for a statement is filled with, as long as nobody changes it. */
function presentIn({ keeper }: DraftRequest, report: string, subject: ItemKey | undefined): Typed | undefined {
  const item = subject === undefined ? undefined : keeper.item(report, subject);
  const knowledge = keeper.knowledge(report);
  if (item?.kind !== 'statement' || knowledge === undefined) return undefined;
  return typedOf(item.value, peopleIn(knowledge));
}
