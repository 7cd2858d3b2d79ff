import { channelData, roleData } from '../state/directory.js';
import { channelBy, GUILD } from '../state/guilds.js';
import { ORDINARY, ROLES } from '../state/members.js';
import { member, userOf } from '../state/payload.js';
import type { State } from '../state/state.js';

/** The ids that stand in what somebody chose. */
export interface Named {
  readonly users?: readonly string[];
  readonly roles?: readonly string[];
  readonly channels?: readonly string[];
  readonly attachments?: readonly string[];
}

type Entry = readonly [id: string, item: object];

/** Who and what somebody chose, spelled out: whoever reads the ids wants to know. What is not there is left out. */
export function resolved(state: State, named: Named): { readonly resolved?: object } {
  const users = (named.users ?? []).filter((id) => ROLES.every((role) => role.id !== id));
  const roles = ROLES.filter(({ id }) => named.roles?.includes(id));
  const channels = (named.channels ?? []).flatMap((id) => channelBy(id) ?? []);
  const attachments = (named.attachments ?? []).flatMap((id) => state.given.get(id) ?? []);
  const kinds: Readonly<Record<string, readonly Entry[]>> = {
    users: users.map((id) => [id, userOf(id)]),
    members: users.map((id) => [id, partialMember(id)]),
    roles: roles.map((role) => [role.id, roleData(role, GUILD)]),
    channels: channels.map((channel) => [channel.id, { ...channelData(channel), permissions: String(ORDINARY) }]),
    attachments: attachments.map((attachment) => [attachment.id, attachment]),
  };
  const there = Object.entries(kinds).filter(([, entries]) => entries.length > 0);
  if (there.length === 0) return {};
  return { resolved: Object.fromEntries(there.map(([kind, entries]) => [kind, Object.fromEntries(entries)])) };
}

function partialMember(id: string): object {
  const { user: _, deaf: __, mute: ___, ...rest } = member({ user: id });
  return rest;
}
