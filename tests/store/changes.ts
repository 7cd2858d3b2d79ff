import type { Item, ItemKey } from '../../src/report/items.js';
import type { NewChange, Step } from '../../src/store/changes/change.js';

export const KEY: ItemKey = { kind: 'topic', id: 'bridge' };

/** A topic as it may be written. */
function topic(name: string, id = 'bridge'): Item {
  return { kind: 'topic', value: { id, name, aliases: [] } };
}

/** One item of a change, rewritten. */
export function step(base: number, name: string, key: ItemKey = KEY): Step {
  return {
    key,
    base,
    standing: { state: 'written', item: topic(name, key.id) },
    shipped: topic('the bridge', key.id),
  };
}

/** A change that is like any other but for what the test says. */
export function change(parts: Partial<NewChange> = {}): NewChange {
  return {
    guild: 'g1',
    report: 'harbour',
    interaction: 'i1',
    author: 'u1',
    at: new Date('2026-01-26T14:30:00.123Z'),
    action: 'edit',
    reason: undefined,
    undoes: undefined,
    approver: undefined,
    steps: [step(0, 'the old bridge')],
    ...parts,
  };
}
