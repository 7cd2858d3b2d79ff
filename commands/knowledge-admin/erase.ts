import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { RETENTION } from '../../src/library/retention.js';
import { eraseCard, TWO_FIRST } from '../../src/reply/admin/erase-cards.js';
import { privately } from '../replies.js';
import type { Subcommand } from '../subcommand.js';

/** `/knowledge-admin erase`: says what would go and what would stay. */
export const erase = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'erase',
    description: 'Delete all changes, drafts and settings of this server, for good',
  },
  run: ({ keeper }) => privately(eraseCard(RETENTION, keeper.settings.twoPersons ? TWO_FIRST : undefined)),
} satisfies Subcommand;
