import type { MessageBody } from '../reply/message/message.js';

/** What became of a message. `unreachable`: the channel is gone, or the bot may not see it or write there. */
export type Posted = 'posted' | 'unreachable';

/** The text channels of one server. What belongs to another is unreachable, whatever id it is asked with. */
export interface Channels {
  /** Never rejects; why something could not be posted is in the log. */
  post(channel: string, message: MessageBody): Promise<Posted>;
}

/** For who has no channels to post in, like a terminal. */
export const NO_CHANNELS: Channels = { post: () => Promise.resolve('unreachable') };
