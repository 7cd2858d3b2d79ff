import { remember } from './remember.js';
import { stemOf } from './stems.js';
import { isNumber, tokenize, type Token } from './tokens.js';
import { isEnglishWord, rarity } from './words/commonness.js';
import { ANTONYMS } from './words/antonyms.js';
import { DATE_WORDS } from './words/numbers.js';
import { PLACES } from './words/places.js';
import { DENIALS, LIGHT_WORDS, NEGATIONS, STOP_WORDS } from './words/stop.js';
import { SYNONYMS } from './words/synonyms/index.js';

/** A token with all that comparing needs. */
export interface Term extends Token {
  readonly stem: string;
  /** Two terms that are alike in any way share one of these: stem or figure, groups, place. */
  readonly keys: readonly string[];
  /** Terms of one sense compare alike with any other. */
  readonly sense: string;
  /** The groups of synonyms this word, or the phrase that begins with it, belongs to. */
  readonly groups: readonly number[];
  /** The country it names, by any of its names. */
  readonly place?: number;
  /** A number or a date word: what must agree to the letter. */
  readonly figure?: string;
  readonly stop: boolean;
  /** Says next to nothing of what a question is about. */
  readonly light: boolean;
  readonly negation: boolean;
  /** 0 for the most common words of English, 1 for those hardly anybody uses. */
  readonly rarity: number;
  /** The word is the tail of a phrase whose head carries the meaning. */
  readonly tail: boolean;
}

/** A stem to the sides it stands on: `3a` is the opposite of `3b`. */
const sides = new Map<string, string[]>();
ANTONYMS.trim()
  .split('\n')
  .forEach((line, pair) => {
    line.split(' | ').forEach((side, i) => {
      for (const word of side.split(' ')) {
        const stem = stemOf(word);
        sides.set(stem, [...(sides.get(stem) ?? []), `${pair}${i === 0 ? 'a' : 'b'}`]);
      }
    });
  });

const PREFIXES = ['un', 'dis', 'in', 'im', 'il', 'ir', 'non'];

/** Whether one word is the opposite of the other, by the table or by a prefix: pleased and displeased. */
export function areOpposite(a: Term, b: Term): boolean {
  const theirs = sides.get(b.stem) ?? [];
  if ((sides.get(a.stem) ?? []).some((side) => theirs.includes(otherSide(side)))) return true;
  return isPrefixed(a.word, b.word) || isPrefixed(b.word, a.word);
}

function otherSide(side: string): string {
  return side.slice(0, -1) + (side.endsWith('a') ? 'b' : 'a');
}

function isPrefixed(long: string, short: string): boolean {
  return short.length > 3 && PREFIXES.some((prefix) => long === prefix + short);
}

