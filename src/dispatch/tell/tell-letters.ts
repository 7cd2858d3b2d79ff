import { letterCard, LETTERS_MAX } from '../../reply/review/letter-card.js';
import type { MessageBody } from '../../reply/message/message.js';
import type { Here } from '../here.js';

/** Tells a member what could not be sent to them: what became of a proposal or of a change. */
export async function tellLetters({ desk, user }: Here, tell: (message: MessageBody) => Promise<void>): Promise<void> {
  const letters = ((await desk?.heldLetters(user.id)) ?? []).slice(0, LETTERS_MAX);
  if (letters.length === 0) return;
  await tell(letterCard(letters));
  for (const { id } of letters) await desk?.dropLetter(id);
}
