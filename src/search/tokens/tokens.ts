import { fold } from './fold.js';
import { endOfPlain, isBetween, SMALL_A } from './plain-words.js';
import { NUMBER_WORDS } from '../words/numbers.js';
import { SHORT_FORMS } from '../words/short-forms.js';
import { endOfSpelled, spelledNumber } from '../words/spelled-numbers.js';

/** One word of a text. Several tokens may share a place: `don't` is `do` and `not`. */
export interface Token {
  /** Folded, without possessive and contraction. */
  readonly word: string;
  /** As it was typed, where `word` is what it was read as. */
  readonly typed?: string | undefined;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Written with a capital first letter. */
  readonly capital: boolean;
}

const WORD = new RegExp(
  String.raw`per\scent|two\stimes|think[\s-]tank|head\sof\sstate|head\sof\sgovernment|(?:\p{L}\.)+\p{L}\.?(?![\p{L}\p{M}\p{N}'’])|(?:\p{L}\.){2,}|[1-9]\d{0,2}(?:[\s'’]\d{3})+(?![\p{L}\p{N}'’])|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th|k|m|bn|tn)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’‘\x60´ʼ][\p{L}\p{M}]+)*|[%€$£]`,
  'giu',
);

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['€', 'euro'],
  ['$', 'dollar'],
  ['£', 'pound'],
]);

