import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Asker, Command, CommandData, Right } from '../src/dispatch/command.js';
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
    const forAll = commands.filter(({ right }) => right === undefined);
    const kept = guild !== null && installed;
    const forKeepers = commands.filter(({ right }) => right !== undefined && kept && may(right, user));
    return privately(helpCard(forAll.map(dataOf), forKeepers.map(dataOf), report));
  },
} satisfies Command;

/** Whoever may not use a command need not read of it. */
function may(right: Right, { moderator, administrator }: Asker): boolean {
  return right === 'administer' ? administrator : moderator;
}

function dataOf({ data }: Command): CommandData {
  return data;
}
