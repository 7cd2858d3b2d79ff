import { useState } from 'preact/hooks';
import { localPath } from './media.js';
import { sizeText } from '../sizes.js';

/** What can be read as it is. */
const TEXTS = /\.(txt|md|ya?ml|json|csv|log|diff)$/i;
/** Longer texts are saved rather than read here. */
const READ_MAX = 300_000;

interface FileCardProps {
  readonly url: string;
  readonly name?: string | undefined;
  readonly size?: number | undefined;
}

/** A file to save; a text can be read here. */
export function FileCard({ url, name = fileName(url), size }: FileCardProps) {
  const path = localPath(url);
  const [text, setText] = useState<string>();
  const readable = path !== undefined && TEXTS.test(name) && (size ?? 0) <= READ_MAX;
  const read = async () => {
    if (path === undefined) return;
    setText(text === undefined ? await (await fetch(path)).text() : undefined);
  };
  return (
    <div class="file">
      <div class="file-head">
        <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
          <path
            fill="currentColor"
            d="M6 2h8l5 5v13a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2Zm7 1.5V8h4.5L13 3.5Z"
          />
        </svg>
        <div class="file-name">
          {path === undefined ? (
            name
          ) : (
            <a href={path} download={name}>
              {name}
            </a>
          )}
          {size !== undefined && <small class="muted">{sizeText(size)}</small>}
        </div>
        {readable && (
          <button type="button" class="link" aria-expanded={text !== undefined} onClick={() => void read()}>
            {text === undefined ? 'Show' : 'Hide'}
            <span class="unseen"> {name}</span>
          </button>
        )}
      </div>
      {text !== undefined && <pre tabIndex={0}>{text}</pre>}
    </div>
  );
}

function fileName(url: string): string {
  return decodeURIComponent(url.split(/[?#]/)[0]?.split('/').at(-1) ?? '') || url;
}
