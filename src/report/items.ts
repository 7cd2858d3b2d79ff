import type { z } from 'zod';
import { itemSchema, type Knowledge, type KnowledgePerson, type KnowledgeStatement } from './schema.js';

/** The parts of a report's knowledge that are changed one at a time, as they are written. */
export type Item = z.output<typeof itemSchema>;
export type ItemKind = Item['kind'];

/** An item's address within its report. */
export interface ItemKey {
  readonly kind: ItemKind;
  readonly id: string;
}

/** How an item stands after a change: as shipped (or not there, where nothing is shipped), rewritten, or taken out. */
export type Standing =
  { readonly state: 'shipped' } | { readonly state: 'absent' } | { readonly state: 'written'; readonly item: Item };

/** @returns `statement us-denial`, which names an item in faults and in maps. */
export function itemName({ kind, id }: ItemKey): string {
  return `${kind} ${id}`;
}

/** Whether two addresses within a report are one. */
export function isSameKey(one: ItemKey, other: ItemKey): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** @returns how an item comes to stand: one that is written as it is shipped is the shipped one, and moves on with it. */
export function standingOf(item: Item | undefined, shipped: Item | undefined): Standing {
  if (isSameItem(item, shipped)) return { state: 'shipped' };
  return item === undefined ? { state: 'absent' } : { state: 'written', item };
}

/** @returns the item that stands there, where `shipped` is how it is shipped. */
export function standingItem(standing: Standing, shipped: Item | undefined): Item | undefined {
  if (standing.state === 'shipped') return shipped;
  return standing.state === 'written' ? standing.item : undefined;
}

/** Whether two items are written the same, whatever the order of their fields. */
export function isSameItem(one: Item | undefined, other: Item | undefined): boolean {
  const plain = (item: Item | undefined) => (item === undefined ? '' : JSON.stringify(itemSchema.parse(item)));
  return plain(one) === plain(other);
}

/** @returns an item of a report's knowledge, or nothing where it has none such. */
export function itemOf(knowledge: Knowledge, { kind, id }: ItemKey): Item | undefined {
  return itemsOf(knowledge).get(itemName({ kind, id }));
}

/** @returns all items of a report's knowledge by their names, people first, then topics, then statements. */
export function itemsOf({ speakers, mentioned, topics, statements }: Knowledge): ReadonlyMap<string, Item> {
  const items: readonly Item[] = [
    ...[...speakers, ...mentioned].map((value): Item => ({ kind: 'person', value })),
    ...topics.map((value): Item => ({ kind: 'topic', value })),
    ...statements.map((value): Item => ({ kind: 'statement', value })),
  ];
  return new Map(items.map((item) => [itemName({ kind: item.kind, id: item.value.id }), item]));
}

/** @returns everybody a report knows, whether they speak in it or are only mentioned. */
export function peopleIn({ speakers, mentioned }: Knowledge): KnowledgePerson[] {
  return [...speakers, ...mentioned];
}

/**
 * Lays changed items over a report's knowledge: each replaces the one of its kind and id, new ones come last, those taken
 * out are left out. Who is a voice, or is spoken for, is a speaker; anybody else is mentioned.
 */
export function layOver(
  knowledge: Knowledge,
  changed: Iterable<{ readonly key: ItemKey; readonly standing: Standing }>,
): Knowledge {
  const laid = new Map(itemsOf(knowledge));
  let touched = false;
  for (const { key, standing } of changed) {
    if (standing.state === 'shipped') continue;
    touched = true;
    if (standing.state === 'absent') laid.delete(itemName(key));
    else laid.set(itemName(key), standing.item);
  }
  return touched ? arrange(knowledge, [...laid.values()]) : knowledge;
}

/** @returns a report's knowledge with these items and no others, each where it belongs. */
function arrange(knowledge: Knowledge, items: readonly Item[]): Knowledge {
  const statements = items.flatMap((item) => (item.kind === 'statement' ? [item.value] : []));
  const topics = items.flatMap((item) => (item.kind === 'topic' ? [item.value] : []));
  const people = items.flatMap((item) => (item.kind === 'person' ? [item.value] : []));
  const speak = speaking(people, statements);
  return {
    ...knowledge,
    speakers: people.filter(({ id }) => speak.has(id)).map((one) => ({ ...one, type: one.type ?? 'Person' })),
    mentioned: people.filter(({ id }) => !speak.has(id)),
    topics,
    statements,
  };
}

/** @returns the ids of the voices, of those they speak for, and of those these speak for in turn. */
function speaking(
  people: readonly KnowledgePerson[],
  statements: readonly Pick<KnowledgeStatement, 'chain'>[],
): ReadonlySet<string> {
  const behalves = new Map(people.map(({ id, behalf }) => [id, behalf]));
  const speak = new Set<string>();
  for (const { by } of statements.flatMap(({ chain }) => chain)) {
    for (let at: string | undefined = by; at !== undefined && !speak.has(at); at = behalves.get(at)) speak.add(at);
  }
  return speak;
}
