import type { z } from 'zod';
import { itemSchema, type Knowledge, type KnowledgePerson } from './schema.js';

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
  const people: readonly KnowledgePerson[] = [
    ...speakers,
    ...mentioned.map((one): KnowledgePerson => ({ ...one, anonymity: 'named' })),
  ];
  const items: readonly Item[] = [
    ...people.map((value): Item => ({ kind: 'person', value })),
    ...topics.map((value): Item => ({ kind: 'topic', value })),
    ...statements.map((value): Item => ({ kind: 'statement', value })),
  ];
  return new Map(items.map((item) => [itemName({ kind: item.kind, id: item.value.id }), item]));
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
  if (!touched) return knowledge;
  const items = [...laid.values()];
  const statements = items.flatMap((item) => (item.kind === 'statement' ? [item.value] : []));
  const topics = items.flatMap((item) => (item.kind === 'topic' ? [item.value] : []));
  const people = items.flatMap((item) => (item.kind === 'person' ? [item.value] : []));
  const voices = new Set(statements.flatMap(({ chain }) => chain.map(({ by }) => by)));
  const speaks = ({ id }: KnowledgePerson) => voices.has(id) || people.some(({ behalf }) => behalf === id);
  return {
    ...knowledge,
    speakers: people.filter(speaks).map((one) => ({ ...one, type: one.type ?? 'Person' })),
    mentioned: people.filter((one) => !speaks(one)).map(toMentioned),
    topics,
    statements,
  };
}

function toMentioned({ id, name, type, role, affiliation, aliases }: KnowledgePerson): Knowledge['mentioned'][number] {
  return { id, name, type, role, affiliation, aliases };
}
