import type { Gateway } from '../gateway.js';
import { where, type Place } from '../state/payload.js';
import type { Interaction, Message, State } from '../state/state.js';

export const TYPE = { command: 2, component: 3, completion: 4, modal: 5 } as const;

/** What a member does. */
export interface Deed {
  readonly type: number;
  readonly data: object;
  readonly place: Place;
  /** The message whose component was used, or whose button opened the modal. */
  readonly source?: Message | undefined;
  /** The command's whole name. */
  readonly name?: string;
  readonly menu?: boolean;
}

/** Tells the bot of what a member does. */
export function begin(state: State, gateway: Gateway, deed: Deed): Interaction {
  const { type, data, place, source, name, menu = false } = deed;
  const id = state.nextId();
  const { channelId, ...surroundings } = where(place);
  const interaction: Interaction = {
    id,
    token: `aW50ZXJhY3Rpb24-${id}`,
    type,
    channelId,
    userId: 'member' in surroundings ? surroundings.member.user.id : surroundings.user.id,
    installed: place.installed ?? true,
    name,
    menu,
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
  const payload = {
    id,
    application_id: state.settings.applicationId,
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
