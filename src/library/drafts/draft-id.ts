import { createHash } from 'node:crypto';

const LENGTH = 8;
const BASE = 36;
const DRAFT = 'draft-';

/** @returns the id of the draft or proposal that an interaction makes: a repeated delivery makes the same one again. */
export function draftId(interaction: string): string {
  const digest = createHash('sha256').update(interaction).digest('hex');
  return BigInt(`0x${digest}`).toString(BASE).slice(-LENGTH).padStart(LENGTH, '0');
}

/** @returns the key that a draft is published under: it makes one change, however often its button is pressed. */
export function draftKey(id: string): string {
  return `${DRAFT}${id}`;
}

/** @returns the id of the draft that was published under a key; nothing where it was no draft. */
export function draftOf(key: string): string | undefined {
  return key.startsWith(DRAFT) ? key.slice(DRAFT.length) : undefined;
}
