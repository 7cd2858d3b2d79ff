import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { scopeOf } from '../../src/answer/named/scope.js';
import { chooseReportCard } from '../../src/reply/admin/choose-report.js';
import { UserError } from '../../src/report/user-error.js';
import { reportChoices } from '../knowledge/choices/choices.js';
import { chosen } from '../knowledge/choices/options.js';
import { typed } from '../options.js';
import { privately } from '../replies.js';
import type { Subcommand } from '../subcommand.js';
import { exported } from './exported.js';

/** `/knowledge-admin export`: one report's knowledge as a file, ready for a pull request or for another server. */
export const exportOne = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'export',
    description: 'What this server knows of a report, as a file',
    options: [chosen('report', 'Which report, where there are several')],
  },
  run(request) {
    const reports = [...scopeOf(request.library, typed(request, 'report')).reports.values()];
    const [only, ...others] = reports;
    if (only === undefined || others.length > 0) return privately(chooseReportCard(reports));
    const reply = exported(request, only.id);
    if (reply === undefined) throw new UserError(`There is no report called “${only.id}” here.`);
    return reply;
  },
  complete: (request) => reportChoices(request),
} satisfies Subcommand;
