import { visible } from './escape.js';
import { CONTENT_MAX } from './limits.js';
import type { MessageBody } from './message.js';
import type { WithFiles } from './with-files.js';

const FENCE = '```';
const FILE = 'typed.txt';

/** @returns what was typed into a form, under the names of its fields; empty where nothing was. */
export function typedIn(fields: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(fields)
    .map(([name, values]) => [name, values.join(', ')] as const)
    .filter(([, typed]) => typed.trim() !== '')
    .map(([name, typed]) => `${name}:\n${typed}`)
    .join('\n\n');
}

/**
 * A refusal that gives back what was typed, so that none of it is lost. A plain message and no card, since a phone copies
 * only a message's content.
 */
export function givenBack(refusal: string, typed: string): WithFiles {
  const whole = `${refusal}\n**What you typed**, to copy:\n${FENCE}\n${visible(typed)}\n${FENCE}`;
  if (whole.length <= CONTENT_MAX && !typed.includes('`')) return { message: plainly(whole), files: [] };
  return {
    message: plainly(`${refusal}\n**What you typed** is in the file, to copy.`),
    files: [{ name: FILE, data: typed }],
  };
}

function plainly(content: string): MessageBody {
  return { allowed_mentions: { parse: [] }, content };
}
