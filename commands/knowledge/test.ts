import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { privately } from '../replies.js';
import type { Subcommand } from '../subcommand.js';
import { reportChoices } from './choices/choices.js';
import { findReport } from './choices/find.js';
import { REPORT_OPTION } from './choices/options.js';
import { testPage } from './test-page.js';

/** `/knowledge test`: puts all questions whose answers are settled, and tells which of them a change here broke. */
export const test = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'test',
    description: 'Put all questions whose answers are settled, and see which of them a change broke',
    options: [REPORT_OPTION],
  },
  async run(request) {
    return privately(await testPage(request, { report: findReport(request), part: 'here', page: 0 }));
  },
  complete: (request) => reportChoices(request),
} satisfies Subcommand;
