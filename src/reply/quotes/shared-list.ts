import type { Found } from '../../answer/outcome.js';
import type { Audience } from '../message/audience.js';
import type { Drawn } from './drawn.js';
import { drawSheet } from './sheet.js';
import { count } from '../message/wording.js';

/** Several quotes that somebody shows to the others. What they asked is theirs: it is not told. */
export function sharedList(quotes: readonly Found[], audience: Audience): Drawn {
  return drawSheet(
    { lead: `**${count(quotes.length, 'quote')}**`, entries: quotes.map((found) => ({ found })) },
    audience,
  );
}
