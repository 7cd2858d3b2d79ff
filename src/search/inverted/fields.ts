/** The fields of a passage. */
export const TEXT = 0;
export const TOPIC = 1;
export const VOICE = 2;

const IMPACT_BITS = 8;
/** What a word counts at most in a passage; none counts 0. */
export const MOST_IMPACT = 2 ** IMPACT_BITS - 1;

/** A passage and what a word counts in a field of it, in one number. So there can be 16 million passages. */
export function toPosting(passage: number, impact: number): number {
  return ((passage << IMPACT_BITS) | impact) >>> 0;
}

export function passageOf(posting: number): number {
  return posting >>> IMPACT_BITS;
}

export function impactIn(posting: number): number {
  return posting & MOST_IMPACT;
}