/** Phrases that are one word. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['per cent', 'percent'],
  ['head of state', 'president'],
  ['two times', 'twice'],
  ['think tank', 'thinktank'],
  ['think-tank', 'thinktank'],
  ['head of government', 'premier'],
]);

/** `dont` is how phones and haste write `don't`, and `dosent` how some hear it. */
const BARE_NEGATIONS = 'do does dos did is was are were has have had could would should must need'.split(' ');
const BARE_ENDS = ['nt', 'ent'];
const IRREGULAR_NEGATION: ReadonlyMap<string, readonly string[]> = new Map([
  ['dint', ['did', 'not']],
  ['dosnt', ['does', 'not']],
  ['havnt', ['have', 'not']],
  ['cannot', ['can', 'not']],
  ['cant', ['can', 'not']],
  ['wont', ['will', 'not']],
  ["can't", ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ['aint', ['is', 'not']],
]);

/** What is read as something else than it is. */
const READ_AS: ReadonlyMap<string, readonly string[]> = new Map([
  ...[...SHORT_FORMS, ...NUMBER_WORDS].map(([word, meant]) => [word, [meant]] as const),
  ...BARE_NEGATIONS.flatMap((verb) =>
    BARE_ENDS.map((end) => [`${verb}${end}`, [SHORT_FORMS.get(verb) ?? verb, 'not']] as const),
  ),
  ...IRREGULAR_NEGATION,
]);

/** Reads the words of a text, in order; numbers and the words for numbers come out as digits. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const isWide = WIDE.test(text);
  for (let at = 0; at < text.length;) {
    if (isBetween(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = endOfPlain(text, at);
    const isPlain = end > at;
    const found = isPlain ? { raw: text.slice(at, end), start: at } : nextWord(text, at);
    if (found === undefined) break;
    const { raw, start } = found;
    at = start + raw.length;
    const words = isTheWho(text, { raw, start }, tokens.at(-1)) ? [THE_WHO] : isPlain ? plainWords(raw) : wordsOf(raw);
    const capital = isPlain ? raw.charCodeAt(0) < SMALL_A : /^\p{Lu}/u.test(raw);
    for (const word of words) {
      tokens.push({ word: isWide ? narrow(word) : word, typed: undefined, start, end: at, capital });
    }
  }
  return tokens;
}

/** A letter or mark that takes two bytes. */
const WIDE = /[\u0100-\uffff]/;

/**
 * A word cut out of a text with one curly quote takes two bytes a letter, as the text does, and so does all that is made of
 * it: each pattern it meets is compiled a second time.
 * @returns the same word in one byte a letter, where that is enough
 */
function narrow(word: string): string {
  let narrowed = '';
  for (let at = 0; at < word.length; at++) narrowed += word.charAt(at);
  return narrowed;
}

/** The World Health Organization, as a word: whoever asks “who” does not mean it. */
export const THE_WHO = 'w.h.o';

interface Raw {
  readonly raw: string;
  readonly start: number;
}

/**
 * Whether WHO is a name: "the WHO", "by WHO", "WHO officials", or all of a text. "WHO said that" may be shouted, and "BY WHO"
 * is.
 */
function isTheWho(text: string, { raw, start }: Raw, before: Token | undefined): boolean {
  if (raw !== 'WHO' && raw !== "WHO's" && raw !== 'WHO’s') return false;
  if (text.trim() === raw || IN_AN_OFFICE.test(text.slice(start + raw.length))) return true;
  if (before === undefined || !BEFORE_A_NAME.test(before.word)) return false;
  return before.word === 'the' || !IS_SHOUTED.test(text.slice(before.start, before.end));
}

const BEFORE_A_NAME = /^(?:the|an?|by|at|from|of|inside|did|does|has|un|former|unnamed|anonymous|another|this|that)$/;
const IN_AN_OFFICE = /^ (?:officials?|spokes\p{L}+|chief|boss|director|doctors?|experts?|advis[eo]rs?)(?!\p{L})/u;
const IS_SHOUTED = /^\p{Lu}{2,}$/u;

function nextWord(text: string, from: number): Raw | undefined {
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  if (match === null) return undefined;
  const start = match.index;
  const end = endOfSpelled(text, start);
  return { raw: end > start ? text.slice(start, end) : match[0], start };
}

/** @returns what a word of letters is read as: `five` is `5`, `dont` is `do` and `not`. */
export function plainWords(raw: string): readonly string[] {
  const word = raw.toLowerCase();
  return READ_AS.get(word) ?? [word];
}

function wordsOf(raw: string): readonly string[] {
  const spelled = spelledNumber(raw);
  if (spelled !== undefined) return [spelled];
  const sign = SIGNS.get(raw) ?? PHRASES.get(raw.toLowerCase().replace(/\s/g, ' '));
  if (sign !== undefined) return [sign];
  if (/^\p{N}/u.test(raw)) return numberWords(raw);
  if (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(raw) && raw.length > 2) {
    const letters = fold(raw.replaceAll('.', ''));
    return [letters === 'who' ? THE_WHO : letters];
  }
  const word = fold(raw).replace(/[’‘`´ʼ]/g, "'");
  const known = READ_AS.get(word);
  if (known !== undefined) return known;
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const [base = word] = word.split("'");
  // O'Brien and d'Estaing are one name; what follows the apostrophe is kept where it is no ending.
  const rest = word.slice(base.length + 1);
  const whole = rest === '' || /^(?:s|re|ll|ve|d|m)$/.test(rest) ? base : base + rest;
  return [NUMBER_WORDS.get(whole) ?? SHORT_FORMS.get(whole) ?? whole];
}

const SCALES: ReadonlyMap<string, readonly string[]> = new Map([
  ['m', ['million']],
  ['bn', ['billion']],
  ['tn', ['trillion']],
]);

/** `2,000`, `2 000` and `2k` are `2000`, `3.50` is `3.5`, `5bn` is `5 billion`, `2nd` is `2`. */
function numberWords(raw: string): string[] {
  const together = raw.normalize('NFKC').replace(/(?<=\d)[\s'’](?=\d{3})/g, '');
  const [, digits = raw, tail = ''] = /^([\p{N}.,]+)(.*)$/u.exec(together) ?? [];
  const plain = digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  const value = Number(plain);
  if (/^k$/i.test(tail) && Number.isFinite(value)) return [String(value * 1000)];
  const number = Number.isFinite(value) && plain.length < 16 ? String(value) : plain;
  if (/[^\p{N}.,]/u.test(tail) && SCALES.get(tail.toLowerCase()) === undefined && !/^(?:st|nd|rd|th)$/i.test(tail))
    return [fold(raw)];
  return [number, ...(SCALES.get(tail.toLowerCase()) ?? [])];
}

/** Whether a token's word is a number. */
export function isNumber(word: string): boolean {
  return /^\d+(?:\.\d+)*$/.test(word);
}
