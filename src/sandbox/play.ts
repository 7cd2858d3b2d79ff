import type { Gateway } from './gateway.js';
import { findComponent, findCommand, member, optionsOf, target, where, type Place, type Words } from './payload.js';
import { played, waitForAnswer, type Played } from './played.js';
import type { Interaction, Message, State } from './state.js';

const INTENT = { guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 } as const;

type Values = Readonly<Record<string, string | number | boolean>>;

export interface CommandPlay extends Place {
  /** With its subcommand, if it has one. */
  readonly command: string;
  readonly options?: Values;
}

export interface MessagePlay extends Place {
  readonly content: string;
  /** Ids of who is mentioned. */
  readonly mentions?: readonly string[];
  readonly bot?: boolean;
  readonly webhook?: boolean;
  readonly type?: number;
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

const TYPE = { command: 2, component: 3, completion: 4, modal: 5 } as const;
const CHAT_INPUT = 1;
const MESSAGE_MENU = 3;

export function createPlay(state: State, gateway: Gateway): Play {
  function begin(type: number, data: object, place: Place, source?: Message): Interaction {
    const id = state.nextId();
    const { channelId, ...surroundings } = where(place);
    const interaction: Interaction = {
      id,
      token: `aW50ZXJhY3Rpb24-${id}`,
      type,
      channelId,
      source,
      at: Date.now(),
      first: undefined,
      originalId: undefined,
      edited: false,
      deleted: false,
      followUps: [],
      onChange: () => undefined,
    };
    state.interactions.set(interaction.token, interaction);
    const { applicationId } = state.settings;
    const payload = {
      id,
      application_id: applicationId,
      type,
      token: interaction.token,
      version: 1,
      data,
      ...surroundings,
      ...(source && { message: source }),
    };
    for (let time = 0; time < (place.deliveries ?? 1); time += 1) gateway.dispatch('INTERACTION_CREATE', payload);
    return interaction;
  }

  const play = (...given: Parameters<typeof begin>): Promise<Played> => waitForAnswer(state, begin(...given));

  function commandData({ command, options = {} }: CommandPlay, focused?: string): object {
    const [name = '', ...path] = command.split(' ');
    return { ...findCommand(state, name, CHAT_INPUT), options: optionsOf(path, options, focused) };
  }

  return {
    interact: (given) => play(TYPE.command, commandData(given), given),
    complete: (given) => play(TYPE.completion, commandData(given, given.focused), given),
    contextMenu: ({ command, message, ...place }) => {
      return play(TYPE.command, { ...findCommand(state, command, MESSAGE_MENU), ...target(state, message) }, place);
    },
    async press(message, customId, { values, ...place } = {}) {
      const shown = state.messages.get(message.id);
      const component = shown && findComponent(shown, customId);
      if (!component) throw new Error(`the message has no component ${customId}`);
      return play(
        TYPE.component,
        { custom_id: customId, component_type: component.type, ...(values && { values }) },
        place,
        shown,
      );
    },
    submit: (customId, fields, place = {}) => {
      const components = Object.entries(fields).map(([id, value], index) => {
        return { type: 18, id: index + 1, component: { type: 4, id: index + 101, custom_id: id, value } };
      });
      return play(TYPE.modal, { custom_id: customId, components }, place);
    },
    say({ content, mentions = [], bot, webhook, type = 0, ...place }) {
      const id = state.nextId();
      const { guild = '1', deliveries = 1 } = place;
      const { channelId } = where(place);
      const author = { ...member(place).user, ...(bot && { bot }) };
      const forUs = guild === null || mentions.includes(state.settings.applicationId);
      const readable = forUs || gateway.intents() & INTENT.messageContent;
      const message = {
        id,
        channel_id: channelId,
        author,
        type,
        content: readable ? content : '',
        mentions: mentions.map((mention) => ({ id: mention, username: 'mentioned', discriminator: '0' })),
        mention_roles: [],
        mention_everyone: content.includes('@everyone'),
        attachments: [],
        embeds: [],
        components: [],
        pinned: false,
        tts: false,
        timestamp: new Date().toISOString(),
        edited_timestamp: null,
        ...(guild !== null && { guild_id: guild }),
        ...(webhook && { webhook_id: author.id }),
      };
      const intent = guild === null ? INTENT.directMessages : INTENT.guildMessages;
      for (let time = 0; time < deliveries; time += 1) gateway.dispatch('MESSAGE_CREATE', message, intent);
      return id;
    },
    repliesTo: (id) => [...state.messages.values()].filter((message) => message.message_reference?.message_id === id),
    review(id) {
      const interaction = [...state.interactions.values()].find((one) => one.id === id);
      return interaction && played(state, interaction);
    },
  };
}
