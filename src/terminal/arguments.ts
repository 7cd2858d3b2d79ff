import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord-api-types/v10';
import type { Command, CommandRequest } from '../dispatch/command.js';
import { UserError } from '../report/user-error.js';

type Options = CommandRequest['options'];

const OPTION = /^--[a-z][a-z-]*$/;
const SWITCH = /^(?:true|false)$/i;

/** The commands that can be typed, and not only right-clicked, by somebody in no server. */
export function typedCommands(commands: readonly Command[]): Command[] {
  return commands.filter(
    ({ data, right }) => right === undefined && 'description' in data && data.description !== undefined,
  );
}

/** @returns the options of a command, or of its subcommand, that take a value. */
export function optionsOf({ data }: Command, subcommand?: string): APIApplicationCommandBasicOption[] {
  const own = 'options' in data ? (data.options ?? []) : [];
  const under = subcommandsOf(own).find(({ name }) => name === subcommand);
  const options = subcommand === undefined ? own : (under?.options ?? []);
  return options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
      ? []
      : [option],
  );
}

/** @returns the names of a command's subcommands. */
export function subcommandNames({ data }: Command): string[] {
  return 'options' in data ? subcommandsOf(data.options ?? []).map(({ name }) => name) : [];
}

function subcommandsOf(options: readonly APIApplicationCommandOption[]): APIApplicationCommandSubcommandOption[] {
  return options.flatMap((option) => (option.type === ApplicationCommandOptionType.Subcommand ? [option] : []));
}

/**
 * Reads what was typed after a command's name: the first words are its first option, and `--name` begins another. After a
 * switch, which holds `true` or `false` or nothing, the first option goes on.
 * @throws UserError that explains how the command is used
 */
export function readOptions(command: Command, words: readonly string[]): Options {
  const known = optionsOf(command);
  const values = new Map<string, string[]>();
  let name = known[0]?.name;
  for (const word of words) {
    const begun = known.find((option) => option.name === name);
    if (begun?.type === ApplicationCommandOptionType.Boolean && !SWITCH.test(word)) name = known[0]?.name;
    if (OPTION.test(word)) {
      name = word.slice(2);
      if (!known.some((option) => option.name === name))
        throw new UserError(`There is no ${word} here. ${usage(command)}`);
      values.set(name, values.get(name) ?? []);
    } else if (name === undefined) {
      throw new UserError(`/${command.data.name} takes no words.`);
    } else {
      values.set(name, [...(values.get(name) ?? []), word]);
    }
  }
  const missing = known.find(
    (option) => option.required === true && (values.get(option.name) ?? []).join('').trim() === '',
  );
  if (missing !== undefined)
    throw new UserError(`“${missing.name}” is missing (${missing.description}). ${usage(command)}`);
  return Object.fromEntries(known.flatMap((option) => valueOf(option, values.get(option.name))));
}

/** @returns `Use it like this: /who-said words [--speaker …]`. */
function usage(command: Command): string {
  const [first, ...others] = optionsOf(command);
  const named = first === undefined ? '' : first.required === true ? ` ${first.name} …` : ` [${first.name} …]`;
  const rest = others.map(({ name, type }) =>
    type === ApplicationCommandOptionType.Boolean ? ` [--${name}]` : ` [--${name} …]`,
  );
  return `Use it like this: /${command.data.name}${named}${rest.join('')}`;
}

function valueOf(
  { name, type }: APIApplicationCommandBasicOption,
  words: readonly string[] | undefined,
): [string, string | boolean][] {
  if (words === undefined) return [];
  if (type === ApplicationCommandOptionType.Boolean) return [[name, words.join('').toLowerCase() !== 'false']];
  return words.length === 0 ? [] : [[name, words.join(' ')]];
}
