import type { IncomingMessage } from 'node:http';
import { invalidJson, tooLarge } from './refusal.js';
import type { Upload } from '../state/state.js';

const FILE_MAX = 10 * 1024 * 1024;
/** All files of one request together, with room for the rest. */
const BODY_MAX = 10 * FILE_MAX;

export interface Body {
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

/** Reads what was sent: JSON, or a form that holds JSON and files. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > BODY_MAX) throw tooLarge();
    chunks.push(bytes);
  }
  const type = request.headers['content-type'] ?? '';
  const bytes = Buffer.concat(chunks);
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  if (bytes.length === 0 || !type.startsWith('application/json')) return { body: undefined, uploads: [] };
  return { body: readJson(bytes.toString()), uploads: [] };
}

async function readForm(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files = [...form].flatMap(([field, file]) => (typeof file === 'string' ? [] : [{ field, file }]));
  if (files.some(({ file }) => file.size > FILE_MAX)) throw tooLarge();
  const uploads = files.map(async ({ field, file }): Promise<Upload> => {
    return {
      // Discord renames: a reference to the name as it was sent finds nothing.
      filename: file.name.replaceAll(' ', '_'),
      type: file.type,
      bytes: new Uint8Array(await file.arrayBuffer()),
      slot: /^files\[(\d+)\]$/.exec(field)?.[1],
    };
  });
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? readJson(payload) : undefined, uploads: await Promise.all(uploads) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}
