import type { Item } from '../../report/items.js';
import { escape } from '../message/escape.js';
import { fieldsOf, type Field } from './fields.js';
import { replaced, wordDifference } from './word-difference.js';

/** A minus sign: a hyphen would begin a list. */
const GONE = '−';
const NEW = '\\+';
/** Says which side is whose, where something is set against what stands there. */
export function legend(whose: string): string {
  return `-# ~~struck out~~ or −: as it is now · **bold** or \\+: ${whose}`;
}

export const LEGEND = legend('yours');

/**
 * Sets an item as it was against what it is, field by field: `+ alias “x”`, `role: “a” → “b”`. Nothing where they are the same.
 * @returns markdown, a line a difference, each whole by itself
 */
export function itemDifference(was: Item | undefined, is: Item | undefined): string[] {
  if (was === undefined) return is === undefined ? [] : fieldsOf(is).flatMap((field) => wholeLines(NEW, field));
  if (is === undefined) return fieldsOf(was).flatMap((field) => wholeLines(GONE, field));
  return fieldsDifference(fieldsOf(was), fieldsOf(is));
}

/** The same for fields, those of either side in the same order. */
export function fieldsDifference(before: readonly Field[], after: readonly Field[]): string[] {
  return after.flatMap((field, i) => {
    const old = before[i];
    return old === undefined || old.label !== field.label ? wholeLines(NEW, field) : fieldLines(old, field);
  });
}

/** All of a field, for what is wholly new or wholly gone. */
function wholeLines(mark: string, field: Field): string[] {
  if (field.kind === 'list') return field.values.map((value) => listed(mark, field.label, value));
  if (field.value === undefined) return [];
  return [`${mark} ${field.label}: ${shown(field, field.value)}`];
}

function fieldLines(was: Field, is: Field): string[] {
  if (was.kind === 'list' || is.kind === 'list') {
    return was.kind === 'list' && is.kind === 'list' ? listLines(is.label, was.values, is.values) : [];
  }
  if (was.value === is.value) return [];
  if (was.value === undefined) return wholeLines(NEW, is);
  if (is.value === undefined) return wholeLines(GONE, was);
  return [`${is.label}: ${is.kind === 'words' ? wordDifference(was.value, is.value) : replaced(was.value, is.value)}`];
}

function listLines(label: string, was: readonly string[], is: readonly string[]): string[] {
  const gone = without(was, is).map((value) => listed(GONE, label, value));
  const added = without(is, was).map((value) => listed(NEW, label, value));
  if (gone.length + added.length > 0) return [...gone, ...added];
  return was.every((value, i) => is[i] === value) ? [] : [`${label}: in another order`];
}

/** @returns those of a list that are not in another, one for one where something stands twice. */
function without(values: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return values.filter((value) => {
    const at = left.indexOf(value);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function listed(mark: string, label: string, value: string): string {
  return `${mark} ${label} ${escape(value)}`;
}

function shown({ kind }: Field, value: string): string {
  return escape(kind === 'words' ? `“${value}”` : value);
}
