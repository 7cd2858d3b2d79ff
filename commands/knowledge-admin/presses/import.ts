import type { Keeping, KeepingPress, PressRequest, Reply } from '../../../src/dispatch/command.js';
import { draftKey } from '../../../src/library/drafts/draft-id.js';
import { importIn, type ImportDraft } from '../../../src/library/drafts/import-draft.js';
import { judgeImport, seenIn, type JudgedImport, type ReadyImport } from '../../../src/library/drafts/judge-import.js';
import {
  faultyImport,
  importCard,
  importGone,
  importLeft,
  nothingToImport,
} from '../../../src/reply/admin/import-cards.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { confirmation } from '../../knowledge/publish/confirmation.js';
import { letGo, publishedBefore } from '../../knowledge/publish/keep-draft.js';
import { isSurprise, promptTrial, wholeTrial } from '../../knowledge/publish/trial.js';
import { waits } from '../../knowledge/publish/waits.js';

type Request = PressRequest & Keeping;

/**
 * **Import**: proves the file again and makes it one change, however often it is pressed. Where anything was changed since
 * the question was put, it is put again.
 */
export const importNow = {
  route: ROUTES.import,
  right: 'administer',
  answers: 'in-place',
  async run(request) {
    const { keeper, user, args } = request;
    const [id = '', seen, broken] = args;
    const before = await publishedBefore(request, id);
    if (before !== undefined) return { type: 'update', ...confirmation(keeper, before) };
    const kept = await keeper.draft(user.id, id);
    const draft = kept === undefined ? undefined : importIn(kept.fields);
    if (draft === undefined) return { type: 'update', message: importGone() };

    const judgement = judge(request, draft);
    if (judgement.kind === 'faulty') return { type: 'update', ...faultyImport(judgement.faults, draft.file) };
    if (judgement.steps.length === 0) return { type: 'update', message: nothingToImport(judgement.ignored) };
    if (seenIn(judgement.edit) !== seen) return asked(request, judgement, { draft, id, again: true });
    if (isSurprise(await wholeTrial(request, judgement.edit), broken)) {
      return asked(request, judgement, { draft, id, again: false });
    }
    return publish(request, judgement, draft, id);
  },
} satisfies KeepingPress;

/** **Leave it**: the file is let go. */
export const importLeave = {
  route: ROUTES.importLeave,
  right: 'administer',
  answers: 'in-place',
  async run({ keeper, user, args: [id = ''] }) {
    await keeper.dropDraft(user.id, id);
    return { type: 'update', message: importLeft() };
  },
} satisfies KeepingPress;

async function publish(request: Request, judged: ReadyImport, draft: ImportDraft, id: string): Promise<Reply> {
  const { keeper, user } = request;
  const { reason } = draft;
  const edit = { ...judged.edit, reason };
  const publication = await keeper.publish(edit, { author: user.id, interaction: draftKey(id) });
  switch (publication.kind) {
    case 'published':
    case 'repeated':
      await letGo(request, id);
      return { type: 'update', ...confirmation(keeper, publication.change) };
    case 'pending':
      return { type: 'update', message: waits(request, publication.pending) };
    case 'faulty':
      return { type: 'update', ...faultyImport(publication.faults, draft.file) };
    default: {
      const again = judge(request, draft);
      if (again.kind === 'faulty') return { type: 'update', ...faultyImport(again.faults, draft.file) };
      return asked(request, again, { draft, id, again: true });
    }
  }
}

function judge({ keeper, library }: Request, draft: ImportDraft): JudgedImport {
  return judgeImport(draft, { keeper, reports: library.reports });
}

/** The question again, as things are by now. */
async function asked(
  request: Request,
  judged: ReadyImport,
  { draft, id, again }: { readonly draft: ImportDraft; readonly id: string; readonly again: boolean },
): Promise<Reply> {
  const trial = await promptTrial(request, judged.edit);
  const preview = { ...judged, reason: draft.reason, draft: id, seen: seenIn(judged.edit), trial, again };
  return { type: 'update', message: importCard(preview) };
}
