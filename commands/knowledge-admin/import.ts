import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CommandRequest, Keeping, Reply } from '../../src/dispatch/command.js';
import { draftId } from '../../src/library/drafts/draft-id.js';
import { importFields } from '../../src/library/drafts/import-draft.js';
import { judgeImport, seenIn } from '../../src/library/drafts/judge-import.js';
import { faultyImport, importCard, nothingToImport } from '../../src/reply/admin/import-cards.js';
import { UserError } from '../../src/report/user-error.js';
import { REASON_OPTION, wordsOf } from '../knowledge/choices/options.js';
import { promptTrial } from '../knowledge/publish/trial.js';
import { attached, privately } from '../replies.js';
import type { Subcommand } from '../subcommand.js';
import { FILE_MAX_WORDS, readFile } from './read-file.js';

const FILE = 'file';

/** `/knowledge-admin import`: shows what a file of knowledge would change, and asks. */
export const importOne = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'import',
    description: 'Take in what a file knows of a report, such as another server’s export',
    options: [
      {
        type: ApplicationCommandOptionType.Attachment,
        name: FILE,
        description: `A report.yaml, of ${FILE_MAX_WORDS} at most`,
        required: true,
      },
      REASON_OPTION,
    ],
  },
  async run(request) {
    const file = request.files?.[FILE];
    if (file === undefined) throw new UserError('Attach the file that you want to import.');
    const { text, fault } = await readFile(file);
    if (text === undefined) {
      return attached(faultyImport([{ file: file.name, fault, fatal: true }], file.name));
    }
    return judged(request, text, file.name);
  },
} satisfies Subcommand;

async function judged(request: CommandRequest & Keeping, yaml: string, file: string): Promise<Reply> {
  const { keeper, user, id } = request;
  const judgement = judgeImport({ yaml, file }, { keeper, reports: request.library.reports });
  if (judgement.kind === 'faulty') {
    return attached(faultyImport(judgement.faults, file));
  }
  const { edit, steps, ignored } = judgement;
  if (steps.length === 0) return privately(nothingToImport(ignored));
  const reason = wordsOf(request, 'reason');
  const draft = draftId(id);
  await keeper.saveDraft({
    id: draft,
    author: user.id,
    report: edit.report,
    subject: undefined,
    base: 0,
    fields: importFields({ yaml, file, reason }),
  });
  const trial = await promptTrial(request, edit);
  return privately(importCard({ ...judgement, reason, draft, seen: seenIn(edit), trial, again: false }));
}
