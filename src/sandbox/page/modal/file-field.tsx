import { useRef } from 'preact/hooks';
import { sizeText } from '../sizes.js';
import { fileBy, useFiles } from './use-files.js';

interface FileFieldProps {
  readonly id: string;
  readonly label: string;
  /** The name of the command's option. */
  readonly option?: string;
  readonly ids: readonly string[];
  /** How many there may be. */
  readonly most?: number;
  readonly describedBy?: string | undefined;
  readonly onIds: (ids: readonly string[]) => void;
  readonly onFocus?: () => void;
}

/** Where files are chosen; each is attached at once, and named with its size. */
export function FileField({ id, label, option, ids, most = 1, describedBy, onIds, onFocus }: FileFieldProps) {
  const { busy, fault, take } = useFiles();
  const input = useRef<HTMLInputElement>(null);
  const choose = async () => {
    const taken = await take(input.current?.files ?? null);
    // The same file can be chosen again after it was taken away.
    if (input.current) input.current.value = '';
    if (taken.length > 0) onIds([...(most === 1 ? [] : ids), ...taken].slice(0, most));
  };
  return (
    <span class="files">
      {ids.map((one) => (
        <span key={one} class="given">
          <span class="clip">{fileBy(one)?.name ?? 'a file'}</span>{' '}
          <small class="muted">{sizeText(fileBy(one)?.size ?? 0)}</small>
          <button
            type="button"
            class="link"
            aria-label={`Take ${fileBy(one)?.name ?? 'the file'} away`}
            onClick={() => onIds(ids.filter((other) => other !== one))}
          >
            ✕
          </button>
        </span>
      ))}
      <button
        type="button"
        id={id}
        data-option={option}
        class="button secondary"
        aria-describedby={describedBy}
        aria-busy={busy}
        onFocus={onFocus}
        onClick={() => input.current?.click()}
      >
        {ids.length === 0 ? 'Choose a file' : most === 1 ? 'Replace' : 'One more'}
        <span class="unseen"> for {label}</span>
      </button>
      <input ref={input} type="file" hidden multiple={most > 1} aria-label={label} onChange={() => void choose()} />
      {fault !== undefined && (
        <small class="failure" role="alert">
          {fault}
        </small>
      )}
    </span>
  );
}
