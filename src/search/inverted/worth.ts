import { TOPIC, VOICE } from './fields.js';
import type { Sought } from './sought.js';

/** What a word counts in a field, beside one in the text. */
export const FIELD_WORTH: readonly number[] = Object.assign([1], { [TOPIC]: 0.7, [VOICE]: 0.5 });

/** BM25F: how soon a word that is repeated counts no more, and how much a long passage is held back. */
export const SATURATION = 0.4;
export const LENGTH = 0.25;

/** @returns what a word of the question counts where it stands so often that no more counts. */
export function worthOf(weight: number, exact: number, form: number): number {
  return weight * Math.max(form, exact) * (1 + SATURATION);
}

/** The most that a word adds to any passage. */
export function mostOf({ weight, expansions }: Sought): number {
  return expansions.reduce((most, { exact, form }) => Math.max(most, worthOf(weight, exact, form)), 0);
}
