import { useState } from 'preact/hooks';
import { useDesk } from './desk.js';
import type { Channel } from './wire.js';

interface HeaderProps {
  /** Where one is. */
  readonly channel: string;
  readonly unread: readonly string[];
  readonly onChannel: (channel: Channel) => void;
  readonly onYou: (id: string) => void;
}

/** The channels, and who one is. */
export function Header({ channel: here, unread, onChannel, onYou }: HeaderProps) {
  const { view, you } = useDesk();
  return (
    <header>
      <h1>{view.server}</h1>
      <nav aria-label="Channels">
        {view.channels.map((channel) => (
          <button
            key={channel.direct ? 'direct' : channel.id}
            type="button"
            class="channel"
            aria-current={channel.id === here ? 'page' : undefined}
            onClick={() => onChannel(channel)}
          >
            <span aria-hidden="true">{channel.direct ? '@' : '#'}</span> {channel.name}
            {channel.id !== here && unread.includes(channel.id) && (
              <span class="unread" role="img" aria-label="unread" />
            )}
          </button>
        ))}
      </nav>
      <div class="me">
        <label>
          <span>You are</span>
          <select aria-label="You are" value={you} onChange={({ currentTarget }) => onYou(currentTarget.value)}>
            {view.members.map(({ id, name, role }) => (
              <option key={id} value={id}>
                {name} · {role}
              </option>
            ))}
          </select>
        </label>
        <ThemeButton />
      </div>
    </header>
  );
}

const THEME = 'theme';
const isDark = () =>
  (localStorage.getItem(THEME) ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';

/** Follows the system until one says otherwise. */
function ThemeButton() {
  const [dark, setDark] = useState(isDark);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  const turn = () => {
    localStorage.setItem(THEME, dark ? 'light' : 'dark');
    setDark(!dark);
  };
  return (
    <button type="button" class="theme" aria-label={dark ? 'Switch to light' : 'Switch to dark'} onClick={turn}>
      <span aria-hidden="true">{dark ? '☀' : '☾'}</span>
    </button>
  );
}
