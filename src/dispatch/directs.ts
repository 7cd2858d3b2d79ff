import type { MessageBody } from './command.js';

/** What became of a direct message. `closed`: the member takes none from the bot. */
export type Direct = 'sent' | 'closed' | 'failed';

/** Direct messages to members. */
export interface Directs {
  /**
   * Never rejects; why something could not be sent is in the log.
   * @param key the same for the same message: one that landed with its reply lost is not there twice
   */
  send(member: string, message: MessageBody, key: string): Promise<Direct>;
}
