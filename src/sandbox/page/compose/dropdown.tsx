import { useId, useState } from 'preact/hooks';
import { Listbox, useChoosing } from './listbox.js';
import type { PartOption } from '../message/part.js';

interface DropdownProps {
  readonly title: string;
  readonly options: readonly PartOption[];
  readonly chosen: string | undefined;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly onChoose: (value: string) => void;
}

/** A select with descriptions, which the browser's own has not. */
export function Dropdown({ title, options, chosen, busy, disabled, onChoose }: DropdownProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const pick = (index: number) => {
    const option = options[index];
    setOpen(false);
    if (option) onChoose(option.value);
  };
  const choosing = useChoosing(open ? options.length : 0, pick, ['Enter', ' ']);
  const onKeyDown = (event: KeyboardEvent) => {
    if (open && choosing.take(event)) return;
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'ArrowDown') setOpen(true);
    else return;
    event.preventDefault();
  };
  const label = options.find(({ value }) => value === chosen)?.label;
  return (
    <div class="dropdown">
      <button
        type="button"
        class="choice"
        role="combobox"
        aria-label={title}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open ? `${id}-list-${choosing.active}` : undefined}
        aria-busy={busy}
        disabled={disabled}
        onClick={() => setOpen(!open)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      >
        <span class="clip">{label ?? title}</span> <span aria-hidden="true">▾</span>
      </button>
      {open && (
        <Listbox
          id={`${id}-list`}
          label={title}
          items={options.map(({ value, label, description }) => ({
            key: value,
            title: label,
            about: description ?? undefined,
          }))}
          choosing={choosing}
          onPick={pick}
        />
      )}
    </div>
  );
}
