import type { Audience, Typed } from '../message/audience.js';
import { clip, escape, plain } from '../message/escape.js';

/** More of a question is no longer read above its answer. */
const TYPED_MAX = 150;
/** Escaping doubles a question at worst. */
export const CAPTION_MAX = 2 * TYPED_MAX + 40;

/** @returns where a card comes from, small, for those who did not see it asked for; nothing where that is seen. */
export function caption({ user, shared, typed }: Audience): string[] {
  if (shared) return [`-# Shared by <@${user}>`];
  return typed === undefined ? [] : [`-# Asked: ${questionOf(typed)}`];
}

function questionOf({ command, words }: Typed): string {
  const typed = escape(clip(plain(words), TYPED_MAX));
  return command === 'ask' ? typed : `who said “${typed}”`;
}
