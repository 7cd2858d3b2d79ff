import { AMOUNTS } from './amounts.js';
import { WHAT } from './what.js';
import { WHEN } from './when.js';
import { WHO } from './who.js';
import { WHY } from './why.js';

/**
 * Questions put into another form that asks the same, where the words about what is asked are others too: "who did they
 * sell it to" is "who bought it", "at what price" is "how much". One after the other.
 */
export const RECAST: readonly (readonly [RegExp, string])[] = [...WHO, ...WHEN, ...WHY, ...AMOUNTS, ...WHAT];
