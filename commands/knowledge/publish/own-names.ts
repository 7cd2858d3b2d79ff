import type { CommandRequest } from '../../../src/dispatch/command.js';
import type { KnowledgePerson } from '../../../src/report/schema.js';
import { sharedNames, type Named } from '../../../src/report/proof/shared-names.js';
import { UserError } from '../../../src/report/user-error.js';
import { short } from '../choices/options.js';

const MIXED_UP = 'who asks for one would get words of the other.';

/**
 * @param had how they are called already, which is let be; nothing for somebody new
 * @throws UserError where a name of theirs is somebody else's
 */
export function checkOwnNames(
  { library }: Pick<CommandRequest, 'library'>,
  report: string,
  person: KnowledgePerson,
  had?: Pick<KnowledgePerson, 'name' | 'aliases'>,
): void {
  const held = library.reports.get(report);
  const all = held === undefined ? [] : [...held.speakers.values(), ...held.mentioned.values()];
  const others = all.filter(({ id }) => id !== person.id);
  if (person.name !== had?.name) checkName(person, others);
  const [first] = sharedNames(person, others).filter(({ alias }) => !had?.aliases.includes(alias));
  if (first === undefined) return;
  const { alias, other, as } = first;
  const whose = as === 'name' ? `somebody else’s name (${other.id})` : aliasOf(other);
  throw new UserError(`“${short(alias)}” is ${whose}: ${MIXED_UP} Leave it out, or give that one another name first.`);
}

function checkName(person: KnowledgePerson, others: readonly Named[]): void {
  const owner = others.find((other) => sharedNames(other, [person]).some(({ as }) => as === 'name'));
  if (owner === undefined) return;
  throw new UserError(
    `“${short(person.name)}” is ${aliasOf(owner)}: ${MIXED_UP} Choose another name, or take that alias away first.`,
  );
}

function aliasOf({ id, name }: Named): string {
  return `an alias of ${short(name)} (${id})`;
}
