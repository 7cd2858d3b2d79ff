import { begin, TYPE, type Deed } from './begin.js';
import type { Gateway } from '../gateway.js';
import { commandOptions, type Values } from './command-data.js';
import { give } from './given.js';
import { findComponent, findCommand, target, type Place, type Words } from '../state/payload.js';
import { pressed } from './pressed.js';
import { played, waitForAnswer, type Played } from './played.js';
import { say, type MessagePlay } from './say.js';
import type { Interaction, Message, State, Upload } from '../state/state.js';
import { submission } from './submitted.js';

export interface CommandPlay extends Place {
  /** With its subcommand, if it has one. */
  readonly command: string;
  readonly options?: Values;
  /** Files for options that take one. */
  readonly files?: Readonly<Record<string, Upload>>;
}

/** What members can do here. */
export interface Play {
  interact(play: CommandPlay): Promise<Played>;
  complete(play: CommandPlay & { readonly focused: string }): Promise<Played>;
  contextMenu(play: Place & { readonly command: string; readonly message: Words }): Promise<Played>;
  press(message: Message, customId: string, play?: Place & { readonly values?: readonly string[] }): Promise<Played>;
  /** Sends a form off that the bot opened; what is not said is left empty. */
  fillIn(opened: Played, fields: Readonly<Record<string, readonly string[]>>, play?: Place): Promise<Played>;
  /** Sends a form off that nobody opened. */
  submit(customId: string, fields: Readonly<Record<string, string>>, play?: Place): Promise<Played>;
  /** Writes a message, and returns its id. */
  say(play: MessagePlay): string;
  /** The bot's replies to a message. */
  repliesTo(messageId: string): readonly Message[];
  /** What came so far of an interaction that was played before. */
  review(id: string): Played | undefined;
}

const CHAT_INPUT = 1;
const MESSAGE_MENU = 3;

export function createPlay(state: State, gateway: Gateway): Play {
  const play = (deed: Deed): Promise<Played> => waitForAnswer(state, begin(state, gateway, deed));

  function commandData({ command, options = {}, files = {} }: CommandPlay, focused?: string): object {
    const [name = '', ...path] = command.split(' ');
    const { head, options: known } = findCommand(state, name, CHAT_INPUT);
    const given = Object.entries(files).map(([option, file]) => [option, give(state, file).id] as const);
    const values: Values = { ...options, ...Object.fromEntries(given) };
    return { ...head, ...commandOptions(state, known, { path, values, focused }) };
  }

  return {
    interact: (given) => play({ type: TYPE.command, data: commandData(given), place: given, name: given.command }),
    complete: (given) => play({ type: TYPE.completion, data: commandData(given, given.focused), place: given }),
    contextMenu: ({ command, message, ...place }) => {
      const data = { ...findCommand(state, command, MESSAGE_MENU).head, ...target(state, message) };
      return play({ type: TYPE.command, data, place, name: command, menu: true });
    },
    async press(message, customId, { values, ...place } = {}) {
      const shown = state.messages.get(message.id);
      const component = shown && findComponent(shown, customId);
      if (!component) throw new Error(`the message has no component ${customId}`);
      return play({ type: TYPE.component, data: pressed(state, component, values), place, source: shown });
    },
    fillIn: ({ first, interaction }, fields, place = {}) => {
      const source = interactionBy(state, interaction.id)?.source;
      return play({ type: TYPE.modal, data: submission(state, first?.data, fields), place, source });
    },
    submit: (customId, fields, place = {}) => {
      const components = Object.entries(fields).map(([id, value], index) => {
        return { type: 18, id: index + 1, component: { type: 4, id: index + 101, custom_id: id, value } };
      });
      return play({ type: TYPE.modal, data: { custom_id: customId, components }, place });
    },
    say: (spoken) => say(state, gateway, spoken).id,
    repliesTo: (id) => [...state.messages.values()].filter((message) => message.message_reference?.message_id === id),
    review(id) {
      const interaction = interactionBy(state, id);
      return interaction && played(state, interaction);
    },
  };
}

function interactionBy(state: State, id: string): Interaction | undefined {
  return [...state.interactions.values()].find((one) => one.id === id);
}
