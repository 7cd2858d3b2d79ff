import { commandOptions } from '../members/command-data.js';
import { GUILD } from '../state/guilds.js';
import { findMember, permissionsOf } from '../state/members.js';
import type { Command as Shown, Option as ShownOption, Values } from '../page/wire.js';
import type { Command, State } from '../state/state.js';

const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const GROUP = 2;
const IN_GUILD = 0;
const IN_DIRECT = 1;

type Option = NonNullable<Command['options']>[number];

/** What a member can use in a channel, one entry for each subcommand. */
export function commandsFor(state: State, user: string, direct: boolean): readonly Shown[] {
  return usable(state, user, direct).flatMap((command) => {
    const { name, type, description, options = [] } = command;
    return flatten({ type, name, description }, options);
  });
}

function flatten(above: Omit<Shown, 'options'>, options: readonly Option[]): Shown[] {
  if (!options.some(isNesting)) return [{ ...above, options: options.map(shown) }];
  return options.flatMap(({ name, description, options: inner = [] }) => {
    return flatten({ ...above, name: `${above.name} ${name}`, description }, inner);
  });
}

function shown({ type, name, description, ...rest }: Option): ShownOption {
  const { required = false, autocomplete = false, choices = [] } = rest;
  const { min_length, max_length, min_value, max_value, channel_types } = rest;
  return {
    type,
    name,
    description,
    required,
    autocomplete,
    choices: choices.map((choice) => ({ name: choice.name, value: choice.value })),
    ...(min_length !== undefined && { min_length }),
    ...(max_length !== undefined && { max_length }),
    ...(min_value !== undefined && { min_value }),
    ...(max_value !== undefined && { max_value }),
    ...(channel_types !== undefined && { channel_types }),
  };
}

function isNesting({ type }: Option): boolean {
  return type === SUBCOMMAND || type === GROUP;
}

function usable(state: State, user: string, direct: boolean): readonly Command[] {
  const permissions = permissionsOf(findMember(user));
  const everywhere = state.commands.get('') ?? [];
  return [...everywhere, ...(state.commands.get(GUILD) ?? [])].filter((command) => {
    const { contexts, default_member_permissions: asked } = command;
    if (!(contexts?.includes(direct ? IN_DIRECT : IN_GUILD) ?? true)) return false;
    if (direct || asked === null || asked === undefined) return true;
    // Nought is nobody but those who pass everywhere.
    const needed = asked === '0' ? 1n << 3n : BigInt(asked);
    return (permissions & needed) === needed;
  });
}

/** The data of a command as Discord sends it, or nothing where the member cannot use it. */
export function commandData(
  state: State,
  given: { readonly user: string; readonly direct: boolean; readonly type?: number },
  asked: { readonly name: string; readonly values: Values; readonly focused?: string },
): object | undefined {
  const { user, direct, type = CHAT_INPUT } = given;
  const own = usable(state, user, direct).filter((command) => command.type === type);
  // A name in a menu may have spaces itself.
  const command = own.find(({ name }) => name === asked.name || asked.name.startsWith(`${name} `));
  if (!command) return undefined;
  const path = command.name === asked.name ? [] : asked.name.slice(command.name.length + 1).split(' ');
  const { values, focused } = asked;
  return {
    id: command.id,
    name: command.name,
    type,
    ...commandOptions(state, command.options ?? [], { path, values, focused }),
  };
}
