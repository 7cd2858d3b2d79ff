import type { ReplyFile } from '../dispatch/command.js';

/** A file as another program reads it. */
export interface WrittenFile {
  readonly name: string;
  /** Not of what is no text. */
  readonly text?: string;
}

/** Writes files out where they are texts, and names the others. */
export function writtenFiles(files: readonly ReplyFile[]): readonly WrittenFile[] {
  return files.map(({ name, data }) => {
    const text = typeof data === 'string' ? data : textOf(data);
    return { name, ...(text !== undefined && { text }) };
  });
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
