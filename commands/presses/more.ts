import { quotes } from '../../src/answer/quotes.js';
import type { Press } from '../../src/dispatch/command.js';
import { quotesCard } from '../../src/reply/quotes/quotes-card.js';
import { ROUTES } from '../../src/reply/message/routes.js';
import { fullId } from '../about.js';
import { chosen, gone, presser } from './find.js';

/** **More by this speaker**: all that a voice says, privately. */
export const more = {
  route: ROUTES.more,
  answers: 'privately',
  run(request) {
    const [reportId = '', id = ''] = request.args.length > 0 ? request.args : chosen(request);
    const report = request.library.reports.get(reportId);
    if (report === undefined || !(report.speakers.has(id) || report.mentioned.has(id))) return gone();
    const speaker = fullId(request.library, reportId, id);
    const outcome = quotes(request.library, { speaker, report: reportId });
    return { type: 'message', private: true, ...quotesCard(outcome, presser(request), undefined), outcome };
  },
} satisfies Press;
