import type { KnowledgePerson } from '../schema.js';
import { folded } from './folded.js';

/** Whom a typed name is: somebody of the report, one of several, or nobody it knows yet. */
export type Who =
  | { readonly kind: 'known'; readonly person: KnowledgePerson }
  | { readonly kind: 'several'; readonly people: readonly KnowledgePerson[] }
  | { readonly kind: 'new' };

/** Finds whom a name is: by name, then by id, then by another name, each in full and whatever its case. */
export function whoIs(name: string, people: readonly KnowledgePerson[]): Who {
  const typed = nameKey(name);
  const ways: ((person: KnowledgePerson) => readonly string[])[] = [
    (person) => [person.name],
    (person) => [person.id],
    (person) => person.aliases,
  ];
  for (const namesOf of ways) {
    const found = people.filter((person) => namesOf(person).some((one) => nameKey(one) === typed));
    const [only, ...others] = found;
    if (only !== undefined)
      return others.length === 0 ? { kind: 'known', person: only } : { kind: 'several', people: found };
  }
  return { kind: 'new' };
}

/** @returns what to type for somebody: the name, or the id where the name is somebody else's as well. */
export function nameFor(person: KnowledgePerson, people: readonly KnowledgePerson[]): string {
  const found = whoIs(person.name, people);
  return found.kind === 'known' && found.person.id === person.id ? person.name : person.id;
}

/** @returns what a name is compared by: “White House” is “the White House”, whatever the case and the accents. */
export function nameKey(name: string): string {
  return folded(name).text.trim().replace(/^the /, '');
}
