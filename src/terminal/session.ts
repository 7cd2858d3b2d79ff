import { randomUUID } from 'node:crypto';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Reply } from '../dispatch/command.js';
import { commandJob, pressJob, type Shelf } from '../dispatch/job.js';
import { walk } from '../reply/message/measure.js';
import type { MessageBody } from '../reply/message/message.js';
import { notice } from '../reply/message/notice.js';
import { UserError } from '../report/user-error.js';
import { readOptions, typedCommands } from './arguments.js';
import { numbered } from './numbered.js';

/** Whoever sits at the terminal, in no server. */
const SITTER = {
  user: { id: '0', moderator: true, administrator: true, roles: [] },
  guild: null,
  installed: false,
} as const;

/** One person at a terminal, who can press what the last answer showed. */
export interface Session {
  /** @throws UserError when the command is not there or is used wrongly */
  run(name: string, words: readonly string[]): Promise<MessageBody>;
  /**
   * Chooses a numbered option, or presses a button by its label. The list stays while one after another is opened.
   * @returns nothing where the last answer has none such. @throws UserError where it has no such number
   */
  press(typed: string): Promise<MessageBody | undefined>;
}

/** `next` and `back` are easier to type than the arrows. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['next', '▶'],
  ['back', '◀'],
]);

/** A longer one may be a year, or what somebody asks about. */
const NUMBER = /^\d{1,2}$/;

export function createSession(whole: Shelf): Session {
  // Nothing is right-clicked here, and nobody keeps anything.
  const shelf = { ...whole, commands: typedCommands(whole.commands) };
  let last: MessageBody | undefined;
  let list: MessageBody | undefined;
  const show = (reply: Reply): MessageBody => {
    if (reply.type === 'delete') return notice('Taken away.');
    if (reply.type === 'modal') return notice('This opens a form, which only Discord can show.');
    last = reply.message;
    if (hasList(last)) list = last;
    return reply.message;
  };

  return {
    async run(name, words) {
      const command = shelf.commands.find(({ data }) => data.name === name);
      if (command === undefined) throw new UserError(`There is no /${name}. /help lists what there is.`);
      const options = readOptions(command, words);
      list = undefined;
      const job = await commandJob(shelf, { ...SITTER, type: 'command', id: randomUUID(), name, options });
      return show(await job.run());
    },
    async press(typed) {
      const isNumber = NUMBER.test(typed);
      const shown = isNumber ? [list] : [last, list];
      const pressed = shown.flatMap((message) => (message && findPressed(message, typed)) ?? []).at(0);
      if (pressed === undefined && isNumber) throw new UserError(`There is no ${typed} to open.`);
      if (pressed === undefined) return undefined;
      const job = await pressJob(shelf, { ...SITTER, type: 'press', id: randomUUID(), ...pressed });
      return show(await job.run());
    },
  };
}

function hasList({ components = [] }: MessageBody): boolean {
  return [...walk(components)].some(({ type }) => type === ComponentType.StringSelect);
}

interface Pressed {
  readonly customId: string;
  readonly values: readonly string[];
}

function findPressed(message: MessageBody, typed: string): Pressed | undefined {
  const label = LABELS.get(typed.toLowerCase()) ?? typed;
  for (const component of walk(message.components ?? [])) {
    if (component.type === ComponentType.StringSelect && NUMBER.test(typed)) {
      const { options } = component;
      const option = options.find(({ label }, i) => numbered(label, i + 1).startsWith(`${typed}. `));
      if (option !== undefined) return { customId: component.custom_id, values: [option.value] };
    }
    if (component.type !== ComponentType.Button || component.disabled === true) continue;
    if (component.style === ButtonStyle.Link || component.style === ButtonStyle.Premium) continue;
    if (component.label?.toLowerCase() === label.toLowerCase()) return { customId: component.custom_id, values: [] };
  }
  return undefined;
}
