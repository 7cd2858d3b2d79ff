import type { GivenFile } from '../../src/dispatch/command.js';

const MEGABYTE = 1024 * 1024;
const FILE_MAX_MEGABYTES = 2;
const FILE_MAX = FILE_MAX_MEGABYTES * MEGABYTE;
/** How large a file may be, in words. */
export const FILE_MAX_WORDS = `${FILE_MAX_MEGABYTES} MB`;
const TOO_LARGE = `it is larger than ${FILE_MAX_WORDS}`;

/** The text of an attached file, or what is wrong with it. */
export type ReadFile =
  { readonly text: string; readonly fault?: never } | { readonly fault: string; readonly text?: never };

/** Reads an attached file as the UTF-8 that it has to be. What it says of its size is believed only where it is too large. */
export async function readFile(file: GivenFile): Promise<ReadFile> {
  if (file.size > FILE_MAX) return { fault: TOO_LARGE };
  const bytes = await file.read();
  if (bytes.length > FILE_MAX) return { fault: TOO_LARGE };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { fault: 'it is not UTF-8; save it as UTF-8 text' };
    throw error;
  }
}
