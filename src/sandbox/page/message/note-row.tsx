import { Avatar } from './avatar.js';
import { useDesk } from '../desk.js';
import { PrivateFoot, UsedLine } from './message-frame.js';
import type { Note } from '../view.js';

/** Something on its way, or something that went wrong, which nobody else sees. */
export function NoteRow({ note }: { readonly note: Note }) {
  const { view, you, show } = useDesk();
  const me = view.members.find(({ id }) => id === you);
  return (
    <article class={note.failed ? 'message private' : 'message'} aria-label={`${view.bot.name}: ${note.text}`}>
      <UsedLine name={me?.name ?? ''} used={note.used} />
      <Avatar person={view.bot} />
      <div class="body">
        <div class="author">
          <b>{view.bot.name}</b> <span class="tag">App</span>
        </div>
        <p class={note.failed ? 'failure' : 'thinking'}>{note.text}</p>
        {note.failed && <PrivateFoot onDismiss={() => show({ type: 'forget', id: note.id })} />}
      </div>
    </article>
  );
}
