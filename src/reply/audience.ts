import { packUser } from './custom-id.js';

/** For whom a card is drawn. */
export interface Audience {
  /** The id of the member who asked. */
  readonly user: string;
  readonly private: boolean;
  /** The server itself installed the bot, so that there is someone to report a mistake to. */
  readonly installed: boolean;
  /** They had it privately, and showed it to the others. */
  readonly shared?: boolean;
}

const SHARED = 's';

/** Whose a card is, for its buttons. Empty on a private card: whoever can press there is its owner. */
export function ownerOf(audience: Audience): string {
  return audience.private ? '' : packUser(audience.user);
}

/** The same for a button that draws the card again: whose it is, and whether they shared it. */
export function ownerArgs(audience: Audience): string[] {
  return [ownerOf(audience), ...(audience.shared ? [SHARED] : [])];
}

/** Whether a card was shared, by what {@link ownerArgs} wrote after its owner. */
export function isShared(mark: string | undefined): boolean {
  return mark === SHARED;
}

/** @returns who shared a card, small, for those who did not see it asked for; nothing where nobody did. */
export function sharedLine({ user, shared }: Audience): string[] {
  return shared ? [`-# Shared by <@${user}>`] : [];
}
