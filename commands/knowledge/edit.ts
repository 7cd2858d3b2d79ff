import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { statementForm } from '../../src/reply/knowledge/form.js';
import { peopleIn } from '../../src/report/items.js';
import { typedOf } from '../../src/report/typed/typed.js';
import { UserError } from '../../src/report/user-error.js';
import { statementChoices } from './choices/choices.js';
import { findStatement } from './choices/find.js';
import { STATEMENT_OPTION } from './choices/options.js';
import type { Subcommand } from '../subcommand.js';

/** `/knowledge edit`: opens the form of a statement, filled in as this server has it. */
export const edit = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'edit',
    description: 'Mend a statement: its words, who says them, and how',
    options: [STATEMENT_OPTION],
  },
  run(request) {
    const { report, value } = findStatement(request);
    const knowledge = request.keeper.knowledge(report);
    if (knowledge === undefined) throw new UserError('This report is no longer there. /report shows those that are.');
    const number = request.keeper.number(report, { kind: 'statement', id: value.id });
    return {
      type: 'modal',
      modal: statementForm(typedOf(value, peopleIn(knowledge)), { report, statement: value.id, number }),
    };
  },
  complete: (request) => statementChoices(request),
} satisfies Subcommand;
