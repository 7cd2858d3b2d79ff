import type { ComponentChildren } from 'preact';
import type { Option } from '../wire.js';

interface PillProps {
  readonly option: Option;
  /** The field's. */
  readonly id: string;
  readonly fault: string | undefined;
  readonly focused: boolean;
  /** What can be chosen, above the field. */
  readonly list?: ComponentChildren;
  /** Said beside what the option is for. */
  readonly note?: ComponentChildren;
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
}

/** The frame of one option: its name, what it is for, and what is wrong with it. */
export function Pill({ option, id, fault, focused, list, note, onRemove, children }: PillProps) {
  const { name, description, required } = option;
  return (
    <div class={fault === undefined ? 'pill' : 'pill wrong'}>
      {focused && (
        <div class="above">
          {list}
          <p class="hint" id={`${id}-hint`}>
            <b>{name}</b> {description}
            {required ? ' · required' : ' · optional'}
            {note && <> · {note}</>}
          </p>
        </div>
      )}
      <label for={id}>
        {name}
        {required && (
          <span class="required" aria-hidden="true">
            *
          </span>
        )}
      </label>
      {children}
      {fault !== undefined && (
        <small class="failure" id={`${id}-fault`} role="alert">
          {fault}
        </small>
      )}
      {!required && (
        <button type="button" class="remove" aria-label={`Remove ${name}`} tabIndex={-1} onClick={onRemove}>
          ✕
        </button>
      )}
    </div>
  );
}
