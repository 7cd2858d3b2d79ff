import Fuse from 'fuse.js';
import { editDistance, slipsAllowed, soundKey } from './edits.js';
import { termsOf, type Term } from './lexicon.js';
import { isGenericBody, isGenericPerson, roleLikeness } from './roles.js';
import { isEnglishWord } from './words/commonness.js';

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
export interface Resolved {
  readonly id: string;
  readonly quality: number;
}

export interface Names {
  /** @returns those whom the words name best; none where any word of them fits nobody. */
  resolve(words: string | readonly Term[]): Resolved[];
  /** @returns names while they are typed: exact, then by the beginning of a word, then nearly. */
  complete(typed: string, limit: number): string[];
}

const QUALITY = { whole: 1, part: 0.95, role: 0.85, likeRole: 0.8, generic: 0.75, nation: 0.6 } as const;
/** Half the letters may differ in what fuse.js proposes; edit distance and sound then decide. */
const FUZZY_THRESHOLD = 0.5;
const MOST_REMEMBERED = 5000;

const PREPOSITION = /^(?:for|of|at|to|in|during|from|with|on|and|who|that|which)$/;

interface Form {
  readonly terms: readonly Term[];
  /** The words before the first preposition end in the head: "spokeswoman" of "spokeswoman for the Council". */
  readonly head: number;
  /** A name as such, any part of which names: all its words are capitalised, and none is a possessive. */
  readonly proper: boolean;
}

interface Entry {
  readonly name: Name;
  readonly names: readonly Form[];
  readonly role: Form | undefined;
  readonly beside: readonly Term[];
  readonly acronyms: ReadonlySet<string>;
}

