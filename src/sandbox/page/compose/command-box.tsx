import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../desk.js';
import { FileOption } from './file-option.js';
import { OptionField } from './option-field.js';
import { readValue, TYPE } from './option-values.js';
import { useCompletion } from './use-completion.js';
import type { Command, Value, Values } from '../wire.js';

interface CommandBoxProps {
  readonly command: Command;
  readonly draft: Draft;
  readonly onRun: (draft: Draft, values: Values) => Promise<void>;
  readonly onLeave: () => void;
}

type Texts = Readonly<Record<string, string>>;

/** A command with its options, filled in one by one. */
export function CommandBox({ command, draft, onRun, onLeave }: CommandBoxProps) {
  const [texts, setTexts] = useState<Texts>(draft.values);
  const [faults, setFaults] = useState<Texts>({});
  const [added, setAdded] = useState<readonly string[]>(Object.keys(draft.values));
  const [focused, setFocused] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const completion = useCompletion(command, texts, focused);
  const shown = command.options.filter(({ name, required }) => required || added.includes(name));
  const others = command.options.filter((option) => !shown.includes(option));

  const focus = (name: string) => form.current?.querySelector<HTMLElement>(`[data-option="${name}"]`)?.focus();
  /** What is needed and still empty, so that it need not be looked for. */
  const focusNext = (done: string) => {
    const next = shown.find(({ name, required }) => required && name !== done && (texts[name] ?? '') === '');
    if (next) focus(next.name);
  };
  const [wanted, want] = useState<string | undefined>(shown[0]?.name);
  // At once, so that the next key is not lost.
  useLayoutEffect(() => {
    if (wanted === undefined) form.current?.querySelector<HTMLElement>('.send')?.focus();
    else focus(wanted);
  }, [wanted]);

  const run = () => {
    const values: Record<string, Value> = {};
    const wrong: Record<string, string> = {};
    for (const option of shown) {
      const read = readValue(option, texts[option.name] ?? '', completion.choicesOf(option));
      if ('fault' in read) wrong[option.name] = read.fault;
      else if (read.value !== undefined) values[option.name] = read.value;
    }
    setFaults(wrong);
    const [first] = Object.keys(wrong);
    if (first === undefined) void onRun({ name: command.name, values: texts }, values);
    else focus(first);
  };
  const remove = (name: string) => {
    const before = shown[shown.findIndex((option) => option.name === name) - 1];
    const { [name]: _, ...rest } = texts;
    if (shown.find((option) => option.name === name)?.required !== true) {
      setTexts(rest);
      setAdded(added.filter((one) => one !== name));
    }
    if (before) focus(before.name);
    else onLeave();
  };

  return (
    <form
      ref={form}
      class="box command"
      noValidate
      aria-label={`Command /${command.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && form.current?.contains(relatedTarget))) setFocused(undefined);
      }}
      onKeyDown={({ key, defaultPrevented }) => {
        // What was typed is not thrown away by a key that also closes lists.
        const empty = Object.values(texts).every((text) => text === '');
        if (key === 'Escape' && !defaultPrevented && empty) onLeave();
      }}
    >
      <b class="name" title={command.description}>
        /{command.name}
      </b>
      {shown.map((option) => {
        const field = {
          option,
          text: texts[option.name] ?? '',
          fault: faults[option.name],
          focused: focused === option.name,
          onFocus: setFocused,
          onText: (text: string) => {
            setTexts((before) => ({ ...before, [option.name]: text }));
            setFaults({});
          },
          onRemove: () => remove(option.name),
        };
        return option.type === TYPE.attachment ? (
          <FileOption key={option.name} {...field} />
        ) : (
          <OptionField
            key={option.name}
            {...field}
            completion={completion}
            onChosen={() => focusNext(option.name)}
            onRun={run}
          />
        );
      })}
      {others.map(({ name, description }) => (
        <button
          key={name}
          type="button"
          class="add"
          title={description}
          aria-label={`Add ${name}: ${description}`}
          onClick={() => {
            setAdded([...added, name]);
            want(name);
          }}
        >
          +{name}
        </button>
      ))}
      <span class="end">
        <button type="button" class="link leave" aria-label="Leave the command" onClick={onLeave}>
          ✕
        </button>
        <button type="submit" class="button primary send">
          Send
        </button>
      </span>
    </form>
  );
}
