import { walk, type Part } from '../../src/sandbox/walk.js';
import type { Played } from '../../src/sandbox/played.js';
import type { Message } from '../../src/sandbox/state.js';

/** What a message says. */
export function textOf(message: Message | undefined): string {
  const parts = [...walk((message?.components ?? []).filter(isPart))];
  return [message?.content ?? '', ...parts.map(({ content }) => content ?? '')].filter(Boolean).join('\n');
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
