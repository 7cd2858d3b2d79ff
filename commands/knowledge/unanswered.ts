import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { privately } from '../replies.js';
import type { Subcommand } from '../subcommand.js';
import { questionsPage } from './questions.js';

/** `/knowledge unanswered`: what members asked and nobody could answer. */
export const unanswered = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'unanswered',
    description: 'What members asked and the report did not answer, the most asked first',
  },
  run: async (request) => privately(await questionsPage(request)),
} satisfies Subcommand;
