import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { completeReports } from '../../src/answer/complete.js';
import { chooseReportCard } from '../../src/reply/admin/choose-report.js';
import { UserError } from '../../src/report/user-error.js';
import { reportChoices } from '../knowledge/choices.js';
import { chosen } from '../knowledge/options.js';
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
    const { reports } = request.library;
    const name = typed(request, 'report');
    const [only, ...others] = reports.keys();
    if (name === undefined && others.length > 0) {
      return privately(chooseReportCard([...reports.values()]));
    }
    const id = name === undefined || reports.has(name) ? (name ?? only) : completeReports(request.library, name)[0]?.id;
    const reply = id === undefined ? undefined : exported(request, id);
    if (reply === undefined) throw new UserError(`There is no report called “${name ?? ''}” here.`);
    return reply;
  },
  complete: (request) => reportChoices(request),
} satisfies Subcommand;
