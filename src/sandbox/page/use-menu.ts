import { useRef, useState } from 'preact/hooks';

/** How long a finger rests before it means the menu. */
const LONG_PRESS = 500;

export interface Menu {
  readonly open: boolean;
  toggle(open: boolean): void;
  /** What the area that has the menu listens to. */
  readonly area: {
    onContextMenu(event: MouseEvent): void;
    onTouchStart(event: TouchEvent): void;
    onTouchEnd(): void;
    onTouchMove(): void;
  };
}

/** A menu that opens by right click, by a long press, or by its own button. */
export function useMenu(): Menu {
  const [open, toggle] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const rest = () => clearTimeout(timer.current);
  return {
    open,
    toggle,
    area: {
      onContextMenu(event) {
        // A link, a field or selected words have the browser's own menu.
        if (event.target instanceof Element && event.target.closest('a, input, textarea')) return;
        event.preventDefault();
        toggle(true);
      },
      onTouchStart(event) {
        if (event.target instanceof Element && event.target.closest('a, button, select, input')) return;
        timer.current = setTimeout(() => toggle(true), LONG_PRESS);
      },
      onTouchEnd: rest,
      onTouchMove: rest,
    },
  };
}
