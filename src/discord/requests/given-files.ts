import type { GivenFile } from '../../dispatch/command.js';
import { clip } from '../../reply/message/escape.js';
import { UserError } from '../../report/user-error.js';
import type { RawAttachment } from './interaction-schema.js';

/** Where Discord keeps what members attach. */
const DISCORDS: readonly string[] = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];
const MEGABYTE = 1024 * 1024;
/** What is ever read of a file: a little over the largest import, so that who reads it can say what is too large. */
const FILE_MAX = 2.25 * MEGABYTE;
const FETCH_WITHIN = 10_000;
const NAME_SHOWN_MAX = 100;

/** Makes of what a request says of an attachment a file that can be read. */
export type ToGivenFile = (attachment: RawAttachment) => GivenFile;

/**
 * Reads attached files from Discord, and from nowhere else: the address stands in the request, and should one ever come
 * from somebody else, this machine's own network is nobody's to look into.
 * @param api base URL of the API; a Discord elsewhere, as in tests, keeps its files beside it
 */
export function givenFiles(api: string): ToGivenFile {
  const origins = [...DISCORDS, new URL(api).origin];
  return ({ filename: name, size, url }) => ({
    name,
    size,
    async read() {
      if (size > FILE_MAX) throw tooLarge(name);
      if (!URL.canParse(url) || !origins.includes(new URL(url).origin)) throw unreadable(name, 'not at Discord');
      return fetchFile(name, url);
    },
  });
}

async function fetchFile(name: string, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const { ok, status, body } = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_WITHIN) });
    if (!ok || body === null) throw new Error(`answered with ${status}`);
    for await (const chunk of body) {
      size += chunk.length;
      // Leaving the loop ends the transfer.
      if (size > FILE_MAX) throw tooLarge(name);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(name, error);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string): UserError {
  return new UserError(`The file “${clip(name, NAME_SHOWN_MAX)}” is larger than 2 MB. Attach a smaller one.`);
}

function unreadable(name: string, cause: unknown): UserError {
  const shown = clip(name, NAME_SHOWN_MAX);
  return new UserError(`The file “${shown}” could not be fetched from Discord. Attach it again in a minute.`, {
    cause,
  });
}
