import type { RawFile } from 'discord.js';
import type { ReplyFile } from '../../dispatch/command.js';
import type { MessageBody } from '../../reply/message/message.js';

/** A message that names its files. What it is changed to has these alone. */
export function naming(message: MessageBody, files: readonly ReplyFile[] = []): MessageBody {
  if (files.length === 0) return message;
  return { ...message, attachments: files.map(({ name }, index) => ({ id: String(index), filename: name })) };
}

/** Files as the library puts them into a form, under the numbers by which the message names them. */
export function uploads(files: readonly ReplyFile[] = []): { readonly files?: RawFile[] } {
  if (files.length === 0) return {};
  return {
    files: files.map(({ name, data }) => {
      // For bytes the library finds out itself; for a text it says nothing, and Discord shows it with broken letters.
      return { name, data, ...(typeof data === 'string' && { contentType: 'text/plain; charset=utf-8' }) };
    }),
  };
}
