import type { Named } from './resolved.js';

const USER_SELECT = 5;
const ROLE_SELECT = 6;
const MENTIONABLE_SELECT = 7;
const CHANNEL_SELECT = 8;
const FILE_UPLOAD = 19;

/** The ids among what was chosen in components, by what they are ids of. */
export function named(chosen: readonly { readonly type: number; readonly values: readonly string[] }[]): Named {
  const ids = (...types: readonly number[]) => {
    return chosen.filter(({ type }) => types.includes(type)).flatMap(({ values }) => values);
  };
  return {
    users: ids(USER_SELECT, MENTIONABLE_SELECT),
    roles: ids(ROLE_SELECT, MENTIONABLE_SELECT),
    channels: ids(CHANNEL_SELECT),
    attachments: ids(FILE_UPLOAD),
  };
}
