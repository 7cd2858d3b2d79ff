import type { KeepingPress } from '../../../src/dispatch/command.js';
import { chooseReportCard } from '../../../src/reply/admin/choose-report.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { gone } from '../../presses/find.js';
import { privately } from '../../replies.js';
import { exported } from '../exported.js';

/** *Export a report*, and **Export first**: the report that was chosen, or the question which. */
export const exportReport = {
  route: ROUTES.export,
  right: 'administer',
  answers: 'privately',
  run(request) {
    const { library, args, values } = request;
    const [only, ...others] = library.reports.keys();
    const id = values[0] ?? args[0];
    if (id === undefined && others.length > 0) {
      return privately(chooseReportCard([...library.reports.values()]));
    }
    return exported(request, id ?? only ?? '') ?? gone();
  },
} satisfies KeepingPress;
