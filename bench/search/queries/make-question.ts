import { inflect } from './inflect.js';
import type { Made } from './make-span.js';
import type { Name } from './names.js';
import type { Random } from './random.js';
import type { Target } from './target.js';
import { canMistype, mistype } from './typos.js';

/** Somebody remembers some of a statement’s rare words, not just its rarest. */
const REMEMBERED = 6;
const SLOT = /\{(\w+)\}/g;

/** What questions are made with, beside the statement. */
export interface Asking {
  readonly random: Random;
  /** Whether a word is used anywhere. */
  readonly known: (word: string) => boolean;
  /** Who is asked where it is not the statement’s speaker. */
  readonly instead?: Name | undefined;
}

/** d, h and w: fills in one of the templates. */
export function makeQuestion(target: Target, templates: readonly string[], { random, known, instead }: Asking): Made {
  const template = random.pick(templates);
  const slots = Array.from(template.matchAll(SLOT), ([, slot = '']) => slot);
  const isNamed = slots.some(isSpeaker);
  const name = instead ?? target.name;
  if (isNamed && name === undefined) return undefined;
  const wordSlots = slots.filter((slot) => !isSpeaker(slot));
  const words = wordsFor(target, wordSlots.length, random);
  const shown = wordSlots.map((slot, at) => show(slot, words[at] ?? '', known, random));
  if (shown.some((word) => word === undefined)) return undefined;
  const fill = (slot: string) => {
    if (!isSpeaker(slot)) return shown[wordSlots.indexOf(slot)] ?? '';
    return (slot === 'S' ? name?.shown : name?.shown.toLowerCase()) ?? '';
  };
  return {
    text: template.replace(SLOT, (_, slot: string) => fill(slot)),
    wanted: { words, span: false, lastName: isNamed ? (name?.lastName ?? '') : '' },
  };
}

function isSpeaker(slot: string): boolean {
  return slot === 'S' || slot === 's';
}

/** @returns how a word is typed in a slot; nothing where it cannot be. */
function show(slot: string, word: string, known: (word: string) => boolean, random: Random): string | undefined {
  if (slot === 'I') return inflect(word, known, random);
  if (slot === 'M') return canMistype(word) ? mistype(word, random) : undefined;
  return word === '' ? undefined : word;
}

/** @returns so many words, in the order in which they stand in the statement; fewer where it has too few. */
function wordsFor({ matter, words }: Target, count: number, random: Random): string[] {
  const chosen = new Set(random.some(matter.slice(0, REMEMBERED), count));
  return [...new Set(words.map(({ folded }) => folded))].filter((word) => chosen.has(word));
}
