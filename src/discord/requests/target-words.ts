import { ComponentType } from 'discord-api-types/v10';
import type { RawPart, RawTarget, RawWords } from './interaction-schema.js';

const TEXT: number = ComponentType.TextDisplay;

/** The words of a message: what was written, else what was forwarded, else what its cards say. */
export function wordsOf({ message_snapshots: forwarded, ...message }: RawTarget): string {
  const places: readonly RawWords[] = [message, ...forwarded.map((snapshot) => snapshot.message)];
  const written = places.map((place) => place.content?.trim()).find(Boolean);
  return written ?? places.map((place) => textOf(place.components ?? [])).find(Boolean) ?? '';
}

function textOf(components: readonly RawPart[]): string {
  return components.flatMap(displaysOf).join('\n').trim();
}

function displaysOf({ type, content, components = [] }: RawPart): string[] {
  const own = type === TEXT && content !== undefined ? [content] : [];
  return [...own, ...components.flatMap(displaysOf)];
}
