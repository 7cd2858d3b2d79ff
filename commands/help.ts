import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Asker, Command, CommandData } from '../src/dispatch/command.js';
import { helpCard } from '../src/reply/help-card.js';
import { privately } from './replies.js';
import { EVERYWHERE } from './options.js';

/** `/help`: made from the list of commands, so that it cannot fall behind. Private: a channel needs no manual. */
export const help = {
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'help',
    description: 'What you can ask, and how',
  },
  whilePaused: true,
  isPrivate: () => true,
  run({ commands, library, user, guild, installed }) {
    const [report] = library.reports.values();
    const kept = guild !== null && installed;
    const forAll = commands.filter(({ right }) => right === undefined || (right === 'take-part' && kept));
    const forKeepers = commands.filter(({ right }) => kept && keeps(right, user));
    return privately(helpCard(forAll.map(dataOf), forKeepers.map(dataOf), report));
  },
} satisfies Command;

/** Whoever may not use a command need not read of it. */
function keeps(right: Command['right'], { moderator, administrator }: Asker): boolean {
  return (right === 'administer' && administrator) || (right === 'moderate' && moderator);
}

function dataOf({ data }: Command): CommandData {
  return data;
}
