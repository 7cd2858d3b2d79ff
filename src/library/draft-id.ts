import { createHash } from 'node:crypto';

const LENGTH = 8;
const BASE = 36;

/** @returns the id of the draft that an interaction makes: a repeated delivery makes the same one again. */
export function draftId(interaction: string): string {
  const digest = createHash('sha256').update(interaction).digest('hex');
  return BigInt(`0x${digest}`).toString(BASE).slice(-LENGTH).padStart(LENGTH, '0');
}

/** @returns the key that a draft is published under: it makes one change, however often its button is pressed. */
export function draftKey(id: string): string {
  return `draft-${id}`;
}
