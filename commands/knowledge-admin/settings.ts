import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { settingsCard } from '../../src/reply/admin/settings-card.js';
import type { Subcommand } from '../knowledge/subcommand.js';

/** `/knowledge-admin settings`: what is set, on a card that changes it. */
export const settings = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'settings',
    description: 'Who may moderate, where changes are logged, who sees answers, and pause',
  },
  run: ({ keeper }) => ({ type: 'message', private: true, message: settingsCard(keeper.settings) }),
} satisfies Subcommand;
