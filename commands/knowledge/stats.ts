import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { RETENTION } from '../../src/library/retention.js';
import { drawStats } from '../../src/reply/stats/draw-stats.js';
import { statsCard } from '../../src/reply/stats/stats-card.js';
import { attached, told } from '../replies.js';
import type { Subcommand } from '../subcommand.js';

/** `/knowledge stats`: how often members ask, what comes of it, and what they ask most; nobody’s name or id. */
export const stats = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'stats',
    description: 'How much members ask, how much of it is answered, and what they ask most',
  },
  async run({ keeper, library }) {
    const stats = await keeper.stats();
    if (stats.weeks.every(({ answered, refused }) => answered + refused === 0)) {
      return told(`Nobody asked anything here in the last ${RETENTION.askedWeeks} weeks.`);
    }
    const open = keeper.settings.keepQuestions ? keeper.unanswered.list(0, 0).total : undefined;
    const beside = { open, several: library.reports.size > 1 };
    return attached(statsCard(stats, beside, await drawStats(stats)));
  },
} satisfies Subcommand;
