import { UserError } from '../report/user-error.js';
import { termsOf } from '../search/lexicon.js';
import type { Corpus } from './corpus.js';

/**
 * Narrows a corpus to one report.
 * @param report its id, or its headline as typed; absent for all reports.
 * @throws UserError when there is no such report.
 */
export function scopeOf(corpus: Corpus, report: string | undefined): Corpus {
  if (report === undefined || report.trim() === '') return corpus;
  const id = reportId(corpus, report.trim());
  const found = id === undefined ? undefined : corpus.reports.get(id);
  if (found === undefined) {
    const ids = [...corpus.reports.keys()].map((known) => `“${known}”`).join(', ');
    throw new UserError(`I know no report called “${report.slice(0, 80)}”. I know ${ids}.`);
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

/** A report is called by its id, or by words of its headline or id that stand in no other's. */
function reportId({ reports }: Corpus, typed: string): string | undefined {
  if (reports.has(typed)) return typed;
  const asked = termsOf(typed).filter(({ stop }) => !stop);
  const called = [...reports.values()].filter(({ id, headline }) => {
    const stems = new Set(termsOf(`${headline} ${id.replaceAll('-', ' ')}`).map(({ stem }) => stem));
    return asked.length > 0 && asked.every(({ stem }) => stems.has(stem));
  });
  return called.length === 1 ? called[0]?.id : undefined;
}
