import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { Composer } from './compose/composer.js';
import { DeskContext, type Desk } from './desk.js';
import { Header } from './header.js';
import { listen, send } from './compose/line.js';
import { MessageList } from './message/message-list.js';
import { ModalWindow } from './modal/modal-window.js';
import { after, NOTHING } from './view.js';
import type { Act } from './wire.js';

const YOU = 'member';
/** Who one is until one says otherwise, and where. */
const FIRST_MEMBER = '200000000000000001';
const CHANNEL = '2';
/** Wherever one writes to the bot alone, whoever one is. */
const DIRECT = 'direct';

/** A Discord with one server, its channels, and the bot's direct messages. */
export function App() {
  const [you, setYou] = useState(() => sessionStorage.getItem(YOU) ?? FIRST_MEMBER);
  const [room, setRoom] = useState(CHANNEL);
  const [view, show] = useReducer(after, NOTHING);
  const channel = room === DIRECT ? `3${you}` : room;

  useEffect(
    () => listen({ as: you, channel }, show, (connected) => show({ type: 'connected', connected })),
    [you, channel],
  );
  useEffect(() => sessionStorage.setItem(YOU, you), [you]);
  useEffect(() => show({ type: 'read', channel }), [channel]);

  const act = useCallback((done: Act) => send({ ...done, as: you, channel }), [you, channel]);
  const { server, bot, members, roles, channels, commands, examples } = view;
  const desk: Desk = useMemo(
    () => ({ view: { server, bot, members, roles, channels, commands, examples }, you, act, show }),
    [server, bot, members, roles, channels, commands, examples, you, act],
  );
  useEffect(() => {
    document.title = view.bot.name === '' ? 'Sandbox' : `${view.bot.name} · ${view.server}`;
  }, [view.bot.name, view.server]);
  const here = view.channels.find(({ id }) => id === channel);
  // Whoever one becomes may not see the channel that one was in.
  useEffect(() => {
    if (view.ready && view.you === you && here === undefined) setRoom(CHANNEL);
  }, [view.ready, view.you, you, here]);

  return (
    <DeskContext.Provider value={desk}>
      <Header
        channel={channel}
        unread={view.unread}
        onChannel={({ id, direct }) => setRoom(direct ? DIRECT : id)}
        onYou={setYou}
      />
      <main>
        {!view.connected && (
          <p class="offline" role="alert">
            The connection broke. Trying again… Is it still running in the terminal?
          </p>
        )}
        {view.ready && here && (
          <>
            <MessageList channel={here} view={view} />
            <Composer key={`${you} ${channel}`} channel={here} />
          </>
        )}
      </main>
      {view.modal && <ModalWindow key={view.modal.id} opened={view.modal} />}
    </DeskContext.Provider>
  );
}
