import { ComponentType } from 'discord-api-types/v10';
import { fits } from '../message/measure.js';
import { text, type MessageBody, type TopLevel } from '../message/message.js';
import { isCorrection, LEFT_OUT } from './corrected-message.js';
import type { GivenPart } from './given-message.js';

/** A text that corrects a message, or says what was left out for that, with the id that it is found by. */
export interface Correction {
  readonly id: number;
  readonly content: string;
}

/** @returns what corrects a message, the newest first. */
export function correctionsIn(given: readonly GivenPart[]): Correction[] {
  return given.filter(isCorrection).map(({ id = 0, content = '' }) => ({ id, content }));
}

/**
 * Keeps what corrects a message above the page that takes its place. What no longer fits is left out whole, the last quote
 * first; a page that has no room even then stands by itself.
 */
export function keepCorrections(corrections: readonly Correction[], page: MessageBody): MessageBody {
  const above = corrections.filter(({ id }) => id !== LEFT_OUT.id).map(({ id, content }) => ({ ...text(content), id }));
  if (above.length === 0) return page;
  const card = page.components ?? [];
  const shorter = card.flatMap((part, at) => (part.type === ComponentType.Container ? [at] : [])).toReversed();
  const tries: TopLevel[][] = [
    [...above, ...card],
    ...shorter.map((_, gone) => {
      const left = new Set(shorter.slice(0, gone + 1));
      return [...above, LEFT_OUT, ...card.filter((_, at) => !left.has(at))];
    }),
  ];
  return { ...page, components: tries.find(fits) ?? card };
}
