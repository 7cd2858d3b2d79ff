import type { Report } from '../report/model.js';
import type { Index } from '../search/index.js';

/** What can be asked: reports and an index over their statements, whose ids are `report/statement`. */
export interface Corpus {
  readonly reports: ReadonlyMap<string, Report>;
  readonly index: Index;
}
