import { wordsOf } from './words.js';

/** A speaker whom one can ask for. */
export interface Name {
  /** As it is asked for: without the ending of a possessive. */
  readonly shown: string;
  readonly lastName: string;
}

const MOST_WORDS = 4;
const WITHIN_NAMES: ReadonlySet<string> = new Set(['of', 'the', 'de', 'van', 'von', 'bin', 'al', 'and']);
const NO_NAMES: ReadonlySet<string> = new Set(
  `he she it they we you i who which that this these those his her their our my one some many others most all both each
  another anyone everyone nobody no people critics officials`.split(/\s+/),
);

/** @returns the name that a speaker is printed with, or nothing where it is a pronoun or a description. */
export function nameOf(speaker: string): Name | undefined {
  const shown = speaker.replace(/['’]s?$/u, '');
  const words = wordsOf(shown);
  const last = words.at(-1);
  if (last === undefined || words.length > MOST_WORDS || !isCapital(last.text)) return undefined;
  const names = words.every(({ text, folded }, at) => {
    if (NO_NAMES.has(folded)) return false;
    return isCapital(text) || (at > 0 && WITHIN_NAMES.has(folded));
  });
  return names ? { shown, lastName: last.folded } : undefined;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
