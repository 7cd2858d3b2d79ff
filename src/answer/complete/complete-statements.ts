import type { Report } from '../../report/model.js';
import { editDistance, slipsAllowed } from '../../search/expand/edits.js';
import { onceFor } from '../../search/lexicon/remember.js';
import { fold } from '../../search/tokens/fold.js';
import type { Corpus } from '../corpus.js';
import { allIn, allOf, findById } from '../found.js';
import type { Found } from '../outcome.js';
import { wordsFor } from '../named/people.js';

/** What is known of a statement, folded, by how much it says that this one is meant. */
interface Card {
  readonly found: Found;
  readonly id: string;
  /** The words of its id and of whoever says it in the end; of all its voices; of the quote. */
  readonly words: readonly (readonly string[])[];
}

/** Whether a typed word may be meant for one that stands there. */
type Fits = (asked: string, word: string) => boolean;

const WORD = /[\p{L}\p{N}]+/gu;

interface Among {
  readonly limit: number;
  /** Ids, `report/statement`, that come first before anything is typed. */
  readonly recent?: readonly string[];
  /** Which can be chosen. */
  readonly among?: (found: Found) => boolean;
}

/**
 * Finds statements while somebody types, withdrawn ones too: by id, then by words that begin in the id, the speaker or the
 * quote, then by slips for such words, then nearly.
 * @returns best first; in the order of the source for nothing typed
 */
export function completeStatements({ reports, index }: Corpus, typed: string, how: Among): Found[] {
  const { limit, recent = [], among = () => true } = how;
  if (typed.trim() === '') {
    const first = recent.flatMap((id) => findById(reports, id) ?? []);
    return unique([...first, ...allIn(reports)].filter(among)).slice(0, limit);
  }
  const sure = statementsWith(reports, typed).filter(among);
  if (sure.length >= limit) return sure.slice(0, limit);
  const slipped = heldBy([...reports.values()].flatMap(cardsOf), wordsIn(typed), isNear).filter(among);
  const near = index.search(typed, { limit }).flatMap(({ id }) => findById(reports, id) ?? []);
  return unique([...sure, ...slipped, ...near.filter(among)]).slice(0, limit);
}

/**
 * @param typed an id, `report/id`, the beginning of an id, or words of a statement, its speaker or both
 * @returns the one whose id this is, or else all that have every word in them, the likeliest first
 */
export function statementsWith(reports: Corpus['reports'], typed: string): Found[] {
  const all = [...reports.values()].flatMap(cardsOf);
  const id = fold(typed.trim());
  const named = all.filter((card) => card.id === id || `${card.found.report.id}/${card.id}` === id);
  if (named.length > 0) return named.map(({ found }) => found);
  const held = heldBy(all, wordsIn(typed), isBeginning);
  return unique([...all.filter((card) => card.id.startsWith(id)).map(({ found }) => found), ...held]);
}

/** @returns those that have every asked word in them, the likeliest first. */
function heldBy(all: readonly Card[], asked: readonly string[], fits: Fits): Found[] {
  return all
    .map(({ found, words }) => ({ found, distance: distanceOf(asked, words, fits) }))
    .filter(({ distance }) => Number.isFinite(distance))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ found }) => found);
}

const cardsOf = onceFor((report: Report): readonly Card[] => {
  return allOf(report).map((found): Card => {
    const { id, chain, quote } = found.statement;
    const voices = chain.map(({ by }) => wordsFor(by, report).flatMap(wordsIn));
    return { found, id, words: [[...wordsIn(id), ...(voices.at(-1) ?? [])], voices.flat(), wordsIn(quote)] };
  });
});

/** @returns how far from the id and the speaker the asked words stand, over all of them; infinite where one stands nowhere. */
function distanceOf(asked: readonly string[], fields: Card['words'], fits: Fits): number {
  if (asked.length === 0) return Infinity;
  return asked.reduce((sum, word) => {
    const at = fields.findIndex((words) => words.some((other) => fits(word, other)));
    return sum + (at === -1 ? Infinity : at);
  }, 0);
}

function isBeginning(asked: string, word: string): boolean {
  return word.startsWith(asked);
}

function isNear(asked: string, word: string): boolean {
  const allowed = slipsAllowed(asked.length);
  return isBeginning(asked, word) || editDistance(asked, word, allowed) <= allowed;
}

function wordsIn(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

function unique(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [`${one.report.id}/${one.statement.id}`, one])).values()];
}
