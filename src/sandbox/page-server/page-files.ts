import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { State } from '../state/state.js';

/** Something that can be looked at. */
export interface Served {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly zipped?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const FILES: ReadonlyMap<string, { readonly name: string; readonly type: string }> = new Map([
  ['/', { name: 'index.html', type: 'text/html; charset=utf-8' }],
  ['/main.js', { name: 'main.js', type: 'text/javascript; charset=utf-8' }],
  ['/page.css', { name: 'page.css', type: 'text/css; charset=utf-8' }],
]);
/** Nothing on the page may come from another machine, whatever a bot puts into a message. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
const NOT_BUILT = 'The page is not built yet: npm run build';
/** What a browser may show by itself; the rest is saved. */
const SHOWN = /^(image|video|audio)\/(?!svg)/;

/** Where the build puts the page, seen from the source, in tests, from the compiled folders, and from the one file that starts. */
const FOLDERS = ['../../../dist/page/', '../../../page/', '../page/'].map((path) => new URL(path, import.meta.url));

const kept = new Map<string, Served>();

/** A file of the page. */
export async function pageFile(path: string): Promise<Served | undefined> {
  const file = FILES.get(path);
  if (!file) return undefined;
  const known = kept.get(path);
  if (known) return known;
  const at = FOLDERS.map((folder) => new URL(file.name, folder)).find((at) => existsSync(at));
  if (at === undefined) return { status: 503, type: 'text/plain', body: NOT_BUILT };
  const body = await readFile(at);
  const served = {
    status: 200,
    type: file.type,
    body,
    zipped: gzipSync(body),
    headers: { 'content-security-policy': POLICY },
  };
  kept.set(path, served);
  return served;
}

/** A file that the bot uploaded. */
export function uploadedFile(state: State, path: string): Served | undefined {
  const [, id = ''] = /^\/attachments\/\d+\/(\d+)\//.exec(path) ?? [];
  const upload = state.uploads.get(id);
  if (!upload) return undefined;
  const { type, bytes, filename } = upload;
  const disposition = `${SHOWN.test(type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(filename)}`;
  return {
    status: 200,
    type: type || 'application/octet-stream',
    body: bytes,
    headers: { 'content-disposition': disposition, 'content-security-policy': "default-src 'none'; sandbox" },
  };
}
