import { UserError } from '../../report/user-error.js';
import { editDistance, slipsAllowed } from '../../search/expand/edits.js';
import { termsOf, type Term } from '../../search/lexicon/lexicon.js';
import type { Corpus } from '../corpus.js';

/** So much of what was typed is told back. */
const LONGEST_TOLD = 80;
/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * Narrows a corpus to one report.
 * @param report its id, or words of its headline as typed; absent for all reports.
 * @throws UserError when there is no such report.
 */
export function scopeOf(corpus: Corpus, report: string | undefined): Corpus {
  if (report === undefined || report.trim() === '') return corpus;
  const id = reportId(corpus, report.trim());
  const found = id === undefined ? undefined : corpus.reports.get(id);
  if (found === undefined) {
    const ids = [...corpus.reports.keys()].map((known) => `“${known}”`).join(', ');
    throw new UserError(`I know no report called “${report.slice(0, LONGEST_TOLD)}”. I know ${ids}.`);
  }
  if (corpus.reports.size === 1) return corpus;
  return { reports: oneReport(corpus, found.id), index: corpus.index };
}

const narrowed = new WeakMap<Corpus['reports'], Map<string, Corpus['reports']>>();

/** The same map each time, since what is worked out for a set of reports is kept by its identity. */
function oneReport({ reports }: Corpus, id: string): Corpus['reports'] {
  const maps = narrowed.get(reports) ?? new Map<string, Corpus['reports']>();
  narrowed.set(reports, maps);
  const before = maps.get(id);
  if (before !== undefined) return before;
  const one = new Map([...reports].filter(([key]) => key === id));
  maps.set(id, one);
  return one;
}

/** A report is called by its id, or by words of its headline or id that stand in no other's; where none is, by slips for such words or their beginnings. */
function reportId({ reports }: Corpus, typed: string): string | undefined {
  if (reports.has(typed)) return typed;
  const asked = termsOf(typed).filter(({ stop }) => !stop);
  const names = [...reports.values()].map(({ id, headline }) => ({
    id,
    terms: termsOf(`${headline} ${id.replaceAll('-', ' ')}`),
  }));
  const called = (isMeant: (asked: Term, term: Term) => boolean) => {
    const fitting = names.filter(({ terms }) => asked.every((one) => terms.some((term) => isMeant(one, term))));
    return asked.length > 0 && fitting.length === 1 ? fitting[0]?.id : undefined;
  };
  return called(isSame) ?? called((one, term) => isSame(one, term) || isNear(one, term));
}

function isSame(asked: Term, { stem }: Term): boolean {
  return asked.stem === stem;
}

function isNear({ word: typed }: Term, { word }: Term): boolean {
  // A year or a number that is not the same is another.
  if (!/^\p{L}/u.test(typed)) return false;
  const allowed = slipsAllowed(typed.length);
  const isBeginning = typed.length >= SHORTEST_BEGINNING && word.startsWith(typed);
  return isBeginning || editDistance(typed, word, allowed) <= allowed;
}
