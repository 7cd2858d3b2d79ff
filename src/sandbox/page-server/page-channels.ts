import { GUILD, guildBy, type TextChannel } from '../state/guilds.js';
import { findMember, sees } from '../state/members.js';

/** The channels of the page's server that a member sees. */
export function channelsOf(user: string): readonly TextChannel[] {
  return guildBy(GUILD).channels.filter((channel) => sees(findMember(user), channel));
}
