import type { Reply } from '../src/dispatch/command.js';
import type { MessageBody } from '../src/reply/message/message.js';
import { plainNotice } from '../src/reply/message/notice.js';
import type { WithFiles } from '../src/reply/message/with-files.js';

/** What only whoever asked sees. */
export function privately(message: MessageBody): Reply {
  return { type: 'message', private: true, message };
}

/** The same with the files that it shows. */
export function attached({ message, files }: WithFiles<string | Uint8Array>): Reply {
  return { type: 'message', private: true, message, files };
}

/** The same for words that may repeat what somebody typed. */
export function told(words: string): Reply {
  return privately(plainNotice(words));
}
