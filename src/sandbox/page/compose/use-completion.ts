import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../desk.js';
import { entitiesOf, ENTITIES } from '../message/entities.js';
import { readValue, TYPE } from './option-values.js';
import type { Choice, Command, Option, Value } from '../wire.js';

/** So long a pause in typing asks the bot. */
const PAUSE = 60;
const BOOLEAN: readonly Choice[] = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

export interface Completion {
  /** What can be chosen for an option. */
  choicesOf(option: Option): readonly Choice[];
  /** Whether those are for what is typed now, and not for a letter ago. */
  isFresh(option: Option): boolean;
  /** Whether the bot was asked, and offers nothing for what is typed now. */
  isEmpty(option: Option): boolean;
  /** Why there is nothing, where that is so. */
  readonly fault: string | undefined;
}

type Found = Readonly<Record<string, { readonly text: string; readonly choices: readonly Choice[] }>>;

/** Asks the bot for choices while one types, and remembers which names meant which values. */
export function useCompletion(
  command: Command,
  texts: Readonly<Record<string, string>>,
  focused: string | undefined,
): Completion {
  const { act, view } = useDesk();
  const [found, setFound] = useState<Found>({});
  const [fault, setFault] = useState<string>();
  const option = command.options.find(({ name }) => name === focused);
  const text = texts[focused ?? ''] ?? '';
  const chosen = found[focused ?? '']?.choices.some(({ name }) => name === text) ?? false;

  useEffect(() => {
    // What was chosen stays: the bot need not know its own label again, and its value would be lost.
    if (option?.autocomplete !== true || chosen) return undefined;
    let current = true;
    const timer = setTimeout(async () => {
      const outcome = await act({ kind: 'complete', name: command.name, values: typed(), focused: option.name });
      // A later letter has its own answer.
      if (!current) return;
      setFault(outcome.type === 'failed' ? outcome.reason : undefined);
      if (outcome.type === 'choices')
        setFound((before) => ({ ...before, [option.name]: { text, choices: outcome.choices } }));
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [focused, text]);

  function typed(): Record<string, Value> {
    const values: Record<string, Value> = {};
    for (const one of command.options) {
      const read = readValue(one, texts[one.name] ?? '', found[one.name]?.choices ?? []);
      if (one.name === focused) values[one.name] = text;
      else if ('value' in read && read.value !== undefined) values[one.name] = read.value;
    }
    return values;
  }

  const isFresh = ({ name, autocomplete }: Option) => !autocomplete || found[name]?.text === (texts[name] ?? '');
  return {
    fault,
    isFresh,
    isEmpty: (one) => one.autocomplete && isFresh(one) && found[one.name]?.choices.length === 0,
    choicesOf(option) {
      if (option.autocomplete) return found[option.name]?.choices ?? [];
      if (option.type === TYPE.boolean) return BOOLEAN;
      return ENTITIES.has(option.type) ? entitiesOf(option, view) : option.choices;
    },
  };
}
