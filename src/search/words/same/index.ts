import { CULTURE } from './culture.js';
import { EVERYDAY } from './everyday.js';
import { HEALTH } from './health.js';
import { LAW } from './law.js';
import { MONEY } from './money.js';
import { POLITICS } from './politics.js';
import { TALK } from './talk.js';
import { WAR } from './war.js';
import { WORLD } from './world.js';

/**
 * Words that stand for one another in questions about one event, by field: of one court case nobody asks whether the
 * conviction was "quashed" and, as something else, whether it was "overturned". They are for comparing questions alone; what
 * must stay apart is in {@link UNLIKE}.
 */
export const SAME = [CULTURE, EVERYDAY, HEALTH, LAW, MONEY, POLITICS, TALK, WAR, WORLD]
  .map((field) => field.trim())
  .join('\n');
