import type { Place } from '../answerer.js';
import type { MessageBody } from '../../reply/message/message.js';

/** What became of a direct message. */
export type Direct =
  /** `place` is where it stands, if that is known. */
  | { readonly kind: 'sent'; readonly place: Place | undefined }
  /** The member takes none from the bot. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'failed' };

/** Direct messages to members. */
export interface Directs {
  /**
   * Never rejects; why something could not be sent is in the log.
   * @param key the same for the same message: one that landed with its reply lost is not there twice
   */
  send(member: string, message: MessageBody, key: string): Promise<Direct>;
}
