import { walk, type Part } from '../../src/sandbox/limits/walk.js';
import type { Played } from '../../src/sandbox/members/played.js';
import type { Message } from '../../src/sandbox/state/state.js';

/** What a message says. */
export function textOf(message: Message | undefined): string {
  return [message?.content ?? '', ...partsOf(message).map(({ content }) => content ?? '')].filter(Boolean).join('\n');
}

/** All components of a message, nested ones too. */
export function partsOf(message: Message | undefined): readonly Part[] {
  return [...walk((message?.components ?? []).filter(isPart))];
}

/** What the member sees in the end: who sees it, and its words. */
export function seen(played: Played): {
  readonly type: number | undefined;
  readonly ephemeral: boolean;
  readonly text: string;
} {
  return { type: played.first?.type, ephemeral: played.ephemeral, text: textOf(played.message) };
}

function isPart(component: unknown): component is Part {
  return typeof component === 'object' && component !== null && 'type' in component;
}
