import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.js';
import { Listbox, useChoosing, type Item } from './listbox.js';
import { matching } from './matching.js';
import type { Channel, Command, Person } from '../wire.js';

const LIST = 'suggestions';
const DEAF = 'deaf';
const AT = /(?:^|\s)@(\S*)$/;

interface PlainBoxProps {
  readonly channel: Channel;
  readonly commands: readonly Command[];
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onCommand: (command: Command, rest: string) => void;
}

/** A message, or the beginning of a command. */
export function PlainBox({ channel, commands, text, onText, onCommand }: PlainBoxProps) {
  const { view, act } = useDesk();
  const [fault, setFault] = useState<string>();
  const [closed, setClosed] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const people = [view.bot, ...view.members];
  useLayoutEffect(() => box.current?.focus(), []);

  const slash = text.startsWith('/');
  const found = slash ? matching(commands, text.slice(1)) : [];
  const at = slash ? undefined : AT.exec(text)?.[1];
  const named = at === undefined ? [] : people.filter(({ name }) => name.toLowerCase().startsWith(at.toLowerCase()));
  const items: readonly Item[] = closed
    ? []
    : slash
      ? found.map((command) => ({
          key: command.name,
          title: <CommandLine command={command} />,
          about: command.description,
        }))
      : named.map(({ id, name, role }) => ({ key: id, title: `@${name}`, about: role }));

  const pick = (index: number) => {
    const command = found[index];
    const person = named[index];
    if (command) onCommand(command, '');
    else if (person) onText(text.replace(/@\S*$/, `@${person.name} `));
  };
  const choosing = useChoosing(items.length, pick);

  const change = (next: string) => {
    setFault(undefined);
    setClosed(false);
    // A pasted command with its words is one that was begun.
    const begun = commands.find(({ name }) => next.startsWith(`/${name} `) || next.startsWith(`/${name}\n`));
    if (begun) onCommand(begun, next.slice(begun.name.length + 2));
    else onText(next);
  };
  const sendOff = async () => {
    if (text.trim() === '') return;
    if (slash) return setFault(`There is no command ${text}.`);
    onText('');
    const outcome = await act({ kind: 'say', content: withIds(text, people) });
    if (outcome.type !== 'failed') return;
    setFault(outcome.reason);
    onText(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (choosing.take(event)) return;
    if (event.key === 'Escape') setClosed(true);
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void sendOff();
  };

  return (
    <>
      {items.length > 0 && (
        <Listbox id={LIST} label={slash ? 'Commands' : 'Members'} items={items} choosing={choosing} onPick={pick} />
      )}
      {fault !== undefined && (
        <p class="failure" role="alert">
          {fault}
        </p>
      )}
      {channel.deaf && (
        <p id={DEAF} class="deaf muted small">
          {view.bot.name} answers commands here, not messages.
        </p>
      )}
      <textarea
        ref={box}
        class="box"
        rows={Math.min(text.split('\n').length, 8)}
        value={text}
        maxLength={2000}
        aria-label={`Message ${channel.direct ? '@' : '#'}${channel.name}`}
        aria-describedby={channel.deaf ? DEAF : undefined}
        aria-autocomplete="list"
        aria-controls={items.length > 0 ? LIST : undefined}
        aria-activedescendant={items.length > 0 ? `${LIST}-${choosing.active}` : undefined}
        placeholder={`Message ${channel.direct ? '@' : '#'}${channel.name}, or / for commands`}
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </>
  );
}

function CommandLine({ command }: { readonly command: Command }) {
  return (
    <>
      <b>/{command.name}</b>
      {command.options.map(({ name, required }) => (
        <span key={name} class={required ? 'option needed' : 'option'}>
          {name}
          {required && <span aria-label="required">*</span>}
        </span>
      ))}
    </>
  );
}

/** Names that are mentioned, as Discord writes them. */
function withIds(text: string, people: readonly Person[]): string {
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length);
  return byLength.reduce((written, { id, name }) => written.replaceAll(`@${name}`, `<@${id}>`), text);
}
