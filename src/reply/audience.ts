import { packUser } from './custom-id.js';

/** For whom a card is drawn. */
export interface Audience {
  /** The id of the member who asked. */
  readonly user: string;
  readonly private: boolean;
  /** The server itself installed the bot, so that there is someone to report a mistake to. */
  readonly installed: boolean;
}

/** Whose a card is, for its buttons. Empty on a private card: whoever can press there is its owner. */
export function ownerOf(audience: Audience): string {
  return audience.private ? '' : packUser(audience.user);
}
