import type { Press } from '../../src/dispatch/command.js';
import { reportCard } from '../../src/reply/report-card.js';
import { ROUTES } from '../../src/reply/message/routes.js';
import { privately } from '../replies.js';
import { chosen, gone, presser } from './find.js';

/** *Open a report*: the chosen report's card, privately. */
export const openReport = {
  route: ROUTES.report,
  answers: 'privately',
  run(request) {
    const [id = ''] = chosen(request);
    const report = request.library.reports.get(id);
    if (report === undefined) return gone();
    return privately(reportCard(report, presser(request)));
  },
} satisfies Press;
