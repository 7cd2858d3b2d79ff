import type { Report } from '../report/model.js';
import type { Index } from '../search/index.js';

/** All that one server's members can ask. */
export interface Library {
  readonly reports: ReadonlyMap<string, Report>;
  /** Over all statements; ids are `report/statement`. */
  readonly index: Index;
}
