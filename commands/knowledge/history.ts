import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CommandRequest, Keeping } from '../../src/dispatch/command.js';
import { scopeOf } from '../../src/answer/named/scope.js';
import type { HistoryOf } from '../../src/reply/knowledge/history-address.js';
import { typed } from '../options.js';
import { reportChoices, statementChoices } from './choices/choices.js';
import { findStatement } from './choices/find.js';
import { historyPage } from './history-page.js';
import { chosen, wordsOf } from './choices/options.js';
import { privately } from '../replies.js';
import type { Subcommand } from '../subcommand.js';

/** `/knowledge history`: what was changed, by whom, when and why, and what was and is. */
export const history = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'history',
    description: 'What was changed here: who, when, why, and what was before; undo any of it',
    options: [chosen('statement', 'Only of this statement'), chosen('report', 'Only in this report')],
  },
  async run(request) {
    return privately(await historyPage(request, asked(request)));
  },
  complete(request) {
    return request.focused === 'report' ? reportChoices(request) : statementChoices(request);
  },
} satisfies Subcommand;

function asked(request: CommandRequest & Keeping): HistoryOf {
  if (wordsOf(request, 'statement') !== undefined) {
    const { report, value } = findStatement(request);
    return { report, key: { kind: 'statement', id: value.id } };
  }
  const words = typed(request, 'report');
  const [report] = words === undefined ? [] : scopeOf(request.library, words).reports.keys();
  return report === undefined ? {} : { report };
}
