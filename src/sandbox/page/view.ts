import type { Channel, Command, Event, Example, Message, Person, Role } from './wire.js';

/** A row that only this page knows: something on its way, or something that went wrong. */
export interface Note {
  readonly id: number;
  /** What was used, as the row above says it. */
  readonly used: string;
  readonly text: string;
  readonly failed: boolean;
}

/** A modal that is open. */
export interface Opened {
  readonly id: string;
  readonly modal: unknown;
}

/** All that the page shows. */
export interface View {
  readonly ready: boolean;
  /** Whose view it is. */
  readonly you: string;
  readonly server: string;
  readonly bot: Person;
  readonly members: readonly Person[];
  readonly roles: readonly Role[];
  readonly channels: readonly Channel[];
  /** Channels in which something was written since one was there. */
  readonly unread: readonly string[];
  readonly commands: readonly Command[];
  readonly examples: readonly Example[];
  readonly messages: readonly Message[];
  readonly notes: readonly Note[];
  /** What went wrong with a part of a message, by the message's id. */
  readonly faults: Readonly<Record<string, string>>;
  readonly modal: Opened | undefined;
  readonly connected: boolean;
}

/** What of it seldom changes, so that every message need not be drawn again for each new one. */
export type Surroundings = Pick<View, 'server' | 'bot' | 'members' | 'roles' | 'channels' | 'commands' | 'examples'>;

export type Step =
  | Event
  | { readonly type: 'note'; readonly note: Note }
  | { readonly type: 'forget'; readonly id: number }
  | { readonly type: 'fault'; readonly message: string; readonly text: string | undefined }
  | { readonly type: 'modal'; readonly modal: Opened | undefined }
  | { readonly type: 'read'; readonly channel: string }
  | { readonly type: 'connected'; readonly connected: boolean };

export const NOTHING: View = {
  ready: false,
  you: '',
  server: '',
  bot: { id: '', name: '', role: '' },
  members: [],
  roles: [],
  channels: [],
  unread: [],
  commands: [],
  examples: [],
  messages: [],
  notes: [],
  faults: {},
  modal: undefined,
  connected: true,
};

/** What the page shows after something happened. */
export function after(view: View, step: Step): View {
  switch (step.type) {
    case 'snapshot': {
      const { type: _, ...shown } = step;
      return { ...view, ...shown, ready: true, connected: true, notes: [], faults: {} };
    }
    case 'unread':
      return { ...view, unread: [...view.unread.filter((id) => id !== step.channel), step.channel] };
    case 'read':
      return { ...view, unread: view.unread.filter((id) => id !== step.channel) };
    case 'message':
      return { ...view, messages: replaced(view.messages, step.message) };
    case 'gone':
      return { ...view, messages: view.messages.filter(({ id }) => id !== step.id) };
    case 'commands':
      return { ...view, commands: step.commands };
    case 'note':
      return { ...view, notes: [...view.notes.filter(({ id }) => id !== step.note.id), step.note] };
    case 'forget':
      return { ...view, notes: view.notes.filter(({ id }) => id !== step.id) };
    case 'fault':
      return { ...view, faults: faultsAfter(view.faults, step.message, step.text) };
    case 'modal':
      return { ...view, modal: step.modal };
    default:
      return { ...view, connected: step.connected };
  }
}

function replaced(messages: readonly Message[], message: Message): readonly Message[] {
  const known = messages.some(({ id }) => id === message.id);
  return known ? messages.map((one) => (one.id === message.id ? message : one)) : [...messages, message];
}

function faultsAfter(faults: View['faults'], message: string, text: string | undefined): View['faults'] {
  const { [message]: _, ...others } = faults;
  return text === undefined ? others : { ...others, [message]: text };
}
