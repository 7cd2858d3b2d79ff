import type { Attachment, State, Upload } from './state.js';

const ANNOUNCED = 'attachment://';

/** Keeps uploaded files, and tells where they are from now on. */
export function keepUploads(state: State, channelId: string, uploads: readonly Upload[]): readonly Attachment[] {
  return uploads.map((upload) => {
    const id = state.nextId();
    state.uploads.set(id, upload);
    const { filename, type, bytes } = upload;
    const url = `${state.address}/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
    return { id, filename, size: bytes.length, content_type: type, url, proxy_url: url };
  });
}

/** The same parts, with the addresses of files where they say `attachment://name`. */
export function withAddresses(parts: readonly unknown[], attachments: readonly Attachment[]): readonly unknown[] {
  return attachments.length === 0 ? parts : parts.map((part) => addressed(part, attachments));
}

function addressed(part: unknown, attachments: readonly Attachment[]): unknown {
  if (typeof part === 'string') {
    const name = part.startsWith(ANNOUNCED) ? part.slice(ANNOUNCED.length) : undefined;
    return attachments.find(({ filename }) => filename === name)?.url ?? part;
  }
  if (Array.isArray(part)) return withAddresses(part, attachments);
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, addressed(value, attachments)]));
}
