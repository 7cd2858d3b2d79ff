import type { Term } from '../lexicon/lexicon.js';
import { TITLES, type Entry, type Form, type NameWord } from './name-forms.js';
import { isGenericBody, isGenericPerson, roleLikeness } from './roles.js';

/** How surely words name somebody, by what of it they fit. */
const QUALITY = {
  whole: 1,
  part: 0.95,
  wholeRole: 0.9,
  /** "chief executive" for the chief executive of a company. */
  inRole: 0.87,
  role: 0.85,
  /** "transport minister" for the transport ministry: forms of the words, not the words. */
  wholeByForms: 0.82,
  likeRole: 0.8,
  generic: 0.75,
  nation: 0.6,
} as const;

const DEPUTY = /^(?:deputy|vice|assistant|under|junior|sub)$/;
const ONCE = /^(?:former|ex|previous|acting|interim|incoming|outgoing|late)$/;

/** The known words that a word may be a slip of. */
export type Slips = ReadonlyMap<Term, readonly string[]>;

/** @returns how surely the words name somebody, 0 where they do not. Every word must fit the same one. */
export function qualityOf(asked: readonly Term[], entry: Entry, slips: Slips): number {
  if (asked.every(({ word }) => TITLES.has(word)))
    return asked.every(({ word }) => entry.titles.has(word)) ? QUALITY.role : 0;
  const same = (a: Term, b: NameWord) => sameWord(a, b, slips);
  const { role } = entry;
  const inRole = (word: Term) => role?.terms.some((term) => same(word, term) || inOtherWords(word, term)) ?? false;
  const isBeside = (word: Term) => entry.acronyms.has(word.word) || entry.beside.some((term) => same(word, term));
  const inNames = (word: Term) =>
    entry.names.some(({ terms, proper }) =>
      terms.some((term) => same(word, term) || (!proper && inOtherWords(word, term))),
    );
  const generic = (word: Term) => (entry.name.person ? isGenericPerson(word) : isGenericBody(word));
  if (!asked.every((word) => inNames(word) || inRole(word) || isBeside(word) || generic(word))) return 0;

  const [only] = asked;
  if (entry.names.some((form) => fitsWhole(asked, form, (a, b) => isWord(a, b, slips)))) return QUALITY.whole;
  if (asked.length === 1 && only !== undefined && entry.acronyms.has(only.word) && role === undefined)
    return QUALITY.whole;
  if (role !== undefined && fitsWhole(asked, role, (a, b) => isWord(a, b, slips))) return QUALITY.wholeRole;
  if (entry.names.some((form) => fitsWhole(asked, form, same))) return QUALITY.wholeByForms;
  // "chief executive" is no "chief of staff", though executives are chiefs.
  const plainly = asked.every((word) => isBeside(word) || generic(word) || isIn(word, entry, same));
  if (plainly && asked.some((word) => names(word, entry, (a, b) => isWord(a, b, slips), asked))) return QUALITY.part;
  // The minister is not the deputy minister.
  const lower = role?.terms
    .slice(0, role.head)
    .some((term) => DEPUTY.test(term.word) && !asked.some((word) => same(word, term)));
  const own = role?.terms[role.head];
  if (
    lower &&
    own !== undefined &&
    asked.some((word) => same(word, own)) &&
    !asked.some((word) => names(word, entry, same, asked))
  )
    return 0;
  const head = lower ? undefined : own;
  if (head !== undefined && asked.some((word) => same(word, head))) {
    const once = role?.terms
      .slice(0, role.head)
      .some((term) => ONCE.test(term.word) && !asked.some((word) => same(word, term)));
    if (once === true) return QUALITY.likeRole;
    return asked.every((word) => role?.terms.some((term) => same(word, term))) ? QUALITY.inRole : QUALITY.role;
  }
  if (asked.some((word) => names(word, entry, same, asked))) return QUALITY.wholeByForms;
  if (head !== undefined && asked.some((word) => roleLikeness(word, head))) return QUALITY.likeRole;
  if (asked.some((word) => namesAlike(word, entry))) return QUALITY.likeRole;
  if (role === undefined) return 0;
  // "the Swedish guy" names by role; "Trump" or "former" alone does not.
  const telling = (word: Term) => !generic(word) && (inRole(word) || isBeside(word));
  if (asked.some(generic) && asked.some(telling)) return QUALITY.generic;
  // "the Polish think tank" for the analyst of an institute in Warsaw.
  if (asked.length > 1 && asked.every(inRole) && asked.some(({ place }) => place === undefined)) return QUALITY.generic;
  const leads = role.terms.slice(0, Math.max(0, role.head));
  return asked.every((word) => word.place !== undefined && leads.some(({ place }) => place === word.place))
    ? QUALITY.nation
    : 0;
}

function isIn(word: Term, { names, role }: Entry, same: Same): boolean {
  return [...names, ...(role === undefined ? [] : [role])].some(({ terms }) => terms.some((term) => same(word, term)));
}

/** Whether words may name somebody who is named by other words than this one only together with it. */
export function mayMean(asked: readonly Term[], head: NameWord, slips: Slips): boolean {
  return asked.some((word) => sameWord(word, head, slips) || roleLikeness(word, head));
}

type Same = (asked: Term, term: NameWord) => boolean;

function fitsWhole(asked: readonly Term[], { terms }: Form, same: Same): boolean {
  return (
    terms.every((term) => asked.some((word) => same(word, term))) &&
    asked.every((word) => terms.some((term) => same(word, term)))
  );
}

/** A part of a person's name names; of anything else its head must stand, with the "former" or "deputy" before it. */
function names(word: Term, { names, name }: Entry, same: Same, asked: readonly Term[]): boolean {
  return names.some(({ terms, head, proper }) => {
    if (name.person && proper) return terms.some((term) => same(word, term) && !term.stop);
    const own = terms[head];
    const leads = terms.slice(0, Math.max(0, head)).filter(({ word }) => DEPUTY.test(word) || ONCE.test(word));
    return own !== undefined && same(word, own) && leads.every((term) => asked.some((one) => same(one, term)));
  });
}

/** "skipper" for "the captain". */
function namesAlike(word: Term, { names }: Entry): boolean {
  return names.some(({ terms, head, proper }) => {
    const term = terms[head];
    return !proper && term !== undefined && roleLikeness(word, term);
  });
}

/** A role may be told in other words: "the company that runs the quays" for their operator. */
function inOtherWords(asked: Term, term: NameWord): boolean {
  return roleLikeness(asked, term) || (!term.capital && asked.groups.some((group) => term.groups.includes(group)));
}

function isWord(asked: Term, term: NameWord, slips: Slips): boolean {
  if (asked.word === term.word || asked.word === `${term.word}s` || term.word === `${asked.word}s`) return true;
  if (asked.place !== undefined && asked.place === term.place) return true;
  return slips.get(asked)?.includes(term.word) ?? false;
}

function sameWord(asked: Term, term: NameWord, slips: Slips): boolean {
  return asked.stem === term.stem || isWord(asked, term, slips);
}
