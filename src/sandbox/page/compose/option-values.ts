import type { Choice, Option, Value } from '../wire.js';

export const TYPE = {
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;
const TRUE: readonly string[] = ['true', 'yes', '1'];
const FALSE: readonly string[] = ['false', 'no', '0'];

/** What an option is sent with, or what is wrong with what was typed. */
export type Read = { readonly value?: Value } | { readonly fault: string };

/** Reads what was typed for an option. `choices`: what can be chosen, where nothing else is taken. */
export function readValue(option: Option, typed: string, choices: readonly Choice[]): Read {
  const text = typed.trim();
  if (text === '') return option.required ? { fault: 'This option is required. Specify a value' } : {};
  // Of what the bot offered, only what was picked; of a fixed list, however it is written.
  const same = (name: string) => name === text || (!option.autocomplete && name.toLowerCase() === text.toLowerCase());
  const chosen = choices.find(({ name }) => same(name));
  if (chosen) return { value: option.type === TYPE.boolean ? chosen.value === 'true' : chosen.value };
  switch (option.type) {
    case TYPE.boolean:
      if (TRUE.includes(text.toLowerCase())) return { value: true };
      return FALSE.includes(text.toLowerCase()) ? { value: false } : { fault: 'Choose True or False' };
    case TYPE.integer:
      return /^-?\d+$/.test(text) ? readNumber(option, Number(text)) : { fault: 'Input a valid integer' };
    case TYPE.number:
      return Number.isFinite(Number(text)) ? readNumber(option, Number(text)) : { fault: 'Input a valid number' };
    case TYPE.string:
      return readText(option, typed);
    case TYPE.attachment:
      return { value: text };
    case TYPE.user:
    case TYPE.channel:
    case TYPE.role:
    case TYPE.mentionable:
      return { fault: 'Choose one of the list' };
    default:
      return { fault: 'This page cannot fill in this kind of option' };
  }
}

function readNumber(
  { choices, min_value: least = -Infinity, max_value: most = Infinity }: Option,
  value: number,
): Read {
  if (choices.length > 0) return { fault: 'Choose one of the list' };
  if (value < least) return { fault: `Must be ${least} or more` };
  return value > most ? { fault: `Must be ${most} or less` } : { value };
}

function readText({ choices, min_length: least = 0, max_length: most = 6000 }: Option, text: string): Read {
  if (choices.length > 0) return { fault: 'Choose one of the list' };
  if (text.length < least) return { fault: `Must be at least ${least} characters` };
  return text.length > most ? { fault: `Must be ${most} or fewer in length` } : { value: text };
}