/** Prepares names for resolving and completing. */
export function createNames(names: readonly Name[]): Names {
  const entries = names.map(toEntry);
  const words = [
    ...new Set(entries.flatMap(({ names, role }) => [...names, ...(role ? [role] : [])].flatMap(wordsOf))),
  ];
  const similarWords = new Fuse(words, { threshold: FUZZY_THRESHOLD, ignoreLocation: true, includeScore: true });
  const similarNames = new Fuse([...names], {
    keys: ['name', 'aliases', { name: 'role', weight: 0.5 }],
    threshold: FUZZY_THRESHOLD,
    ignoreLocation: true,
  });

  const resolved = new Map<string, Resolved[]>();
  const slipsOf = new Map<string, readonly string[]>();
  const meant = (term: Term): readonly string[] => {
    const before = slipsOf.get(term.word);
    if (before !== undefined) return before;
    const found = nearWords(term);
    // Bounded: whoever types a thousand different words starts it anew.
    if (slipsOf.size > MOST_REMEMBERED) slipsOf.clear();
    slipsOf.set(term.word, found);
    return found;
  };
  const nearWords = (term: Term): readonly string[] => {
    if (
      term.place !== undefined ||
      term.word.length < 3 ||
      words.includes(term.word) ||
      (isCommon(term) && !term.capital)
    )
      return [];
    return similarWords
      .search(term.word, { limit: 10 })
      .map(({ item }) => item)
      .filter((word) => isSlip(term.word, word));
  };

  return {
    resolve(asked) {
      const terms = (typeof asked === 'string' ? termsOf(asked) : asked).filter(
        (term) => !isFiller(term) && !PREPOSITION.test(term.word),
      );
      if (terms.length === 0) return [];
      const key = terms.map(({ sense }) => sense).join('/');
      const before = resolved.get(key);
      if (before !== undefined) return before;
      const slips = new Map(terms.map((term) => [term, meant(term)]));
      const found = entries.flatMap((entry) => {
        const quality = qualityOf(terms, entry, slips);
        return quality > 0 ? [{ id: entry.name.id, quality }] : [];
      });
      const best = Math.max(...found.map(({ quality }) => quality));
      const named = found.filter(({ quality }) => quality > best - 0.01);
      if (resolved.size > MOST_REMEMBERED) resolved.clear();
      resolved.set(key, named);
      return named;
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

function toEntry(name: Name): Entry {
  const role = name.role === undefined ? undefined : toForm(name.role);
  return {
    name,
    names: [name.name, ...name.aliases].map(toForm).filter(({ terms }) => terms.length > 0),
    role,
    beside: (name.beside ?? []).flatMap(termsOf),
    acronyms: new Set([name.name, ...name.aliases, name.role ?? ''].flatMap(acronymsIn)),
  };
}

function toForm(text: string): Form {
  const terms = termsOf(text);
  const preposition = terms.findIndex(
    ({ word }, i) => i > 0 && /^(?:for|of|at|to|in|during|from|with|on|and|who)$/.test(word),
  );
  const head = terms.slice(0, preposition === -1 ? terms.length : preposition).at(-1);
  const content = terms.filter((term) => !isFiller(term) && !PREPOSITION.test(term.word));
  const proper = !/['’]s\b/.test(text) && content.every(({ capital }) => capital);
  return { terms: content, head: head === undefined ? -1 : content.indexOf(head), proper };
}

/** @returns `nsc`, `wef`: the initials of every run of two or more capitalised words. */
function acronymsIn(text: string): string[] {
  const runs =
    text.match(
      /\p{Lu}[\p{L}'’-]*(?:\s+(?:of|for|the|and)\s+|\s+)\p{Lu}[\p{L}'’-]*(?:(?:\s+(?:of|for|the|and)\s+|\s+)\p{Lu}[\p{L}'’-]*)*/gu,
    ) ?? [];
  return runs.flatMap((run) => {
    const initials = run
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => (word[0] ?? '').toLowerCase());
    return initials.flatMap((_, from) => {
      return initials.slice(from + 1).map((_, n) => initials.slice(from, from + n + 2).join(''));
    });
  });
}

function wordsOf({ terms }: Form): string[] {
  return terms.map(({ word }) => word);
}

/** Titles and epithets that name nobody. */
const FILLERS = new Set(
  'the a an mister madam senator lord mr mrs ms dr sir prof that this dude guy called named senior top leading high ranking level famous veteran longtime experienced respected local current young certain poor old own ex himself herself s unnamed'.split(
    ' ',
  ),
);

function isFiller({ word }: Term): boolean {
  return FILLERS.has(word) && word !== 'guy';
}

/** A word people say is itself; one they hardly say may be a slip of a name ("blinkin"). */
function isCommon({ word, rarity }: Term): boolean {
  return isEnglishWord(word) && rarity < 1;
}

/** A slip of a name: few edits with the same first letter, or the same sound. */
function isSlip(typed: string, word: string): boolean {
  if (word.length < 4) return false;
  const limit = slipsAllowed(Math.max(typed.length, word.length));
  const slips = editDistance(typed, word, limit);
  const [first = ''] = typed;
  if (slips <= limit && (word.startsWith(first) || soundKey(typed)[0] === soundKey(word)[0])) return true;
  return soundKey(typed) === soundKey(word) && soundKey(word).length > 2;
}

/** A role may be told in other words: "who runs the quays" for its operator. */
function likeRole(asked: Term, term: Term): boolean {
  return roleLikeness(asked, term) || (!term.capital && asked.groups.some((group) => term.groups.includes(group)));
}

function sameWord(asked: Term, term: Term, slips: ReadonlyMap<Term, readonly string[]>): boolean {
  if (asked.word === term.word || asked.stem === term.stem) return true;
  if (asked.place !== undefined && asked.place === term.place) return true;
  return slips.get(asked)?.includes(term.word) ?? false;
}

/** Every word that was asked must fit the same entry; what it fits decides how surely. */
function qualityOf(asked: readonly Term[], entry: Entry, slips: ReadonlyMap<Term, readonly string[]>): number {
  const [only] = asked;
  for (const form of entry.names) {
    const hits = form.terms.map((term) => asked.some((word) => sameWord(word, term, slips)));
    const fits = asked.every((word) => form.terms.some((term) => sameWord(word, term, slips)));
    if (fits && hits.every(Boolean)) return QUALITY.whole;
  }
  if (asked.length === 1 && only !== undefined && entry.acronyms.has(only.word) && entry.role === undefined)
    return QUALITY.whole;

  const inNames = (word: Term) => entry.names.some(({ terms }) => terms.some((term) => sameWord(word, term, slips)));
  const inRole = (word: Term) =>
    entry.role?.terms.some((term) => sameWord(word, term, slips) || likeRole(word, term)) ?? false;
  const isBeside = (word: Term) =>
    entry.acronyms.has(word.word) || entry.beside.some((term) => sameWord(word, term, slips));
  const generic = (word: Term) => (entry.name.person ? isGenericPerson(word) : isGenericBody(word));
  if (!asked.every((word) => inNames(word) || inRole(word) || isBeside(word) || generic(word))) return 0;

  const naming = (word: Term) =>
    entry.names.some(({ terms, head, proper }) =>
      terms.some((term, i) => sameWord(word, term, slips) && (entry.name.person && proper ? !term.stop : i === head)),
    );
  if (asked.some(naming)) return QUALITY.part;
  const head = entry.role?.terms[entry.role.head];
  if (head !== undefined && asked.some((word) => sameWord(word, head, slips))) return QUALITY.role;
  if (head !== undefined && asked.some((word) => likeRole(word, head))) return QUALITY.likeRole;
  if (entry.role === undefined) return 0;
  // "the Swedish guy" names by role; "Trump" or "former" alone does not.
  if (asked.some(generic) && asked.some((word) => inRole(word) || isBeside(word))) return QUALITY.generic;
  const leads = entry.role.terms.slice(0, Math.max(0, entry.role.head));
  return asked.every((word) => word.place !== undefined && leads.some(({ place }) => place === word.place))
    ? QUALITY.nation
    : 0;
}
