import { nameKey } from '../typed/who.js';

/** Somebody of a report, as far as names go. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly role?: string | undefined;
  readonly aliases: readonly string[];
}

/** An alias that somebody else is called by already. */
export interface SharedName {
  readonly alias: string;
  readonly other: Named;
  readonly as: 'name' | 'alias';
}

/**
 * Finds which of somebody's aliases belong to others: a question about those would be answered with words of the wrong one.
 * Two people may share what their own names have in common, like a surname, and two of one role what the role has; then it
 * is asked which of them is meant.
 * @param others everybody else of the report
 */
export function sharedNames(person: Named, others: readonly Named[]): SharedName[] {
  return person.aliases.flatMap((alias): SharedName[] => {
    const key = nameKey(alias);
    const called = others.find(({ name }) => nameKey(name) === key);
    if (called !== undefined && !has(person.name, key)) return [{ alias, other: called, as: 'name' }];
    const known = others.find(({ aliases }) => aliases.some((one) => nameKey(one) === key));
    if (known === undefined || has(`${person.name} ${person.role ?? ''}`, key)) return [];
    return [{ alias, other: known, as: 'alias' }];
  });
}

/** Whether all words of a name stand in a text. */
function has(text: string, key: string): boolean {
  const words = new Set(wordsOf(nameKey(text)));
  return wordsOf(key).every((word) => words.has(word));
}

function wordsOf(key: string): string[] {
  return key.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
