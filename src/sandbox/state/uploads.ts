import type { MessageForm } from '../limits/message-limits.js';
import { missingFile, tooManyFiles, unknownAttachment } from '../rest/refusal.js';
import type { Attachment, State, Upload } from './state.js';

const ANNOUNCED = 'attachment://';
const FILE = 13;
const FILES_MAX = 10;

interface Files {
  /** What came with the form. */
  readonly uploads: readonly Upload[];
  /** What the message had. */
  readonly before?: readonly Attachment[];
}

/** The attachments of a message after a form: those that it names, or all where it names none. */
export function attach(
  state: State,
  channelId: string,
  form: MessageForm,
  { uploads, before = [] }: Files,
): readonly Attachment[] {
  const named = form.attachments?.map(({ id }) => String(id));
  const stranger = named?.findIndex((id) => ![...uploads.map(({ slot }) => slot), ...before.map(idOf)].includes(id));
  if (stranger !== undefined && stranger >= 0) throw unknownAttachment(stranger);
  const meant = (id: string | undefined) => named === undefined || (id !== undefined && named.includes(id));
  const kept = before.filter(({ id }) => meant(id));
  const sent = uploads.filter(({ slot }) => meant(slot));
  if (kept.length + sent.length > FILES_MAX) throw tooManyFiles(FILES_MAX);
  const names = [...kept, ...sent].map(({ filename }) => filename);
  const missing = [...announcedIn([form.components, form.embeds])].find((name) => !names.includes(name));
  if (missing !== undefined) throw missingFile(missing);
  return [...kept, ...keepUploads(state, channelId, sent)];
}

function idOf({ id }: Attachment): string {
  return id;
}

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
  if (typeof part === 'string') return attachmentNamed(nameIn(part), attachments)?.url ?? part;
  if (Array.isArray(part)) return withAddresses(part, attachments);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, addressed(value, attachments)] as const);
  return { ...Object.fromEntries(entries), ...aboutFile(part, attachments) };
}

/** What Discord adds to a file component. */
function aboutFile(part: object, attachments: readonly Attachment[]): object {
  if (!('type' in part && part.type === FILE && 'file' in part)) return {};
  const [name] = announcedIn(part.file);
  const attachment = attachmentNamed(name, attachments);
  return attachment === undefined ? {} : { name: attachment.filename, size: attachment.size };
}

function attachmentNamed(name: string | undefined, attachments: readonly Attachment[]): Attachment | undefined {
  return attachments.find(({ filename }) => filename === name);
}

function nameIn(text: string): string | undefined {
  return text.startsWith(ANNOUNCED) ? text.slice(ANNOUNCED.length) : undefined;
}

/** Every name that stands as `attachment://name` in there. */
function* announcedIn(part: unknown): Generator<string> {
  if (typeof part === 'string') {
    const name = nameIn(part);
    if (name !== undefined) yield name;
  } else if (typeof part === 'object' && part !== null) {
    for (const inner of Object.values(part)) yield* announcedIn(inner);
  }
}
