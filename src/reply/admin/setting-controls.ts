import {
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  type APIChannelSelectComponent,
  type APIRoleSelectComponent,
} from 'discord-api-types/v10';
import type { Settings } from '../../store/settings/settings.js';
import type { Row } from '../message/controls.js';
import { encodeCustomId } from '../message/custom-id.js';
import { SELECT_OPTIONS_MAX } from '../message/limits.js';
import { ROUTES } from '../message/routes.js';
import { PRIVACIES } from './privacy-values.js';

/** Where a log can be read by those it is for. */
const LOG_CHANNELS = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** A select of roles, those that are set chosen already; none is a choice too. */
export function rolesSelect(roles: readonly string[], stamp: string): Row {
  const component: APIRoleSelectComponent = {
    type: ComponentType.RoleSelect,
    custom_id: encodeCustomId(ROUTES.settingsRoles, [stamp]),
    placeholder: 'Roles that may moderate',
    min_values: 0,
    max_values: SELECT_OPTIONS_MAX,
    default_values: roles.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
  };
  return { type: ComponentType.ActionRow, components: [component] };
}

/** A select of one channel; none switches the log off. */
export function channelSelect(channel: string | null): Row {
  const component: APIChannelSelectComponent = {
    type: ComponentType.ChannelSelect,
    custom_id: encodeCustomId(ROUTES.settingsLog),
    placeholder: 'Channel for the log of changes',
    channel_types: LOG_CHANNELS,
    min_values: 0,
    max_values: 1,
    default_values: channel === null ? [] : [{ id: channel, type: SelectMenuDefaultValueType.Channel }],
  };
  return { type: ComponentType.ActionRow, components: [component] };
}

/** A select of who sees answers unless the member says otherwise. */
export function privacySelect(defaultPrivate: Settings['defaultPrivate']): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: encodeCustomId(ROUTES.settingsPrivacy),
        options: PRIVACIES.map(({ value, setting, label }) => ({ value, label, default: setting === defaultPrivate })),
      },
    ],
  };
}
