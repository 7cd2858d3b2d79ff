import type { Kind, RelationKind, Stance } from '../../report/model.js';

interface Look {
  /** A shape of one cell, different for each stance, since colour alone is not readable to all. */
  readonly mark: string;
  /** What the speaker does. */
  readonly word: string;
  /** The colour of the card's edge: the Okabe-Ito palette, told apart with colour-blind eyes, and none of it a verdict. */
  readonly colour: number;
}

/** How each stance looks and reads. */
export const STANCE_LOOKS: Readonly<Record<Stance, Look>> = {
  asserts: { mark: '●', word: 'asserts', colour: 0x0072b2 },
  suggests: { mark: '◐', word: 'suggests', colour: 0x56b4e9 },
  speculates: { mark: '○', word: 'speculates', colour: 0xcc79a7 },
  conditional: { mark: '◇', word: 'says it under a condition', colour: 0xf0e442 },
  doubts: { mark: '▽', word: 'doubts', colour: 0xe69f00 },
  denies: { mark: '✕', word: 'denies', colour: 0xd55e00 },
  unsure: { mark: '◌', word: 'is unsure', colour: 0x999999 },
  accuses: { mark: '▲', word: 'accuses', colour: 0x882255 },
};

/** What kind of speech it is. */
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  direct: 'direct speech',
  mixed: 'indirect speech with quoted words',
  indirect: 'indirect speech',
  act: 'an act of speech, reported',
  thought: 'a thought that somebody ascribes',
  narration: 'the report’s own words',
};

/** A relation as the one statement has it, and as the other has it back. */
export const RELATION_WORDS: Readonly<Record<RelationKind, { readonly there: string; readonly back: string }>> = {
  disputes: { there: 'disputes', back: 'disputed by' },
  supports: { there: 'supports', back: 'supported by' },
  elaborates: { there: 'adds to', back: 'added to by' },
  restates: { there: 'restates', back: 'restated by' },
  overstates: { there: 'overstates', back: 'overstated by' },
};

const HANDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/** @returns `third hand`: how many voices the words went through on their way to the report. */
export function handWords(voices: number): string {
  return `${HANDS[voices - 1] ?? `${voices}th`} hand`;
}

/** @returns `1 step`, `2 steps`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** @returns `A`, `A and B`, `A, B and C`. */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
