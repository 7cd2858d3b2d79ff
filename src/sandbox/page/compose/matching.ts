import type { Command } from '../wire.js';

/**
 * Commands that fit what was typed after the slash, those that begin with it first. Each typed word begins a word of the
 * name, so that `know re` finds `/knowledge retract`, and `add` finds `/knowledge add`.
 */
export function matching(commands: readonly Command[], typed: string): readonly Command[] {
  const text = typed.toLowerCase().trimStart();
  const words = text.split(/\s+/).filter(Boolean);
  const fits = commands.filter(({ name }) => {
    const parts = name.toLowerCase().split(/[\s-]+/);
    return name.startsWith(text) || words.every((word) => parts.some((part) => part.startsWith(word)));
  });
  const begins = fits.filter(({ name }) => name.startsWith(text));
  return [...begins, ...fits.filter((command) => !begins.includes(command))];
}