interface Table {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly pairs: ReadonlyMap<string, readonly number[]>;
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

function placesOf(word: string): readonly number[] {
  const exact = places.words.get(word);
  if (exact !== undefined || word.length <= SHORTEST_PLACE || isEnglishWord(word)) return exact ?? [];
  return placesByStem.get(stemOf(word)) ?? [];
}

function readTable(lines: string, keyOf: (word: string) => string): Table {
  const words = new Map<string, number[]>();
  const pairs = new Map<string, number[]>();
  lines
    .trim()
    .split('\n')
    .forEach((line, group) => {
      for (const entry of line.split(' ')) {
        const key = entry.split('_').map(keyOf).join('_');
        const table = key.includes('_') ? pairs : words;
        const groups = table.get(key) ?? [];
        if (!groups.includes(group)) table.set(key, [...groups, group]);
      }
    });
  return { words, pairs };
}

/** So many texts are remembered: those of some hundred reports. */
const REMEMBERED = 20_000;

/** Reads a text of a report into terms; the same text gives the same terms. */
export const termsOf = remember<readonly Term[]>((text) => toTerms(tokenize(text)), REMEMBERED);

/** Reads a text line by line: the end of one has nothing to do with the beginning of the next. */
export const termsOfLines = remember<readonly Term[]>((text) => text.split('\n').flatMap(termsOf), REMEMBERED);

/** Looks up what each token means next to its neighbour. */
export function toTerms(tokens: readonly Token[]): Term[] {
  let tail = false;
  return tokens.map((token, i) => {
    const { word } = token;
    const next = tokens[i + 1];
    const pair = next === undefined ? '' : `${stemOf(word)}_${stemOf(next.word)}`;
    const pairGroups = synonyms.pairs.get(pair);
    // "banking on" has nothing to do with banks.
    const stem = pairGroups === undefined ? stemOf(word) : pair;
    const pairPlace = next === undefined ? undefined : places.pairs.get(`${word}_${next.word}`);
    const wasTail = tail;
    tail = pairGroups !== undefined || pairPlace !== undefined;
    const [place] = pairPlace ?? (isPlace(token, tokens[i - 1]) ? placesOf(word) : []);
    const figure = isNumber(word) ? word : dateWord(token, tokens[i - 1], next);
    const groups = pairGroups ?? synonyms.words.get(stem) ?? [];
    const placeKeys = place === undefined ? [] : [`place ${place}`];
    const keys = [figure ?? stem, ...groups.map((group) => `group ${group}`), ...placeKeys];
    return {
      ...token,
      stem,
      keys,
      sense: `${word} ${keys.join(' ')}`,
      groups,
      ...(place === undefined ? {} : { place }),
      ...(figure === undefined ? {} : { figure }),
      stop: place === undefined && figure === undefined && !tail && (STOP_WORDS.has(word) || word.length === 1),
      light: pairGroups === undefined && LIGHT_WORDS.has(word),
      negation: negations.has(stemOf(word)) && !deniesNothing(word, tokens[i - 1]),
      rarity:
        figure === undefined ? Math.max(rarity(word), pairGroups === undefined ? 0 : rarity(next?.word ?? '')) : 1,
      tail: wasTail,
    };
  });
}

/** "the dispute" is a quarrel, "a decline" a fall, and what "goes nowhere" goes all the same. */
function deniesNothing(word: string, before: Token | undefined): boolean {
  if (word === 'nowhere') return /^(?:go|goes|going|gone|went|lead|leads|led|get|gets|got)$/.test(before?.word ?? '');
  return (
    /^(?:dispute|disputes|decline|declines|refuse)$/.test(word) &&
    /^(?:the|a|an|this|that|their|its|of|in|into|over|any|no|pay|labour|labor|trade|border|wage)$/.test(
      before?.word ?? '',
    )
  );
}

const BEFORE_PRONOUN_US = new Set(
  'tell told tells give gave gives show let lets of for to with from about by between among help both all remind'.split(
    ' ',
  ),
);

/** `us` is the United States where it is written so, or where a pronoun could not stand; Turkey is no bird. */
function isPlace({ word, capital }: Token, before: Token | undefined): boolean {
  if (word === 'us') return capital || (before !== undefined && !BEFORE_PRONOUN_US.has(before.word));
  if (word === 'pole' || word === 'poles' || word === 'un' || word === 'uk' || word === 'lima' || word === 'turkey')
    return true;
  return word !== 'polish' || capital;
}

/** `may` and `march` are months only where a number, `in` or a capital says so. */
function dateWord(token: Token, before: Token | undefined, next: Token | undefined): string | undefined {
  const beside =
    (before !== undefined && /^(?:in|since|last|next|by|of|\d+)$/.test(before.word)) ||
    (next !== undefined && isNumber(next.word));
  if (token.word === 'may') return token.capital && beside ? 'may' : undefined;
  if (['march', 'sat', 'mon', 'sun', 'dec', 'jan', 'jun', 'mar', 'oct'].includes(token.word) && !beside)
    return undefined;
  return DATE_WORDS.get(token.word);
}
