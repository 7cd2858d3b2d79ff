import { MOST_IMPACT, TOPIC, VOICE } from './fields.js';
import type { Sought } from './sought.js';

/** What a word counts in a field, beside one in the text. */
export const FIELD_WORTH: readonly number[] = Object.assign([1], { [TOPIC]: 0.7, [VOICE]: 0.5 });

/** BM25F: how soon a word that is repeated counts no more, and how much a long passage is held back. */
const SATURATION = 0.4;
const LENGTH = 0.25;
/** A passage of so many words is no long one. The same for all, so that what a word counts is known once it is added. */
const USUAL_LENGTH = 14;

/** @returns what a word counts that stands so often in a field of a passage whose text has so many words: a whole number. */
export function impactOf(field: number, times: number, length: number): number {
  const counts = times / (times + SATURATION * (1 - LENGTH + (LENGTH * length) / USUAL_LENGTH));
  return Math.max(1, Math.round(MOST_IMPACT * (FIELD_WORTH[field] ?? 0) * counts));
}

/** @returns what a word of the question counts for each of its {@link impactOf}. */
export function worthOf(weight: number, exact: number, form: number): number {
  return (weight * Math.max(form, exact) * (1 + SATURATION)) / MOST_IMPACT;
}

/** The most that a word adds to any passage. @param impactOf the highest for a file of words */
export function mostOf({ weight, expansions }: Sought, impactOf: (file: number) => number): number {
  let most = 0;
  for (const { file, exact, form } of expansions) most = Math.max(most, worthOf(weight, exact, form) * impactOf(file));
  return most;
}
