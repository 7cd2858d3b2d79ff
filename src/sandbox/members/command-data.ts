import { resolved, type Named } from './resolved.js';
import type { Command, State } from '../state/state.js';

type Option = NonNullable<Command['options']>[number];
export type Values = Readonly<Record<string, string | number | boolean>>;

interface Given {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean;
}

/** What was typed: the subcommands on the way, the values, and the option that is being typed. */
export interface Asked {
  readonly path: readonly string[];
  readonly values: Values;
  readonly focused?: string | undefined;
}

const SUBCOMMAND = 1;
const GROUP = 2;
const USER = 6;
const CHANNEL = 7;
const ROLE = 8;
const MENTIONABLE = 9;
const ATTACHMENT = 11;

/** The options of a command as Discord sends them, nested in its subcommands, and who and what stands in them. */
export function commandOptions(
  state: State,
  known: readonly Option[],
  { path, values, focused }: Asked,
): { readonly options: readonly object[]; readonly resolved?: object } {
  const [name, ...rest] = path;
  if (name !== undefined) {
    const next = known.find((option) => option.name === name);
    const inner = commandOptions(state, next?.options ?? [], { path: rest, values, focused });
    const type = next?.type ?? (rest.length > 0 ? GROUP : SUBCOMMAND);
    return { ...inner, options: [{ type, name, options: inner.options }] };
  }
  // What was not registered is sent all the same, as a client with an old list would.
  const given = Object.entries(values).map(([name, value]): Given => {
    const option = known.find((one) => one.name === name);
    return { name, type: option?.type ?? typeOf(state, value), value };
  });
  return {
    options: given.map((one) => ({ ...one, ...(one.name === focused && { focused: true }) })),
    ...resolved(state, namedIn(given)),
  };
}

function namedIn(given: readonly Given[]): Named {
  const ids = (...types: readonly number[]) => {
    return given.filter(({ type }) => types.includes(type)).map(({ value }) => String(value));
  };
  return {
    users: ids(USER, MENTIONABLE),
    roles: ids(ROLE, MENTIONABLE),
    channels: ids(CHANNEL),
    attachments: ids(ATTACHMENT),
  };
}

function typeOf(state: State, value: string | number | boolean): number {
  if (typeof value === 'string') return state.given.has(value) ? ATTACHMENT : 3;
  if (typeof value === 'boolean') return 5;
  return Number.isInteger(value) ? 4 : 10;
}
