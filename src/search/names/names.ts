import Fuse from 'fuse.js';
import { editDistance, slipsAllowed, soundKey } from '../expand/edits.js';
import { termsOf, type Term } from '../lexicon/lexicon.js';
import { qualityOf } from './name-fit.js';
import { isFiller, PREPOSITION, TITLES, toEntry, wordsOf } from './name-forms.js';
import { isGenericPerson } from './roles.js';
import { isNumber } from '../tokens/tokens.js';
import { isEnglishWord } from '../words/commonness.js';
import { SPEECH_VERBS } from '../words/frames.js';

/** Somebody or something that can be named: by name, by other names, by role. */
export interface Name {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role?: string | undefined;
  /** Words that may stand beside the name or role without naming by themselves: an affiliation, whom one speaks for. */
  readonly beside?: readonly string[];
  /** A named person may be called by any part of the name; of anything else the last word must stand. */
  readonly person: boolean;
}

/** Somebody that words name, and how surely: 1 by the whole name, less by a part, a role, a nationality. */
interface Resolved {
  readonly id: string;
  readonly quality: number;
}

export interface Names {
  /** @returns those whom the words name best; none where any word of them fits nobody. */
  resolve(words: string | readonly Term[]): Resolved[];
  /** @returns the words of proper names that sound like a word: "benedict" for Benedikt. */
  byEar(word: string): readonly string[];
  /** @returns names while they are typed: exact, then by the beginning of a word, then nearly. */
  complete(typed: string, limit: number): string[];
}

/** Half the letters may differ in what fuse.js proposes; edit distance and sound then decide. */
const FUZZY_THRESHOLD = 0.5;
/** So many of them are looked at. */
const MOST_PROPOSED = 10;
/** While somebody types, a name that fits comes before a role that does. */
const ROLE_WEIGHT = 0.5;
/** So many words, and so many names that were resolved, are remembered; then that begins anew. */
const MOST_REMEMBERED = 5000;
/** Two qualities nearer than this are equal. */
const EQUAL = 0.01;
/** Shorter words sound like too many others. */
const SHORTEST_HEARD = 5;
/** In shorter words one letter makes another word, even beside a name. */
const SHORTEST_SLIPPED = 3;
/** Shorter words are no slips of a name that stands alone. */
const SHORTEST_ALONE = 4;
/** Words so loose name somebody only where they fit nobody else. */
const SEVERAL_FIT = 0.75;
/** A longer clause after a name is no part of what somebody is called. */
const LONGEST_CLAUSE = 8;

