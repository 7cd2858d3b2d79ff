import { useDesk } from '../desk.js';
import { optionsIn } from '../message/entities.js';
import type { Part, PartOption } from '../message/part.js';

/** What can be chosen in a select. */
export function useOptions(part: Part): readonly PartOption[] {
  return optionsIn(part, useDesk().view);
}
