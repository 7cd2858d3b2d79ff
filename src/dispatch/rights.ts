import { UserError } from '../report/user-error.js';
import type { Asker, Right } from './command.js';
import type { Doer } from './incoming.js';
import { NOTICES } from './notices.js';

/** Somebody tried what they may not do; the log has it, and they are told who may. */
export class RefusedError extends UserError {}

/** @returns who asks, with what this server lets their roles do. */
export function askerOf({ id, moderator, administrator, roles }: Doer, moderatorRoles: readonly string[]): Asker {
  const trusted = roles.some((role) => moderatorRoles.includes(role));
  return { id, moderator: moderator || administrator || trusted, administrator };
}

/** @throws RefusedError where somebody has not the right; checked for each command, button, select and form alike. */
export function demand(right: Right, { moderator, administrator }: Asker): void {
  if (right === 'administer' && !administrator) throw new RefusedError(NOTICES.onlyAdministrators);
  if (right === 'moderate' && !moderator) throw new RefusedError(NOTICES.onlyModerators);
}
