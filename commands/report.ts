import { ApplicationCommandType } from 'discord-api-types/v10';
import { completeReports } from '../src/answer/complete.js';
import type { Command } from '../src/dispatch/command.js';
import { reportCard, reportsCard } from '../src/reply/report-card.js';
import { UserError } from '../src/report/user-error.js';
import { audienceOf, complete, EVERYWHERE, known, typed, wantsPrivate } from './options.js';

/** `/report`: what the report is, or which reports there are. */
export const report = {
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'report',
    description: 'What the report is: its date, who speaks in it, and when things were said',
    options: [known('report', 'Which report')],
  },
  isPrivate: wantsPrivate,
  run(request) {
    const { reports } = request.library;
    const name = typed(request, 'report');
    const [only, ...others] = reports.values();
    const best = name === undefined ? only?.id : (completeReports(request.library, name)[0]?.id ?? name);
    const chosen = reports.get(best ?? '');
    if (name !== undefined && chosen === undefined) throw new UserError(`There is no report called “${name}” here.`);
    const audience = audienceOf(request);
    const message =
      chosen === undefined || (name === undefined && others.length > 0)
        ? reportsCard([...reports.values()], audience)
        : reportCard(chosen, audience);
    return { type: 'message', private: audience.private, message };
  },
  complete,
} satisfies Command;
