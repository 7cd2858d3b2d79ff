import { ACCIDENTS } from './accidents.js';
import { CONFLICT } from './conflict.js';
import { COURTS } from './courts.js';
import { DAILY } from './daily.js';
import { DEEDS } from './deeds.js';
import { FEELINGS } from './feelings.js';
import { HEALTH } from './health.js';
import { MIND } from './mind.js';
import { MONEY } from './money.js';
import { MOTION } from './motion.js';
import { PEOPLE } from './people.js';
import { POWER } from './power.js';
import { QUALITIES } from './qualities.js';
import { SIZE } from './size.js';
import { SPEECH } from './speech.js';
import { TALK } from './talk.js';
import { TRAVEL } from './travel.js';
import { WORK } from './work.js';

/**
 * Everyday words of news that are said for one another, by field. A line is a group, in the order of their first words;
 * a match through it counts less than the word itself and never carries an answer alone. `_` joins two words that mean
 * it together. Groups hold words that can stand in each other's place in a report; opposites never share one.
 */
export const SYNONYMS = [
  PEOPLE,
  TALK,
  POWER,
  CONFLICT,
  MONEY,
  HEALTH,
  TRAVEL,
  MIND,
  DEEDS,
  QUALITIES,
  WORK,
  COURTS,
  ACCIDENTS,
  FEELINGS,
  SPEECH,
  DAILY,
  SIZE,
  MOTION,
]
  .map((field) => field.trim())
  .join('\n');
