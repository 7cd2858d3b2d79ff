import { useMemo } from 'preact/hooks';
import { Avatar } from './avatar.js';
import { press, useDesk, type Desk } from '../desk.js';
import { Embed } from './embed.js';
import { FileCard } from './file-card.js';
import { Picture } from './media.js';
import { Markdown } from './markdown.js';
import { PrivateFoot, UsedLine } from './message-frame.js';
import { MessageMenu } from './message-menu.js';
import { isPart, KIND, partsOf } from './part.js';
import { Parts } from './parts.js';
import { plainText } from './plain-text.js';
import { Thinking } from './thinking.js';
import { useMenu } from '../use-menu.js';
import type { Author, Message } from '../wire.js';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const V2 = 1 << 15;
const EXCERPT_MAX = 120;

interface MessageRowProps {
  readonly message: Message;
  /** What went wrong with a part of it. */
  readonly fault: string | undefined;
  /** The message that it answers, where that is still there. */
  readonly answers: Message | undefined;
}

/** One message as everybody sees it, or as its one reader does. */
export function MessageRow({ message, fault, answers }: MessageRowProps) {
  const desk = useDesk();
  const menu = useMenu();
  const { view, act, show } = desk;
  const { id, author, flags, interaction_metadata: by, message_reference: reply } = message;
  const name = nameOf(author);
  const isPrivate = (flags & EPHEMERAL) !== 0;
  const drawn = useMemo(() => <Content message={message} desk={desk} />, [message, desk]);
  const dismiss = () => {
    void act({ kind: 'dismiss', message: id });
    show({ type: 'gone', id });
  };
  return (
    <article
      class={isPrivate ? 'message private' : 'message'}
      aria-label={`${name}, ${timeOf(message)}`}
      {...menu.area}
    >
      {by?.name !== undefined && <UsedLine name={nameOf(by.user)} used={commandName(view.commands, by.name)} />}
      {reply && <ReplyLine message={answers} />}
      <Avatar person={{ id: author.id, name }} />
      <div class="body">
        <div class="author">
          <b>{name}</b> {author.bot && <span class="tag">App</span>}
          <time dateTime={message.timestamp}>{timeOf(message)}</time>
          {message.edited_timestamp !== null && !isPrivate && <span class="muted small"> (edited)</span>}
        </div>
        {flags & LOADING ? <Thinking name={name} since={message.timestamp} /> : null}
        {drawn}
        {fault !== undefined && (
          <p class="failure" role="alert">
            {fault}
          </p>
        )}
        {isPrivate && !(flags & LOADING) && <PrivateFoot onDismiss={dismiss} />}
      </div>
      {!(flags & LOADING) && <MessageMenu message={message} menu={menu} />}
    </article>
  );
}

/** What the message says. */
function Content({ message, desk }: { readonly message: Message; readonly desk: Desk }) {
  return (
    <>
      {message.content !== '' && <Markdown text={message.content} />}
      {message.embeds.filter(isObject).map((embed) => (
        <Embed key={JSON.stringify(embed)} embed={embed} />
      ))}
      <Parts
        parts={partsOf(message.components)}
        onUse={(part, values) => press(desk, message.id, part.custom_id ?? '', values)}
      />
      {message.flags & V2 ? null : message.attachments.map((file) => <Attached key={file.id} file={file} />)}
    </>
  );
}

function Attached({ file }: { readonly file: Message['attachments'][number] }) {
  return file.content_type.startsWith('image/') ? (
    <Picture url={file.url} alt={file.filename} />
  ) : (
    <FileCard url={file.url} name={file.filename} size={file.size} />
  );
}

/** The message that this one answers. */
function ReplyLine({ message }: { readonly message: Message | undefined }) {
  const { view } = useDesk();
  if (!message) {
    return (
      <div class="reply">
        <i>Original message was deleted</i>
      </div>
    );
  }
  return (
    <div class="reply">
      <b>{nameOf(message.author)}</b> <span class="clip">{excerptOf(message, view)}</span>
    </div>
  );
}

/** The first words of a message, without its markup. */
function excerptOf({ content, components }: Message, view: Desk['view']): string {
  return plainText(content || firstText(components), view).slice(0, EXCERPT_MAX);
}

function firstText(components: readonly unknown[]): string {
  for (const part of components.filter(isPart)) {
    const found = part.type === KIND.text ? (part.content ?? '') : firstText(part.components ?? []);
    if (found !== '') return found;
  }
  return '';
}

function commandName(commands: readonly { readonly name: string; readonly type: number }[], name: string): string {
  return commands.some((command) => command.name === name && command.type !== 1) ? name : `/${name}`;
}

function nameOf({ username, global_name: name }: Author): string {
  return name ?? username;
}

function timeOf({ timestamp }: Message): string {
  return new Date(timestamp).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
