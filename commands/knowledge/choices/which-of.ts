import { CHOICE_MAX } from '../../../src/reply/message/limits.js';
import { folded } from '../../../src/report/typed/folded.js';

/**
 * @param typed one line, without spaces at its ends
 * @returns which of these was typed or chosen, whatever a phone made of its capitals and marks; a choice holds the beginning of a long one alone.
 */
export function whichOf(all: readonly string[], typed: string): string | undefined {
  const key = folded(typed).text;
  const found = all.find((one) => one === typed) ?? all.find((one) => folded(one).text === key);
  // Cut after a space, it is one shorter.
  if (found !== undefined || typed.length < CHOICE_MAX - 1) return found;
  const [only, ...others] = all.filter((one) => one.startsWith(typed));
  return others.length === 0 ? only : undefined;
}
