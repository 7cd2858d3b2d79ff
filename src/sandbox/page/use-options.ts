import { useDesk } from './desk.js';
import { optionsIn } from './entities.js';
import type { Part, PartOption } from './part.js';

/** What can be chosen in a select. */
export function useOptions(part: Part): readonly PartOption[] {
  return optionsIn(part, useDesk().view);
}
