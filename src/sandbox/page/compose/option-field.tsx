import { useEffect, useState } from 'preact/hooks';
import { Listbox, useChoosing } from './listbox.js';
import { Pill } from '../message/pill.js';
import type { Completion } from './use-completion.js';
import type { Option } from '../wire.js';

/** In the words of Discord. */
const NOTHING_FITS = 'No options match your search.';

interface OptionFieldProps {
  readonly option: Option;
  readonly text: string;
  readonly fault: string | undefined;
  readonly completion: Completion;
  readonly focused: boolean;
  readonly onFocus: (name: string) => void;
  readonly onText: (text: string) => void;
  /** It has what it needs: one of the list was chosen. */
  readonly onChosen: () => void;
  readonly onRun: () => void;
  readonly onRemove: () => void;
}

/** One option while it is filled in, with what can be chosen above it. */
export function OptionField(props: OptionFieldProps) {
  const { option, text, fault, completion, focused, onFocus, onText, onChosen, onRun, onRemove } = props;
  const { name, required, autocomplete } = option;
  const id = `option-${name}`;
  const [open, setOpen] = useState(true);
  useEffect(() => setOpen(true), [focused]);

  const choices = completion.choicesOf(option);
  const left = autocomplete
    ? choices
    : choices.filter((choice) => choice.name.toLowerCase().includes(text.toLowerCase()));
  const settled = choices.some((choice) => choice.name === text);
  const items =
    focused && open && !settled ? left.map((choice) => ({ key: String(choice.value), title: choice.name })) : [];
  const pick = (index: number) => {
    const choice = left[index];
    if (!choice) return;
    onText(choice.name);
    setOpen(false);
    onChosen();
  };
  // A list for what was typed a letter ago can be read, but not chosen from.
  const choosing = useChoosing(completion.isFresh(option) ? items.length : 0, pick);

  const onKeyDown = (event: KeyboardEvent) => {
    // With nothing typed, Enter is not meant for the first of a list that came by itself.
    const meant = text !== '' || event.key !== 'Enter' || required;
    if (meant && choosing.take(event)) return;
    if (event.key === 'Escape' && items.length > 0) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      onRun();
    } else if (event.key === 'Backspace' && text === '') {
      event.preventDefault();
      onRemove();
    }
  };
  return (
    <Pill
      option={option}
      id={id}
      fault={fault}
      focused={focused}
      note={autocomplete && noteOf(option, completion)}
      list={
        items.length > 0 && <Listbox id={`${id}-list`} label={name} items={items} choosing={choosing} onPick={pick} />
      }
      onRemove={onRemove}
    >
      <input
        id={id}
        data-option={name}
        type="text"
        role="combobox"
        autocomplete="off"
        value={text}
        required={required}
        aria-expanded={items.length > 0}
        aria-controls={items.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={items.length > 0 ? `${id}-list-${choosing.active}` : undefined}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onFocus={() => onFocus(name)}
        onInput={({ currentTarget }) => {
          setOpen(true);
          onText(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
    </Pill>
  );
}

/** Why there is no list. What is typed can be sent all the same, so that is no fault. */
function noteOf(option: Option, completion: Completion) {
  if (completion.fault !== undefined) return <span class="failure">{completion.fault}</span>;
  return completion.isEmpty(option) && NOTHING_FITS;
}
