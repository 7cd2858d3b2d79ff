import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../src/dispatch/command.js';
import { helpCard } from '../src/reply/help-card.js';
import { EVERYWHERE } from './options.js';

/** `/help`: made from the list of commands, so that it cannot fall behind. Private: a channel needs no manual. */
export const help = {
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'help',
    description: 'What you can ask, and how',
  },
  isPrivate: () => true,
  run({ commands, library }) {
    const [report] = library.reports.values();
    return {
      type: 'message',
      private: true,
      message: helpCard(
        commands.map(({ data }) => data),
        report,
      ),
    };
  },
} satisfies Command;
