import { named } from './named.js';
import { resolved } from './resolved.js';
import type { State } from '../state/state.js';
import type { Part } from '../limits/walk.js';

/** A button that was pressed, or a select with what was chosen, as Discord sends it. */
export function pressed(state: State, { type, custom_id: customId }: Part, values?: readonly string[]): object {
  return {
    custom_id: customId,
    component_type: type,
    ...(values && { values }),
    ...resolved(state, named([{ type, values: values ?? [] }])),
  };
}
