import { CHANGING, dateWord, deniesNothing, isPlace } from './beside.js';
import { remember } from './remember.js';
import { stemOf } from './stems.js';
import { isNumber, tokenize, type Token } from '../tokens/tokens.js';
import { isEnglishWord, rarity } from '../words/commonness.js';
import { PLACES } from '../words/places.js';
import { DENIALS, LIGHT_WORDS, NEGATIONS, STOP_WORDS } from '../words/stop.js';
import { SYNONYMS } from '../words/synonyms/index.js';

/** What a word is, apart from where it stands: all that comparing needs. */
export interface Lexeme {
  /** Folded, without possessive and contraction. */
  readonly word: string;
  readonly stem: string;
  /** Lexemes of one file are one word: forms of it, names of one place, one figure. */
  readonly file: string;
  /** Two terms that are alike in any way share one of these: stem or figure, groups, place. */
  readonly keys: readonly string[];
  /** Terms of one sense compare alike with any other. */
  readonly sense: string;
  /** The groups of synonyms this word, or the phrase that begins with it, belongs to. */
  readonly groups: readonly number[];
  /** The country it names, by any of its names. */
  readonly place?: number | undefined;
  /** A number or a date word: what must agree to the letter. */
  readonly figure?: string | undefined;
  readonly stop: boolean;
  /** Says next to nothing of what a question is about. */
  readonly light: boolean;
  readonly negation: boolean;
  /** 0 for the most common words of English, 1 for those hardly anybody uses. */
  readonly rarity: number;
  /** The word is the tail of a phrase whose head carries the meaning. */
  readonly tail: boolean;
}

/** A token with all that comparing needs. */
export type Term = Token & Lexeme;

interface Table {
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** @returns the groups of a phrase of two words; the second is asked for only where some phrase begins with the first. */
  readonly pairOf: (first: string, second: () => string) => readonly number[] | undefined;
}

const negations = new Set([...NEGATIONS, ...DENIALS].map(stemOf));
const synonyms = readTable(SYNONYMS, stemOf);
const places = readTable(PLACES, (word) => word);

/** Shorter names of places are too like other words. */
const SHORTEST_PLACE = 4;

/** Places by their stems, for forms that are no words: `ukrains`, `kievs`. */
const placesByStem = new Map(
  [...places.words].filter(([word]) => word.length >= SHORTEST_PLACE).map(([word, groups]) => [stemOf(word), groups]),
);

/** Whether a word is a name of a country, its people or its capital, as the table has it: no slip of another word. */
export function isPlaceName(word: string): boolean {
  return places.words.has(word);
}

function placesOf(word: string): readonly number[] {
  const exact = places.words.get(word);
  if (exact !== undefined || word.length <= SHORTEST_PLACE || isEnglishWord(word)) return exact ?? [];
  return placesByStem.get(stemOf(word)) ?? [];
}

function readTable(lines: string, keyOf: (word: string) => string): Table {
  const words = new Map<string, number[]>();
  const pairs = new Map<string, number[]>();
  const firsts = new Set<string>();
  lines
    .trim()
    .split('\n')
    .forEach((line, group) => {
      for (const entry of line.split(' ')) {
        const key = entry.split('_').map(keyOf).join('_');
        const table = key.includes('_') ? pairs : words;
        if (table === pairs) firsts.add(key.slice(0, key.indexOf('_')));
        const groups = table.get(key) ?? [];
        if (!groups.includes(group)) table.set(key, [...groups, group]);
      }
    });
  return {
    words,
    pairOf: (first, second) => (firsts.has(first) ? pairs.get(pairKey(first, second())) : undefined),
  };
}

function pairKey(first: string, second: string): string {
  return `${first}_${second}`;
}

/** So many texts are remembered: those of some hundred reports. */
const REMEMBERED = 20_000;

/** Reads a text into terms. */
export function readTerms(text: string): Term[] {
  return toTerms(tokenize(text));
}

/** Reads a text of a report into terms; the same text gives the same terms. */
export const termsOf = remember<readonly Term[]>(readTerms, REMEMBERED);

/** Looks up what each token means next to its neighbour. */
export function toTerms(tokens: readonly Token[]): Term[] {
  return readLexemes(tokens, termOf);
}

