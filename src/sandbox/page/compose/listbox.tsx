import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';

/** One line to choose. */
export interface Item {
  readonly key: string;
  readonly title: ComponentChildren;
  readonly about?: string | undefined;
}

export interface Choosing {
  readonly active: number;
  setActive(index: number): void;
  /** Takes a key that moves or chooses; says whether it did. */
  take(event: KeyboardEvent): boolean;
}

/** Moves through a list while the focus stays in a field. */
export function useChoosing(
  count: number,
  pick: (index: number) => void,
  keys: readonly string[] = ['Enter', 'Tab'],
): Choosing {
  const [active, setActive] = useState(0);
  // At once, or it would undo the next key.
  useLayoutEffect(() => setActive(0), [count]);
  return {
    active,
    setActive,
    take(event) {
      if (count === 0 || event.isComposing) return false;
      if (event.key === 'ArrowDown') setActive((active + 1) % count);
      else if (event.key === 'ArrowUp') setActive((active + count - 1) % count);
      else if (keys.includes(event.key) && !event.shiftKey) pick(active);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

interface ListboxProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  readonly choosing: Choosing;
  readonly onPick: (index: number) => void;
}

/** The list itself, above its field. */
export function Listbox({ id, label, items, choosing, onPick }: ListboxProps) {
  const list = useRef<HTMLDivElement>(null);
  const { active } = choosing;
  // It may open below the end of what is seen.
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), []);
  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active, items]);
  return (
    <div class="listbox" id={id} role="listbox" aria-label={label} ref={list}>
      {items.map(({ key, title, about }, index) => (
        <div
          key={key}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerMove={() => choosing.setActive(index)}
          // The field keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(index)}
          onKeyDown={() => undefined}
        >
          <span>{title}</span>
          {about !== undefined && <small class="muted">{about}</small>}
        </div>
      ))}
    </div>
  );
}
