import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { statementChoices } from './choices/choices.js';
import { changeItem } from './publish/change-item.js';
import { findStatement } from './choices/find.js';
import { NEEDED_REASON_OPTION, STATEMENT_OPTION, wordsOf } from './choices/options.js';
import type { Subcommand } from '../subcommand.js';
import { UserError } from '../../src/report/user-error.js';

/** `/knowledge retract`: a statement answers no more; who asks is told that it was withdrawn, and why. */
export const retract = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'retract',
    description: 'Take a statement back: who asks is told that it was withdrawn, and why',
    options: [STATEMENT_OPTION, NEEDED_REASON_OPTION],
  },
  run(request) {
    const { report, value } = findStatement(request);
    const reason = wordsOf(request, 'reason');
    if (reason === undefined) throw new UserError('Give a reason: members read it where the statement would answer.');
    const item = { kind: 'statement', value: { ...value, withdrawn: reason } } as const;
    return changeItem(request, { report, action: 'retract', reason, item });
  },
  complete: (request) => statementChoices(request),
} satisfies Subcommand;
