import type { Reply } from '../../src/dispatch/command.js';
import type { MessageBody } from '../../src/reply/message.js';
import { plainNotice } from '../../src/reply/notice.js';

/** What only the moderator sees. */
export function privately(message: MessageBody): Reply {
  return { type: 'message', private: true, message };
}

/** The same for words that may repeat what somebody typed. */
export function told(words: string): Reply {
  return privately(plainNotice(words));
}
