import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { use, useDesk } from '../desk.js';
import type { Menu } from '../use-menu.js';
import type { Message } from '../wire.js';

const MESSAGE_COMMAND = 3;

/** … → Apps → what the bot does with a message. */
export function MessageMenu({ message, menu }: { readonly message: Message; readonly menu: Menu }) {
  const desk = useDesk();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [apps, setApps] = useState(false);
  const commands = desk.view.commands.filter(({ type }) => type === MESSAGE_COMMAND);

  const close = () => {
    menu.toggle(false);
    setApps(false);
    button.current?.focus();
  };
  // At once, so that the next key is not lost.
  useLayoutEffect(() => {
    if (!menu.open) return undefined;
    list.current?.querySelector('button')?.focus();
    const outside = ({ target }: Event) => {
      if (target instanceof Node && list.current?.contains(target) !== true) menu.toggle(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [menu.open]);

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(at - 1)?.focus();
    else if (event.key === 'ArrowRight') setApps(true);
    else if (event.key === 'ArrowLeft') setApps(false);
    else return;
    event.preventDefault();
  };
  const run = (name: string) => {
    close();
    void use(desk, { kind: 'menu', name, message: message.id }, name);
  };

  return (
    <div class="tools">
      <button
        ref={button}
        type="button"
        class="more"
        aria-label="More"
        aria-haspopup="menu"
        aria-expanded={menu.open}
        onClick={() => menu.toggle(!menu.open)}
      >
        …
      </button>
      {menu.open && (
        <div class="menu" role="menu" tabIndex={-1} aria-label="Message" ref={list} onKeyDown={onKeyDown}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={apps}
            // A mouse has opened it already by coming here.
            onClick={() => setApps(true)}
            onPointerEnter={({ pointerType }) => pointerType === 'mouse' && setApps(true)}
          >
            Apps <span aria-hidden="true">{apps ? '▾' : '▸'}</span>
          </button>
          {apps &&
            commands.map(({ name }) => (
              <button key={name} type="button" role="menuitem" class="inner" onClick={() => run(name)}>
                {name}
              </button>
            ))}
          {apps && commands.length === 0 && (
            <button type="button" role="menuitem" class="inner" disabled>
              No app has anything here
            </button>
          )}
          {message.content !== '' && (
            <button
              type="button"
              role="menuitem"
              onClick={() => {
                close();
                void navigator.clipboard.writeText(message.content);
              }}
            >
              Copy text
            </button>
          )}
        </div>
      )}
    </div>
  );
}
