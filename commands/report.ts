import { ApplicationCommandType } from 'discord-api-types/v10';
import { scopeOf } from '../src/answer/named/scope.js';
import type { Command } from '../src/dispatch/command.js';
import { reportCard, reportsCard } from '../src/reply/report-card.js';
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
    const reports = [...scopeOf(request.library, typed(request, 'report')).reports.values()];
    const [only, ...others] = reports;
    const audience = audienceOf(request);
    const message =
      only === undefined || others.length > 0 ? reportsCard(reports, audience) : reportCard(only, audience);
    return { type: 'message', private: audience.private, message };
  },
  complete,
} satisfies Command;
