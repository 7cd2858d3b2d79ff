/** The fields of a passage. */
export const TEXT = 0;
export const TOPIC = 1;
export const VOICE = 2;

const FIELD_BITS = 6;
const PASSAGE_BITS = 8;
/** A word counts so often in a field at most. */
export const MOST_TIMES = (1 << FIELD_BITS) - 1;

/** A passage, a field of it and how often a word stands there, in one number. So there can be 16 million passages. */
export function toPosting(passage: number, field: number, times: number): number {
  return ((passage << PASSAGE_BITS) | (field << FIELD_BITS) | Math.min(times, MOST_TIMES)) >>> 0;
}

export function passageOf(posting: number): number {
  return posting >>> PASSAGE_BITS;
}

export function withTail(passage: number, tail: number): number {
  return ((passage << PASSAGE_BITS) | tail) >>> 0;
}

/** @returns the field and how often, in a byte; none is 0. */
export function tailOf(posting: number): number {
  return posting & (2 ** PASSAGE_BITS - 1);
}

/** @param posting one, or its tail */
export function fieldOf(posting: number): number {
  return (posting >>> FIELD_BITS) & (2 ** (PASSAGE_BITS - FIELD_BITS) - 1);
}

/** @param posting one, or its tail */
export function timesOf(posting: number): number {
  return posting & MOST_TIMES;
}
