import { EPHEMERAL } from '../state/keep-message.js';
import type { FirstAnswer, Interaction, Message, State } from '../state/state.js';

const DEFERRED_MESSAGE = 5;
const DEFERRED_UPDATE = 6;
/** How long the next step may take once an announced answer was taken back. */
const AFTER_REMOVAL = 500;

/** What came of something a member did. */
export interface Played {
  readonly interaction: { readonly id: string; readonly token: string };
  /** `undefined`: the application did not respond in time. */
  readonly first: FirstAnswer | undefined;
  /** What `@original` shows in the end. */
  readonly message: Message | undefined;
  /** Whether that is for the member alone. */
  readonly ephemeral: boolean;
  readonly deleted: boolean;
  readonly followUps: readonly Message[];
}

/** Waits until the member sees the answer, or sees that the application did not respond. */
export async function waitForAnswer(state: State, interaction: Interaction): Promise<Played> {
  const type = (await waitForFirst(state, interaction))?.type;
  if (type === DEFERRED_MESSAGE || type === DEFERRED_UPDATE) {
    await until(interaction, () => hasGoneOn(interaction), state.settings.tokenLife);
    const replaced = type === DEFERRED_MESSAGE && interaction.deleted;
    if (replaced) await until(interaction, () => interaction.followUps.length > 0, AFTER_REMOVAL);
  }
  return played(state, interaction);
}

/** Waits for the first answer, as long as Discord does. */
export async function waitForFirst(state: State, interaction: Interaction): Promise<FirstAnswer | undefined> {
  await until(interaction, () => interaction.first !== undefined, state.settings.answerWithin);
  return interaction.first;
}

function hasGoneOn({ edited, deleted, followUps }: Interaction): boolean {
  return edited || deleted || followUps.length > 0;
}

/** What came of it so far. */
export function played(state: State, interaction: Interaction): Played {
  const { id, token, first, originalId, deleted, followUps } = interaction;
  const message = state.messages.get(originalId ?? '');
  return {
    interaction: { id, token },
    first,
    message,
    ephemeral: ((message?.flags ?? 0) & EPHEMERAL) !== 0,
    deleted,
    followUps: followUps.flatMap((followUp) => state.messages.get(followUp) ?? []),
  };
}

async function until(interaction: Interaction, done: () => boolean, milliseconds: number): Promise<void> {
  if (done()) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(finish, milliseconds);
    function finish(): void {
      clearTimeout(timer);
      interaction.onChange = () => undefined;
      resolve();
    }
    interaction.onChange = () => {
      if (done()) finish();
    };
  });
}
