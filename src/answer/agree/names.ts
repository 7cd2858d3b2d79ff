import type { Report } from '../../report/model.js';
import { matchesAny, type Field } from '../../search/lexicon/coverage.js';
import type { Term } from '../../search/lexicon/lexicon.js';
import { similarity, type AskedTerm } from '../../search/lexicon/similarity.js';
import { isName, isUnknownName } from '../named/name-likeness.js';
import { countriesLedBy, nameSame, namesIn } from '../named/proper-names.js';
import { gapsOf } from './gaps.js';
import type { Terms } from './terms.js';

/**
 * @param held the words that may name somebody in the statement.
 * @param strict a head of state does not stand for the country.
 * @returns the first name that the question has and the statement has not: a reason to refuse.
 */
export function strangeName(
  asked: readonly AskedTerm[],
  held: Field,
  { reports, names, knows, setting }: Terms,
  strict: boolean,
): AskedTerm | undefined {
  return asked.find((term) => {
    if (isUnknownName(term, knows)) return true;
    if (!isName(term, names)) return false;
    if (matchesAny(term, held)) return false;
    if (strict) return true;
    if (setting.has(term.word)) return false;
    const led = countriesLedBy(term, reports);
    return !held.terms.some(({ place }) => place !== undefined && led.has(place));
  });
}

/**
 * A name in the place where the statement has another one: "Ukraine signaled its readiness" for Russia's. Both may name
 * both, so the places are compared, gap by gap of the alignment.
 */
export function swappedName(
  asked: readonly AskedTerm[],
  text: readonly Term[],
  contentAt: number,
  { reports, names, knows, weight }: Terms,
): AskedTerm | undefined {
  const isNamed = (term: AskedTerm) => !term.tail && (isName(term, names) || isUnknownName(term, knows));
  const isAmong = (term: AskedTerm, others: readonly Term[]) =>
    others.some(
      (name) => similarity(term, name) !== undefined || nameSame(term, name, reports) || isLedBy(term, name, reports),
    );
  if (areTogether(asked, names)) return undefined;
  for (const { ours, theirs, place } of gapsOf(asked, text, contentAt, weight)) {
    const all = namesIn(theirs, names);
    // Before the first aligned word and after the last only the name beside it stands in the same place.
    const others = place === 'before' ? all.slice(-1) : place === 'after' ? all.slice(0, 1) : all;
    if (others.length === 0) continue;
    const swapped = ours.find((term) => isNamed(term) && !isAmong(term, others) && !isMoved(asked, term, text));
    if (swapped !== undefined) return swapped;
  }
  return undefined;
}

/** "Russia would" for what its president would. */
function isLedBy(term: AskedTerm, name: Term, reports: ReadonlyMap<string, Report>): boolean {
  return term.place !== undefined && countriesLedBy(name, reports).has(term.place);
}

/** Told elsewhere in a sentence, and the same: "in Europe it will …" for "it will … in Europe". */
function isMoved(asked: readonly AskedTerm[], name: AskedTerm, text: readonly Term[]): boolean {
  const where = asked[asked.indexOf(name) - 1]?.word ?? '';
  const isThere = WHERE.test(where) && text.some((term, i) => text[i - 1]?.word === where && similarity(name, term));
  return isThere || isGenitive(asked, name, text);
}

const WHERE = /^(?:in|at|near|inside|outside)$/;

const OF_REACH = 3;

/** "the mayor's brother" is the "brother of the mayor". */
function isGenitive(asked: readonly AskedTerm[], name: AskedTerm, text: readonly Term[]): boolean {
  const noun = asked[asked.indexOf(name) + 1];
  if (noun === undefined || noun.stop) return false;
  return text.some((term, i) => {
    const before = text.slice(Math.max(0, i - OF_REACH), i);
    const of = before.findLastIndex(({ word }) => word === 'of');
    const head = text.slice(Math.max(0, i - 2 * OF_REACH), i);
    return of !== -1 && similarity(name, term) !== undefined && head.some((one) => similarity(noun, one) !== undefined);
  });
}

/** What two do with each other: whoever met the other, they have met. */
const MUTUAL =
  /^(?:met|meet|meets|meeting|talk|talks|talked|spoke|speak|spoken|negotiat\w+|discuss\w*|quarrel\w*|clash\w*)$/;

/** "the minister and Jake Sullivan have met": neither name stands in the other's place. */
function areTogether(asked: readonly AskedTerm[], names: ReadonlySet<string>): boolean {
  const and = asked.findIndex(({ word }) => word === 'and');
  const does = asked.findIndex(({ word }, i) => i > and && MUTUAL.test(word));
  if (and < 1 || does === -1) return false;
  return [asked.slice(0, and), asked.slice(and, does)].every((some) => some.some((term) => isName(term, names)));
}
