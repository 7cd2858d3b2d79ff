import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';

/** Pauses before each further attempt, in milliseconds. */
const PAUSES: readonly number[] = [50, 200, 600];

/** What came of sending something. */
export type Sent =
  | { readonly kind: 'done'; readonly given: unknown }
  /** Discord answered that it will not. `repeated`: an earlier attempt may have landed with its reply lost. */
  | { readonly kind: 'refused'; readonly error: DiscordAPIError; readonly repeated: boolean }
  /** No attempt brought an answer; each of them may have landed all the same. */
  | { readonly kind: 'unanswered'; readonly error: unknown };

/** Sends, and again while Discord breaks (5xx) or its reply is lost; a refusal is never repeated. */
export async function attempt(send: () => Promise<unknown>, pauses = PAUSES): Promise<Sent> {
  const [pause, ...later] = pauses;
  try {
    return { kind: 'done', given: await send() };
  } catch (error) {
    if (error instanceof DiscordAPIError) return { kind: 'refused', error, repeated: false };
    if (pause === undefined) return { kind: 'unanswered', error };
    await sleep(pause);
    const sent = await attempt(send, later);
    return sent.kind === 'refused' ? { ...sent, repeated: true } : sent;
  }
}
