import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { GivenFile, Target } from '../../dispatch/command.js';
import type { Doer, Incoming, IncomingCommand } from '../../dispatch/incoming.js';
import { correctionsIn } from '../../reply/correction/keep-corrections.js';
import { textsAbove } from '../../reply/correction/texts-above.js';
import type { InteractionAddress } from '../answers/interaction-answerer.js';
import type { ToGivenFile } from './given-files.js';
import {
  rawInteraction,
  type RawCommand,
  type RawComponent,
  type RawInteraction,
  type RawOption,
} from './interaction-schema.js';
import { placeOf } from './place.js';
import { wordsOf } from './target-words.js';

/** Discord's key for "installed by a server" among those who brought the bot here. */
const GUILD_INSTALL = '0';
const ATTACHMENT: number = ApplicationCommandOptionType.Attachment;
const NESTING: readonly number[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

export interface ReadInteraction {
  readonly address: InteractionAddress;
  readonly incoming: Incoming;
}

/** Reads a raw interaction into what the dispatcher takes, and where its answer goes. Throws when it is none we know. */
export function readInteraction(raw: unknown, toGivenFile: ToGivenFile): ReadInteraction {
  const interaction = rawInteraction.parse(raw);
  const { id, token, application_id: applicationId } = interaction;
  const source = 'message' in interaction ? placeOf(interaction.message) : undefined;
  return { address: { id, token, applicationId, source }, incoming: toIncoming(interaction, toGivenFile) };
}

function toIncoming(interaction: RawInteraction, toGivenFile: ToGivenFile): Incoming {
  const from = readFrom(interaction);
  if (interaction.type === 2) {
    const { name, given } = flatten(interaction.data.name, interaction.data.options);
    const files = readFiles(interaction.data, given, toGivenFile);
    const target = readTarget(interaction.data);
    return {
      ...from,
      type: 'command',
      name,
      options: valuesOf(given),
      unseen: true,
      ...(files && { files }),
      ...(target && { target }),
    };
  }
  if (interaction.type === 4) {
    const { name, given } = flatten(interaction.data.name, interaction.data.options);
    const focused = given.find((option) => option.focused)?.name ?? '';
    return { ...from, type: 'completion', name, options: valuesOf(given), focused };
  }
  const { custom_id: customId } = interaction.data;
  if (interaction.type === 3) {
    const given = interaction.message?.components ?? [];
    const held = { above: textsAbove(given), corrections: correctionsIn(given) };
    return { ...from, type: 'press', customId, values: interaction.data.values, ...held };
  }
  const fields = Object.fromEntries(interaction.data.components.flatMap(fieldsOf));
  return { ...from, type: 'press', customId, values: [], fields };
}

function readFrom(interaction: RawInteraction) {
  const { id, member, guild_id: guild = null, authorizing_integration_owners: owners } = interaction;
  const user = member?.user ?? interaction.user;
  if (!user) throw new Error('an interaction of nobody');
  const owner = owners === undefined ? guild : owners[GUILD_INSTALL];
  return { id, user: doerOf(user.id, member), guild, installed: guild !== null && owner === guild };
}

/** Who did it, with the permissions in this channel as Discord computed them; an administrator's hold all bits. */
function doerOf(id: string, member: RawInteraction['member']): Doer {
  const permissions = BigInt(member?.permissions ?? '0');
  return {
    id,
    moderator: (permissions & PermissionFlagsBits.ManageMessages) !== 0n,
    administrator: (permissions & PermissionFlagsBits.ManageGuild) !== 0n,
    roles: member?.roles ?? [],
  };
}

/** The options of the innermost subcommand, and its full name. */
function flatten(
  name: string,
  given: readonly RawOption[],
): { readonly name: string; readonly given: readonly RawOption[] } {
  const [only] = given;
  if (only && NESTING.includes(only.type)) return flatten(`${name} ${only.name}`, only.options ?? []);
  return { name, given };
}

function valuesOf(given: readonly RawOption[]): IncomingCommand['options'] {
  return Object.fromEntries(given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])));
}

/** The attached files by their options, or nothing where there are none. */
function readFiles(
  { resolved }: RawCommand,
  given: readonly RawOption[],
  toGivenFile: ToGivenFile,
): Readonly<Record<string, GivenFile>> | undefined {
  const files = given.flatMap(({ name, type, value }) => {
    const attachment = type === ATTACHMENT ? resolved?.attachments?.[String(value)] : undefined;
    return attachment === undefined ? [] : [[name, toGivenFile(attachment)] as const];
  });
  return files.length === 0 ? undefined : Object.fromEntries(files);
}

function readTarget({ target_id: id, resolved }: RawCommand): Target | undefined {
  if (id === undefined) return undefined;
  const message = resolved?.messages?.[id];
  return { id, words: message ? wordsOf(message) : '' };
}

/** What was filled in, of fields that may stand in rows and under labels. */
function fieldsOf(component: RawComponent): (readonly [string, readonly string[]])[] {
  const { custom_id: customId, value, values, components = [], component: labelled } = component;
  const typed = values ?? (value === undefined ? [] : [String(value)]);
  const own = customId === undefined ? [] : [[customId, typed] as const];
  return [...own, ...[...components, ...(labelled ? [labelled] : [])].flatMap(fieldsOf)];
}
