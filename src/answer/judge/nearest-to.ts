import { clean } from '../../search/clean/clean.js';
import type { Corpus } from '../corpus.js';
import { findById, isStanding } from '../found.js';
import type { Found } from '../outcome.js';
import { scopeOf } from '../named/scope.js';

/** @returns the statements that share most with a question, whoever says them; best first. */
export function nearestTo(corpus: Corpus, question: string, report: string | undefined, most: number): Found[] {
  const { reports, index } = report !== undefined && corpus.reports.has(report) ? scopeOf(corpus, report) : corpus;
  const among = (id: string) => {
    const found = findById(reports, id);
    return found !== undefined && isStanding(found);
  };
  const asked = index.vocabulary.read(clean(question).text);
  return index.retrieve(asked, most, among).flatMap(({ id }) => findById(reports, id) ?? []);
}
