import { begin, TYPE, type Deed } from './begin.js';
import type { Gateway } from './gateway.js';
import { findComponent, findCommand, optionsOf, target, type Place, type Words } from './payload.js';
import { played, waitForAnswer, type Played } from './played.js';
import { say, type MessagePlay } from './say.js';
import type { Message, State } from './state.js';

type Values = Readonly<Record<string, string | number | boolean>>;

export interface CommandPlay extends Place {
  /** With its subcommand, if it has one. */
  readonly command: string;
  readonly options?: Values;
}

/** What members can do here. */
export interface Play {
  interact(play: CommandPlay): Promise<Played>;
  complete(play: CommandPlay & { readonly focused: string }): Promise<Played>;
  contextMenu(play: Place & { readonly command: string; readonly message: Words }): Promise<Played>;
  press(message: Message, customId: string, play?: Place & { readonly values?: readonly string[] }): Promise<Played>;
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

  function commandData({ command, options = {} }: CommandPlay, focused?: string): object {
    const [name = '', ...path] = command.split(' ');
    return { ...findCommand(state, name, CHAT_INPUT), options: optionsOf(path, options, focused) };
  }

  return {
    interact: (given) => play({ type: TYPE.command, data: commandData(given), place: given, name: given.command }),
    complete: (given) => play({ type: TYPE.completion, data: commandData(given, given.focused), place: given }),
    contextMenu: ({ command, message, ...place }) => {
      const data = { ...findCommand(state, command, MESSAGE_MENU), ...target(state, message) };
      return play({ type: TYPE.command, data, place, name: command, menu: true });
    },
    async press(message, customId, { values, ...place } = {}) {
      const shown = state.messages.get(message.id);
      const component = shown && findComponent(shown, customId);
      if (!component) throw new Error(`the message has no component ${customId}`);
      const data = { custom_id: customId, component_type: component.type, ...(values && { values }) };
      return play({ type: TYPE.component, data, place, source: shown });
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
      const interaction = [...state.interactions.values()].find((one) => one.id === id);
      return interaction && played(state, interaction);
    },
  };
}
