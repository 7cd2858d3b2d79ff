import type { CommandRequest } from '../../src/dispatch/command.js';
import type { KnowledgePerson } from '../../src/report/schema.js';
import { sharedNames } from '../../src/report/shared-names.js';
import { UserError } from '../../src/report/user-error.js';
import { clip } from '../../src/reply/escape.js';

const SHOWN_MAX = 60;

/**
 * @param had the aliases that they have already, which are let be
 * @throws UserError where another name of theirs is somebody else's
 */
export function checkOwnNames(
  { library }: Pick<CommandRequest, 'library'>,
  report: string,
  person: KnowledgePerson,
  had: readonly string[],
): void {
  const held = library.reports.get(report);
  const all = held === undefined ? [] : [...held.speakers.values(), ...held.mentioned.values()];
  const others = all.filter(({ id }) => id !== person.id);
  const [first] = sharedNames(person, others).filter(({ alias }) => !had.includes(alias));
  if (first === undefined) return;
  const { alias, other, as } = first;
  const whose =
    as === 'name' ? `somebody else’s name (${other.id})` : `an alias of ${clip(other.name, SHOWN_MAX)} (${other.id})`;
  throw new UserError(
    `“${clip(alias, SHOWN_MAX)}” is ${whose}: who asks for one would get words of the other. Leave it out, or give that one another name first.`,
  );
}
