import { ApplicationCommandOptionType, type APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { CommandRequest } from '../../../src/dispatch/command.js';
import { clip, plain } from '../../../src/reply/message/escape.js';
import { UserError } from '../../../src/report/user-error.js';
import { typed } from '../../options.js';
import { withNames } from '../publish/with-names.js';

/** Why somebody changes something: a sentence or two. */
const REASON_MAX = 400;
/** As much of a name as fits on cards. */
export const NAME_MAX = 100;
const SHORT_MAX = 60;
/** What takes a field away again. */
const NONE = /^none$/i;
const BETWEEN_NAMES = /[,;\n]/;

/** An option for something that is known already: it completes, and takes what was typed as well. */
export function chosen(name: string, description: string, required = false): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.String, name, description, required, autocomplete: true };
}

/** An option for words of the moderator's own. */
export function written(
  name: string,
  description: string,
  most: number,
  required = false,
): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.String, name, description, required, max_length: most };
}

/** An option for one of a few words. */
export function oneOf(
  name: string,
  description: string,
  choices: readonly { readonly name: string; readonly value: string }[],
): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.String, name, description, choices: [...choices] };
}

export const STATEMENT_OPTION = chosen('statement', 'Which: words of it, its speaker or its id', true);
export const REPORT_OPTION = chosen('report', 'In which report, where there are several');
export const REASON_OPTION = written('reason', 'Why; it stands in the history', REASON_MAX);

/** The same, where nothing is to be done without one. */
export const NEEDED_REASON_OPTION = written('reason', 'Why; members read it', REASON_MAX, true);

type WithOptions = Pick<CommandRequest, 'options'>;

/** @returns what was typed for an option, on one line and without what cannot be seen; nothing where it is blank. */
export function wordsOf(request: WithOptions, name: string): string | undefined {
  const words = plain(typed(request, name) ?? '');
  return words === '' ? undefined : words;
}

/** @returns what a field becomes: as typed; nothing for “none”; as it was where nothing was typed. */
export function fieldOf<Value>(request: WithOptions, name: string, was: Value): Value | string | undefined {
  const words = wordsOf(request, name);
  if (words === undefined) return was;
  return isNone(words) ? undefined : words;
}

/** @throws UserError where what was typed cannot be the name of somebody or something new */
export function checkNewName(name: string): void {
  if (name === '') throw new UserError('Type a name.');
  if (name.length > NAME_MAX) throw new UserError(`A name has at most ${NAME_MAX} characters.`);
}

/** @returns what was typed as an error names it: what to do stands after it, and a refusal has no room for both where it is long. */
export function short(words: string): string {
  return clip(words, SHORT_MAX);
}

export function isNone(words: string): boolean {
  return NONE.test(words);
}

/** @returns the names in a list with commas, each once. */
export function namesIn(words: string): string[] {
  if (isNone(words)) return [];
  const names = words.split(BETWEEN_NAMES).map(plain);
  return withNames(
    [],
    names.filter((name) => name !== ''),
  );
}
