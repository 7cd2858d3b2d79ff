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
  const named = slots.some((slot) => slot.toLowerCase() === 's');
  const name = instead ?? target.name;
  const words = wordsFor(
    target,
    slots.filter((slot) => slot.toLowerCase() !== 's'),
    random,
  );
  if (words === undefined || (named && name === undefined)) return undefined;
  const shown = new Map([...words].map(([slot, word]) => [slot, show(slot, word)]));
  const lastName = named ? (name?.lastName ?? '') : '';
  return {
    text: template.replace(SLOT, (_, slot: string) => fill(slot)),
    wanted: { words: [...words.values()], span: false, lastName },
  };

  function show(slot: string, word: string): string {
    if (slot === 'I') return inflect(word, known, random);
    return slot === 'M' ? mistype(word, random) : word;
  }

  function fill(slot: string): string {
    if (slot === 'S') return name?.shown ?? '';
    return slot === 's' ? (name?.shown.toLowerCase() ?? '') : (shown.get(slot) ?? '');
  }
}

/** @returns words for the slots, in the order in which they stand in the statement; nothing where it has too few. */
function wordsFor(
  { matter, words }: Target,
  slots: readonly string[],
  random: Random,
): Map<string, string> | undefined {
  const remembered = matter.slice(0, REMEMBERED).filter((word) => !slots.some(isChanged) || canMistype(word));
  if (remembered.length < slots.length) return undefined;
  const chosen = new Set(random.some(remembered, slots.length));
  const inOrder = [...new Set(words.map(({ folded }) => folded))].filter((word) => chosen.has(word));
  return new Map(slots.map((slot, at) => [slot, inOrder[at] ?? '']));
}

function isChanged(slot: string): boolean {
  return slot === 'I' || slot === 'M';
}
