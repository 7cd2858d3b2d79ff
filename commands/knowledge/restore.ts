import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { UserError } from '../../src/report/user-error.js';
import { changeItem } from './publish/change-item.js';
import { statementChoices } from './choices/choices.js';
import { findStatement } from './choices/find.js';
import { REASON_OPTION, STATEMENT_OPTION, wordsOf } from './choices/options.js';
import type { Subcommand } from '../subcommand.js';

/** `/knowledge restore`: a statement that was taken back answers again. */
export const restore = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'restore',
    description: 'Let a statement that was taken back answer again',
    options: [STATEMENT_OPTION, REASON_OPTION],
  },
  run(request) {
    const { report, value } = findStatement(request);
    if (value.withdrawn === undefined) throw new UserError(`The statement ${value.id} is not withdrawn.`);
    const item = { kind: 'statement', value: { ...value, withdrawn: undefined } } as const;
    return changeItem(request, { report, action: 'restore', reason: wordsOf(request, 'reason'), item });
  },
  complete: (request) => statementChoices(request, ({ statement }) => statement.withdrawn !== undefined),
} satisfies Subcommand;
