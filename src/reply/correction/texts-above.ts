import { ComponentType } from 'discord-api-types/v10';
import { isCorrection } from './corrected-message.js';
import type { GivenPart } from './given-message.js';

const TEXT: number = ComponentType.TextDisplay;

/** @returns the texts that stand in a message before its first card, but for what corrects it: a card drawn anew is as it is now. */
export function textsAbove(given: readonly GivenPart[]): string[] {
  const own = given.filter((part) => !isCorrection(part));
  const first = own.findIndex(({ type }) => type !== TEXT);
  return own.slice(0, first === -1 ? own.length : first).map(({ content = '' }) => content);
}
