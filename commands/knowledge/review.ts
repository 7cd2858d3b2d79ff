import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { FIRST_PLACE } from '../../src/reply/review/place.js';
import { privately } from '../replies.js';
import type { Subcommand } from '../subcommand.js';
import { reviewPage } from './review/page.js';

/** `/knowledge review`: what members propose, and changes that wait for a second moderator. */
export const review = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'review',
    description: 'What members propose, and changes that wait for a second moderator',
  },
  run: async (request) => privately(await reviewPage(request, FIRST_PLACE)),
} satisfies Subcommand;
