import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { settingsCard } from '../../src/reply/admin/settings-card.js';
import { privately } from '../replies.js';
import type { Subcommand } from '../subcommand.js';

/** `/knowledge-admin settings`: what is set, on a card that changes it. */
export const settings = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'settings',
    description: 'Who may moderate, the log, who sees answers, what is kept, two persons, and pause',
  },
  run: ({ keeper }) => privately(settingsCard(keeper.settings)),
} satisfies Subcommand;
