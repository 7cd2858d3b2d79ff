import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import type { Command, CommandRequest } from '../dispatch/command.js';
import { clip } from '../reply/message/escape.js';
import { UserError } from '../report/user-error.js';
import { optionsOf } from './arguments.js';

type Options = CommandRequest['options'];
/** What a program may give for an option; null is as good as nothing. */
export type Given = Readonly<Record<string, string | number | boolean | null>>;

/** The one option that a message menu has here: the words of the message. */
const WORDS = 'words';
const NAME_SHOWN_MAX = 40;
const TYPES: ReadonlyMap<ApplicationCommandOptionType, readonly [type: string, said: string]> = new Map([
  [ApplicationCommandOptionType.String, ['string', 'a text']],
  [ApplicationCommandOptionType.Boolean, ['boolean', 'true or false']],
  [ApplicationCommandOptionType.Integer, ['number', 'a number']],
  [ApplicationCommandOptionType.Number, ['number', 'a number']],
]);

/**
 * Holds what was given against a command's options, as Discord does before a command is run. A blank text passes, which
 * Discord would refuse: it is answered like any other.
 * @throws UserError that names the option and what is wrong with it
 */
export function readValues(command: Command, given: Given, subcommand?: string): Options {
  const options = isMenu(command) ? [MENU_WORDS] : optionsOf(command, subcommand);
  const name = `/${[command.data.name, ...(subcommand === undefined ? [] : [subcommand])].join(' ')}`;
  const stranger = Object.keys(given).find((key) => !options.some((option) => option.name === key));
  if (stranger !== undefined) throw new UserError(`${name} has no option “${clip(stranger, NAME_SHOWN_MAX)}”.`);
  return Object.fromEntries(
    options.flatMap((option) => {
      const value = given[option.name] ?? undefined;
      if (value === undefined) {
        if (option.required === true) throw new UserError(`The option “${option.name}” of ${name} is missing.`);
        return [];
      }
      const [type, said] = TYPES.get(option.type) ?? ['string', 'a text'];
      if (typeof value !== type) throw new UserError(`The option “${option.name}” of ${name} has to be ${said}.`);
      const most = 'max_length' in option ? (option.max_length ?? Infinity) : Infinity;
      if (typeof value === 'string' && Array.from(value).length > most) {
        throw new UserError(`The option “${option.name}” of ${name} holds at most ${most} characters.`);
      }
      const choices = choicesOf(option);
      if (choices.length > 0 && !choices.includes(value)) {
        throw new UserError(`The option “${option.name}” of ${name} is none of ${choices.join(', ')}.`);
      }
      return [[option.name, value] as const];
    }),
  );
}

/** @returns the values among which an option is chosen; none where it takes any. */
function choicesOf(option: APIApplicationCommandBasicOption): (string | number | boolean)[] {
  return 'choices' in option ? (option.choices ?? []).map(({ value }) => value) : [];
}

/** @returns the words of the message that a menu is opened on; nothing for a command that is typed. */
export function targetWords(command: Command, options: Options): string | undefined {
  return isMenu(command) ? String(options[WORDS] ?? '') : undefined;
}

const MENU_WORDS: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: WORDS,
  description: 'The words of the message',
  required: true,
};

function isMenu({ data }: Command): boolean {
  return data.type === ApplicationCommandType.Message;
}
