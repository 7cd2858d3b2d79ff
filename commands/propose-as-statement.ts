import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { KeepingCommand } from '../src/dispatch/command.js';
import { IN_SERVERS } from './options.js';
import type { Library } from '../src/library/library.js';
import { statementForm } from '../src/reply/knowledge/form.js';
import { notice } from '../src/reply/message/notice.js';
import type { Report } from '../src/report/model.js';
import { asPrinted } from '../src/report/typed/as-printed.js';
import { nearestPassage } from '../src/report/typed/nearest.js';
import { prefill } from '../src/report/typed/prefill.js';
import { UserError } from '../src/report/user-error.js';
import { privately } from './replies.js';

const NO_WORDS = 'There are no words in this message to make a statement of.';
const NOWHERE =
  'These words stand in none of the reports here. /knowledge add makes a statement of one that you choose.';

/** **Propose as statement** in a message's menu: the form for a new one, with the message's words as the source prints them. */
export const proposeAsStatement = {
  right: 'moderate',
  data: {
    ...IN_SERVERS,
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    type: ApplicationCommandType.Message,
    name: 'Propose as statement',
  },
  isPrivate: () => true,
  run({ library, target }) {
    const words = target?.words.trim() ?? '';
    if (words === '') return privately(notice(NO_WORDS));
    const report = reportOf(words, library);
    if (report === undefined) throw new UserError(NOWHERE);
    const filled = prefill({ words, speaker: '' }, { source: report.source, people: [], was: undefined });
    return { type: 'modal', modal: statementForm(filled, { report: report.id, statement: undefined, number: 0 }) };
  },
} satisfies KeepingCommand;

/** @returns the report that prints words, or else the first that has something like them, or the only one there is. */
function reportOf(words: string, { reports }: Library): Report | undefined {
  const all = [...reports.values()];
  const [only, ...others] = all;
  if (others.length === 0) return only;
  return (
    all.find(({ source }) => asPrinted(words, source) !== undefined) ??
    all.find(({ source }) => nearestPassage(words, source) !== undefined)
  );
}
