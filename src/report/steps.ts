import { arrange, isSameItem, itemsOf, type Item, type ItemKey, type Standing } from './items.js';
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
  const same = sameness(wanted);
  return [...new Set([...there.keys(), ...asked.keys()])].flatMap((name): StepTo[] => {
    const was = there.get(name);
    const is = asked.get(name);
    const item = is ?? was;
    if (item === undefined || same(was, is)) return [];
    const key = { kind: item.kind, id: item.value.id };
    return [{ key, was, is, standing: standingOf(is, below.get(name), same) }];
  });
}

type Sameness = (one: Item | undefined, other: Item | undefined) => boolean;

function standingOf(is: Item | undefined, shipped: Item | undefined, same: Sameness): Standing {
  if (same(is, shipped)) return { state: 'shipped' };
  return is === undefined ? { state: 'absent' } : { state: 'written', item: is };
}

/**
 * Whether somebody is a speaker or mentioned follows from the statements, and is no difference by itself. Of who is only
 * mentioned a file does not say for whom they speak; so nothing is taken from them either.
 */
function sameness(wanted: Knowledge): Sameness {
  const mentioned = new Set(arrange(wanted, [...itemsOf(wanted).values()]).mentioned.map(({ id }) => id));
  const plain = (item: Item | undefined): Item | undefined => {
    if (item?.kind !== 'person') return item;
    const { value } = item;
    const unsaid = mentioned.has(value.id) ? ({ anonymity: 'named', behalf: undefined } as const) : {};
    return { kind: 'person', value: { ...value, type: value.type ?? 'Person', ...unsaid } };
  };
  return (one, other) => isSameItem(plain(one), plain(other));
}

/** @returns the fields of the report itself that one file has otherwise than another: no change of an item can change those. */
export function otherFields({ report: one }: Knowledge, { report: other }: Knowledge): readonly string[] {
  const fields = new Map(Object.entries(one));
  const others = new Map(Object.entries(other));
  return [...new Set([...fields.keys(), ...others.keys()])].filter((name) => {
    return JSON.stringify(fields.get(name)) !== JSON.stringify(others.get(name));
  });
}