/** Prepares names for resolving and completing. */
export function createNames(names: readonly Name[]): Names {
  const entries = names.map((name) => toEntry(name));
  const words = [
    ...new Set(entries.flatMap(({ names, role }) => [...names, ...(role ? [role] : [])].flatMap(wordsOf))),
  ];
  const similarWords = new Fuse(words, { threshold: FUZZY_THRESHOLD, ignoreLocation: true });
  const heard = new Map<string, string[]>();
  const properWords = new Set(entries.flatMap(({ names }) => names.filter(({ proper }) => proper).flatMap(wordsOf)));
  for (const word of properWords) {
    const key = soundKey(word);
    if (word.length >= SHORTEST_HEARD) heard.set(key, [...(heard.get(key) ?? []), word]);
  }
  const similarNames = new Fuse([...names], {
    keys: ['name', 'aliases', { name: 'role', weight: ROLE_WEIGHT }],
    threshold: FUZZY_THRESHOLD,
    ignoreLocation: true,
  });

  const resolved = new Map<string, Resolved[]>();
  const slipsOf = new Map<string, readonly string[]>();
  const meant = (term: Term): readonly string[] => {
    const key = asWritten(term);
    const before = slipsOf.get(key);
    if (before !== undefined) return before;
    const found = nearWords(term);
    if (slipsOf.size > MOST_REMEMBERED) slipsOf.clear();
    slipsOf.set(key, found);
    return found;
  };
  const nearWords = (term: Term): readonly string[] => {
    if (
      term.place !== undefined ||
      term.word.length < SHORTEST_SLIPPED ||
      words.includes(term.word) ||
      (isCommon(term) && !term.capital)
    )
      return [];
    return similarWords
      .search(term.word, { limit: MOST_PROPOSED })
      .map(({ item }) => item)
      .filter((word) => isSlip(term.word, word));
  };

  /** "fiona hell": beside a name an everyday word may be the other one, with a slip. */
  const nearProper = ({ word, stop }: Term): readonly string[] =>
    stop || word.length < SHORTEST_SLIPPED
      ? []
      : [...properWords].filter((name) => beginsAlike(word, name) && editDistance(word, name, 1) === 1);

  const isProper = (term: Term) => [term.word, ...meant(term)].some((word) => properWords.has(word));

  const resolveAll = (asked: readonly Term[]): Resolved[] => {
    const telling = asked.filter((term) => !isFiller(term) && !PREPOSITION.test(term.word));
    // "that senator": a title by itself is a role.
    const terms = telling.length > 0 ? telling : asked.filter(({ word }) => TITLES.has(word));
    if (terms.length === 0) return [];
    const titles = asked.filter(({ word }) => TITLES.has(word));
    const key = [...titles, ...terms].map(asWritten).join('/');
    const before = resolved.get(key);
    if (before !== undefined) return before;
    const isFirm = terms.length > 1 && terms.some(isProper);
    const slips = new Map(terms.map((term) => [term, isFirm && isLoose(term) ? nearProper(term) : meant(term)]));
    const fitting = entries.flatMap((entry) => {
      const quality = qualityOf(terms, entry, slips);
      return quality > 0
        ? [{ id: entry.name.id, quality, titled: titles.every(({ word }) => entry.titles.has(word)) }]
        : [];
    });
    // "the senator in Averland" is no administration of it.
    const titled = fitting.filter(({ titled }) => titled);
    const found = (titled.length > 0 ? titled : fitting).map(({ id, quality }) => ({ id, quality }));
    const best = Math.max(...found.map(({ quality }) => quality));
    const alike = found.filter(({ quality }) => quality > best - EQUAL);
    // "people in the government" fits several who speak for it, and so names none of them.
    const named = alike.length > 1 && best <= SEVERAL_FIT ? [] : alike;
    if (resolved.size > MOST_REMEMBERED) resolved.clear();
    resolved.set(key, named);
    return named;
  };

  /** "ex president Trump", whom a report need not call that. */
  const resolveWith = (asked: readonly Term[]): Resolved[] => {
    const found = resolveAll(asked);
    const without = asked.filter(({ word }) => word !== 'ex');
    return found.length > 0 || without.length === asked.length ? found : resolveAll(without);
  };

  return {
    resolve(asked) {
      const words = typeof asked === 'string' ? termsOf(asked) : asked;
      const found = resolveWith(words);
      const clause = words.findIndex(({ word }, i) => i > 0 && /^(?:who|whom|that|which|whose)$/.test(word));
      if (found.length > 0 || clause === -1) return found;
      // "the student who made it off the ship": what a clause tells need not be known, but it names and says nothing.
      const told = words.slice(clause + 1);
      const more = told.some(
        (term) =>
          term.negation ||
          term.capital ||
          term.place !== undefined ||
          term.figure !== undefined ||
          SPEECH_VERBS.has(term.stem) ||
          [term.word, ...meant(term)].some((word) => properWords.has(word)),
      );
      // "the two people who got arrested": two people are anybody.
      const anybody = words
        .slice(0, clause)
        .every((word) => word.stop || isFiller(word) || isGenericPerson(word) || isNumber(word.word));
      return more || anybody || told.length > LONGEST_CLAUSE ? [] : resolveAll(words.slice(0, clause));
    },
    byEar(word) {
      const alike =
        word.length < SHORTEST_HEARD ? [] : (heard.get(soundKey(word)) ?? []).filter((name) => beginsAlike(word, name));
      // A word that people use is mostly that word.
      return isEnglishWord(word) ? alike.filter((name) => editDistance(word, name, 1) === 1) : alike;
    },
    complete(typed, limit) {
      const text = termsOf(typed)
        .map(({ word }) => word)
        .join(' ');
      if (text === '') return [];
      const all = names.map(({ id, name, aliases, role }) => ({
        id,
        forms: [name, ...aliases, ...(role === undefined ? [] : [role])].map((form) =>
          termsOf(form).map(({ word }) => word),
        ),
      }));
      const exact = all.filter(({ forms }) => forms.some((form) => form.join(' ') === text));
      const begins = all.filter(({ forms }) =>
        forms.some((form) => form.some((_, i) => form.slice(i).join(' ').startsWith(text))),
      );
      const near = similarNames.search(typed, { limit }).map(({ item }) => item);
      return [...new Set([...exact, ...begins, ...near].map(({ id }) => id))].slice(0, limit);
    },
  };
}

/** All of a word that tells whom it may name: an everyday word with a capital may be a slip of a name, without one it is none. */
function asWritten({ sense, capital }: Term): string {
  return capital ? `^${sense}` : sense;
}

/** A word people say is itself; one they hardly say may be a slip of a name ("blinkin"). */
function isCommon({ word, rarity }: Term): boolean {
  return isEnglishWord(word) && rarity < 1;
}

/** What is no slip of a name that stands alone, but may be beside another. */
function isLoose(term: Term): boolean {
  return isCommon(term) || term.word.length < SHORTEST_ALONE;
}

/** A slip of a name: few edits with the same first letter, or the same sound. */
function isSlip(typed: string, word: string): boolean {
  if (word.length < SHORTEST_ALONE) return false;
  const limit = slipsAllowed(Math.max(typed.length, word.length));
  const slips = editDistance(typed, word, limit);
  const [first = ''] = typed;
  if (slips <= limit && (word.startsWith(first) || soundKey(typed)[0] === soundKey(word)[0])) return true;
  return soundKey(typed) === soundKey(word) && soundKey(word).length > 2 && beginsAlike(typed, word);
}

/** Letters that one sound may begin with; a D for a T makes another name. */
const BEGINNINGS = ['ckqg', 'csz', 'fpvw', 'jyigh', 'jx', 'aeiouh', 'xzs'];

function beginsAlike(one: string, other: string): boolean {
  const [a = '', b = ''] = [one[0], other[0]];
  return a === b || BEGINNINGS.some((letters) => letters.includes(a) && letters.includes(b));
}
