import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { MessageRow } from './message-row.js';
import { NoteRow } from './note-row.js';
import type { View } from '../view.js';
import type { Channel } from '../wire.js';
import { Welcome } from '../welcome.js';

/** Nearer to the end than this, one is reading the end. */
const NEAR = 200;

/** What was written and answered here. */
export function MessageList({ channel, view }: { readonly channel: Channel; readonly view: View }) {
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const count = view.messages.length + view.notes.length;

  // What is new is looked at, unless one has gone back to read.
  useLayoutEffect(() => {
    const { current } = log;
    if (current && atEnd.current) current.scrollTop = current.scrollHeight;
  }, [view.messages, count]);

  // The end moves when the place to write grows.
  useLayoutEffect(() => {
    const { current } = log;
    if (!current) return undefined;
    const observer = new ResizeObserver(() => {
      if (atEnd.current) current.scrollTop = current.scrollHeight;
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  // When what has the focus goes, whoever uses the keyboard does not begin again at the top of the page.
  const within = useRef(false);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      within.current = target instanceof Node && log.current?.contains(target) === true;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  useLayoutEffect(() => {
    if (within.current && document.activeElement === document.body) log.current?.focus({ preventScroll: true });
  }, [view.messages, count]);

  const onScroll = () => {
    const { current } = log;
    if (current) atEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR;
  };
  return (
    <div class="log" ref={log} onScroll={onScroll} role="log" tabIndex={0} aria-label={`Messages in ${channel.name}`}>
      <Welcome channel={channel} />
      {view.messages.map((message) => (
        <MessageRow
          key={message.id}
          message={message}
          fault={view.faults[message.id]}
          answers={view.messages.find(({ id }) => id === message.message_reference?.message_id)}
        />
      ))}
      {view.notes.map((note) => (
        <NoteRow key={note.id} note={note} />
      ))}
    </div>
  );
}
