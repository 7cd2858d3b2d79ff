import { TYPE } from '../compose/option-values.js';
import { KIND, type Part, type PartOption } from './part.js';
import type { Surroundings } from '../view.js';
import type { Choice, Option } from '../wire.js';

const TEXT_CHANNEL = 0;

interface Wanted {
  readonly people: boolean;
  readonly roles: boolean;
  readonly channels: boolean;
}

const PEOPLE: Wanted = { people: true, roles: false, channels: false };
const ROLES: Wanted = { people: false, roles: true, channels: false };
const BOTH: Wanted = { people: true, roles: true, channels: false };
const CHANNELS: Wanted = { people: false, roles: false, channels: true };

/** Options for which one chooses somebody or something of the server. */
export const ENTITIES: ReadonlyMap<number, Wanted> = new Map([
  [TYPE.user, PEOPLE],
  [TYPE.role, ROLES],
  [TYPE.mentionable, BOTH],
  [TYPE.channel, CHANNELS],
]);
/** The same for selects. */
const SELECTS: ReadonlyMap<number, Wanted> = new Map([
  [KIND.userSelect, PEOPLE],
  [KIND.roleSelect, ROLES],
  [KIND.mentionableSelect, BOTH],
  [KIND.channelSelect, CHANNELS],
]);

/** Who and what can be chosen for an option. */
export function entitiesOf({ type, channel_types: kinds }: Option, view: Surroundings): readonly Choice[] {
  return found(ENTITIES.get(type), kinds, view).map(({ id, name }) => ({ name, value: id }));
}

/** What can be chosen in a select: its own options, or somebody or something of the server. */
export function optionsIn(
  { type, options = [], channel_types: kinds }: Part,
  view: Surroundings,
): readonly PartOption[] {
  const wanted = SELECTS.get(type);
  return wanted === undefined
    ? options
    : found(wanted, kinds, view).map(({ id, name }) => ({ value: id, label: name }));
}

function found(wanted: Wanted | undefined, kinds: readonly number[] | undefined, view: Surroundings) {
  const texts = kinds === undefined || kinds.length === 0 || kinds.includes(TEXT_CHANNEL);
  const channels = wanted?.channels && texts ? view.channels.filter(({ direct }) => !direct) : [];
  return [
    ...(wanted?.people ? view.members : []),
    ...(wanted?.roles ? view.roles : []).map(({ id, name }) => ({ id, name: name.replace(/^@?/, '@') })),
    ...channels.map(({ id, name }) => ({ id, name: `#${name}` })),
  ];
}
