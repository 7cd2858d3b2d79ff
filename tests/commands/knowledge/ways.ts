import { ApplicationCommandOptionType, type APIApplicationCommandOption } from 'discord-api-types/v10';
import { commands, presses } from '../../../commands/index.js';
import type { Command, Right } from '../../../src/dispatch/command.js';

/** A command or one of its subcommands, as the transport names it. */
export interface Way {
  readonly name: string;
  readonly right: Command['right'];
  readonly options: readonly APIApplicationCommandOption[];
}

/** Everything that can be typed after a slash. */
export const WAYS: readonly Way[] = commands.flatMap(({ data, right }): Way[] => {
  const options = 'options' in data ? (data.options ?? []) : [];
  const subcommands = options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ? [option] : [],
  );
  if (subcommands.length === 0) return [{ name: data.name, right, options }];
  return subcommands.map((one) => ({ name: `${data.name} ${one.name}`, right, options: one.options ?? [] }));
});

/** Everything of it that only those may do who keep the knowledge. */
export const KEEPING_WAYS = WAYS.filter(({ right }) => isKeeping(right));
export const KEEPING_PRESSES = presses.filter(({ right }) => isKeeping(right));
export const ROUTES_THERE: readonly string[] = presses.map(({ route }) => route);

function isKeeping(right: Command['right']): right is Right {
  return right !== undefined && right !== 'take-part';
}
