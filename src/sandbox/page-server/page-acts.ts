import { z } from 'zod';
import { begin, TYPE, type Deed } from '../members/begin.js';
import type { Gateway } from '../gateway.js';
import { isSeenBy } from '../state/keep-message.js';
import { directChannel } from '../state/guilds.js';
import { channelsOf } from './page-channels.js';
import { commandData } from './page-commands.js';
import type { Choice, Outcome, Sent } from '../page/wire.js';
import { findComponent, target, type Place } from '../state/payload.js';
import { pressed } from '../members/pressed.js';
import { waitForFirst } from '../members/played.js';
import { say } from '../members/say.js';
import { submission } from '../members/submitted.js';
import type { Interaction, Message, State } from '../state/state.js';

const MESSAGE_MENU = 3;
const MODAL = 9;
const MESSAGE_MAX = 2000;

const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const who = { as: z.string(), channel: z.string() };
/** What a page may send. */
export const sent: z.ZodType<Sent> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('command'), ...who, name: z.string(), values }),
  z.object({ kind: z.literal('complete'), ...who, name: z.string(), values, focused: z.string() }),
  z.object({ kind: z.literal('menu'), ...who, name: z.string(), message: z.string() }),
  z.object({
    kind: z.literal('press'),
    ...who,
    message: z.string(),
    customId: z.string(),
    values: z.array(z.string()).exactOptional(),
  }),
  z.object({ kind: z.literal('submit'), ...who, modal: z.string(), fields: z.record(z.string(), z.array(z.string())) }),
  z.object({ kind: z.literal('say'), ...who, content: z.string() }),
  z.object({ kind: z.literal('dismiss'), ...who, message: z.string() }),
]);

const choices = z.object({
  choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })),
});

const DONE: Outcome = { type: 'done' };
const NOT_HERE = failed('You cannot use this here.');

/** Carries out what a member does on the page. */
export async function carryOut(state: State, gateway: Gateway, act: Sent): Promise<Outcome> {
  const { as: user, channel } = act;
  const direct = channel === directChannel(user);
  if (!direct && !channelsOf(user).some(({ id }) => id === channel)) return NOT_HERE;
  const place: Place = { user, ...(direct ? { guild: null } : { channel }) };
  const play = (deed: Omit<Deed, 'place'>) => wait(state, begin(state, gateway, { ...deed, place }));
  const seen = (id: string): Message | undefined => {
    const message = state.messages.get(id);
    return message && message.channel_id === channel && isSeenBy(state, message, user) ? message : undefined;
  };

  switch (act.kind) {
    case 'command':
    case 'complete': {
      const data = commandData(state, { user, direct }, act);
      if (!data) return NOT_HERE;
      return play({ type: act.kind === 'command' ? TYPE.command : TYPE.completion, data, name: act.name });
    }
    case 'menu': {
      const message = seen(act.message);
      const data = commandData(state, { user, direct, type: MESSAGE_MENU }, { name: act.name, values: {} });
      if (!message || !data) return NOT_HERE;
      return play({ type: TYPE.command, data: { ...data, ...target(state, message) }, name: act.name, menu: true });
    }
    case 'press': {
      const source = seen(act.message);
      const part = source && findComponent(source, act.customId);
      if (!source || !part) return failed('This interaction failed');
      return play({ type: TYPE.component, data: pressed(state, part, act.values), source });
    }
    case 'submit': {
      const opened = [...state.interactions.values()].find(({ id }) => id === act.modal);
      if (opened?.first?.type !== MODAL || opened.userId !== user) return failed('Something went wrong. Try again.');
      return play({ type: TYPE.modal, data: submission(state, opened.first.data, act.fields), source: opened.source });
    }
    case 'say': {
      const { content } = act;
      if (content.trim() === '' || content.length > MESSAGE_MAX) return failed('A message has 1 to 2000 characters.');
      const mentions = [...content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => id ?? []);
      say(state, gateway, { ...place, content, mentions });
      return DONE;
    }
    default: {
      const message = seen(act.message);
      // The bot may still change it; it is only this member who does not look at it any more.
      if (message && state.audience.has(message.id)) state.audience.set(message.id, '');
      return DONE;
    }
  }
}

/** Waits as long as a member's client does. */
async function wait(state: State, interaction: Interaction): Promise<Outcome> {
  const first = await waitForFirst(state, interaction);
  if (!first)
    return failed(interaction.type === TYPE.command ? 'The application did not respond' : FAILED[interaction.type]);
  if (first.type === MODAL) return { type: 'modal', id: interaction.id, modal: first.data };
  const read = interaction.type === TYPE.completion ? choices.safeParse(first.data) : undefined;
  if (!read) return DONE;
  const found: readonly Choice[] = read.data?.choices ?? [];
  return { type: 'choices', choices: found };
}

const FAILED: Readonly<Record<number, string>> = {
  [TYPE.component]: 'This interaction failed',
  [TYPE.completion]: 'Loading options failed',
  [TYPE.modal]: 'Something went wrong. Try again.',
};

function failed(reason = 'This interaction failed'): Outcome {
  return { type: 'failed', reason };
}
