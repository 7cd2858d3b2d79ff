import { readFile } from 'node:fs/promises';

/** What stands in a file, or why that cannot be told, to be said after the file’s name. */
export type ReadText =
  { readonly text: string; readonly fault?: never } | { readonly fault: string; readonly text?: never };

/** Reads a text to the letter; a mark of the byte order at its beginning is one of them. */
export async function readUtf8(file: string): Promise<ReadText> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return { fault: 'cannot be read' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { fault: 'is not UTF-8; save it as UTF-8 text' };
  }
}
