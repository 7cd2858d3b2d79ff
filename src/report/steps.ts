import { isSameItem, itemsOf, standingOf, type Item, type ItemKey, type Standing } from './items.js';
import type { Knowledge } from './schema.js';

/** One item that has to change for one report's knowledge to become another. */
export interface StepTo {
  readonly key: ItemKey;
  /** As it is written now, and as it would be; nothing where it is not there. */
  readonly was: Item | undefined;
  readonly is: Item | undefined;
  /** What it becomes: as shipped, where that is what it would be. */
  readonly standing: Standing;
}

/** A report's knowledge as it is and as it was shipped. */
export interface Present {
  readonly now: Knowledge;
  readonly shipped: Knowledge;
}

/** @returns what has to change for a report's knowledge to become what is wanted, first what is there already. */
export function stepsTo(wanted: Knowledge, { now, shipped }: Present): readonly StepTo[] {
  const there = itemsOf(now);
  const asked = itemsOf(wanted);
  const below = itemsOf(shipped);
  return [...new Set([...there.keys(), ...asked.keys()])].flatMap((name): StepTo[] => {
    const was = there.get(name);
    const is = asked.get(name);
    const item = is ?? was;
    if (item === undefined || same(was, is)) return [];
    const key = { kind: item.kind, id: item.value.id };
    const standing = same(is, below.get(name)) ? ({ state: 'shipped' } as const) : standingOf(is, below.get(name));
    return [{ key, was, is, standing }];
  });
}

/** Who is a voice is a person unless it is said otherwise; whether somebody is one follows from the statements. */
function same(one: Item | undefined, other: Item | undefined): boolean {
  return isSameItem(typed(one), typed(other));
}

function typed(item: Item | undefined): Item | undefined {
  if (item?.kind !== 'person') return item;
  return { kind: 'person', value: { ...item.value, type: item.value.type ?? 'Person' } };
}

/** @returns the fields of the report itself that one file has otherwise than another: no change of an item can change those. */
export function otherFields({ report: one }: Knowledge, { report: other }: Knowledge): readonly string[] {
  const fields = new Map(Object.entries(one));
  const others = new Map(Object.entries(other));
  return [...new Set([...fields.keys(), ...others.keys()])].filter((name) => {
    return JSON.stringify(fields.get(name)) !== JSON.stringify(others.get(name));
  });
}