/** Written out, since objects made by spreading two others are each of a shape of their own, in memory and to the compiler. */
function termOf({ typed, start, end, capital }: Token, lexeme: Lexeme): Term {
  const { word, stem, file, keys, sense, groups, place, figure, stop, light, negation, rarity, tail } = lexeme;
  return {
    word,
    typed,
    start,
    end,
    capital,
    stem,
    file,
    keys,
    sense,
    groups,
    place,
    figure,
    stop,
    light,
    negation,
    rarity,
    tail,
  };
}

/** @returns what each token is, one for one. A word that means the same beside any other is one object each time. */
export function lexemesOf(tokens: readonly Token[]): Lexeme[] {
  return readLexemes(tokens, (_, lexeme) => lexeme);
}

/** Makes something of each token and what it means next to its neighbour. */
export function readLexemes<One>(tokens: readonly Token[], make: (token: Token, lexeme: Lexeme) => One): One[] {
  let tail = false;
  const cased = tokens.some(({ capital }, i) => capital && i > 0);
  return tokens.map((token, i) => {
    const next = tokens[i + 1];
    const plain = plainLexeme(token.word);
    const pairGroups = next && synonyms.pairOf(plain.stem, () => stemOf(next.word));
    const pairPlace = next && places.pairOf(token.word, () => next.word);
    const wasTail = tail;
    tail = pairGroups !== undefined || pairPlace !== undefined;
    if (!tail && !wasTail && !CHANGING.has(token.word)) return make(token, plain);
    return make(token, lexemeOf(token, { before: tokens[i - 1], next, pairGroups, pairPlace, tail: wasTail, cased }));
  });
}

const NONE: readonly number[] = [];

const groupKeys: string[] = [];

/** One text for a group, however many words are in it. */
function groupKey(group: number): string {
  return (groupKeys[group] ??= `group ${group}`);
}

interface Beside {
  readonly before?: Token | undefined;
  readonly next?: Token | undefined;
  /** What the word is with the next one as a phrase. */
  readonly pairGroups?: readonly number[] | undefined;
  readonly pairPlace?: readonly number[] | undefined;
  readonly tail?: boolean;
  /** The text is written with capitals inside it. */
  readonly cased?: boolean;
}

function lexemeOf(
  token: Pick<Token, 'word' | 'capital'>,
  { before, next, pairGroups, pairPlace, tail = false, cased = false }: Beside,
): Lexeme {
  const { word } = token;
  const own = stemOf(word);
  // "banking on" has nothing to do with banks.
  const stem = pairGroups === undefined || next === undefined ? own : pairKey(own, stemOf(next.word));
  const isHead = pairGroups !== undefined || pairPlace !== undefined;
  const [place] = pairPlace ?? (isPlace(token, { before, next, cased }) ? placesOf(word) : []);
  const figure = isNumber(word) ? word : dateWord(token, before, next);
  const groups = pairGroups ?? synonyms.words.get(stem) ?? NONE;
  const placeKeys = place === undefined ? [] : [`place ${place}`];
  const keys = [figure ?? stem, ...groups.map(groupKey), ...placeKeys];
  const isPlain = !isHead && !tail && !CHANGING.has(word);
  return {
    word,
    stem,
    file: figure ?? placeKeys[0] ?? stem,
    keys,
    // Of "march" the month and the walk have the same keys.
    sense: isPlain ? word : `${word} ${figure === undefined ? '' : 'on '}${keys.join(' ')}`,
    groups,
    place,
    figure,
    stop: place === undefined && figure === undefined && !isHead && isStopWord(word),
    light: pairGroups === undefined && LIGHT_WORDS.has(word),
    negation: negations.has(own) && !deniesNothing(word, before),
    rarity: figure === undefined ? Math.max(rarity(word), pairGroups === undefined ? 0 : rarity(next?.word ?? '')) : 1,
    tail,
  };
}

/** Whether a word by itself says nothing of what a text is about. */
export function isStopWord(word: string): boolean {
  return word.length === 1 || STOP_WORDS.has(word);
}

/** So many words are remembered: the common ones of any number of texts. */
const REMEMBERED_WORDS = 2400;

const plainLexeme = remember((word): Lexeme => lexemeOf({ word, capital: false }, {}), REMEMBERED_WORDS);
