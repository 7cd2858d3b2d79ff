import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { itemCard } from '../../src/reply/knowledge/item-card.js';
import { attached } from '../replies.js';
import { isSameKey } from '../../src/report/items.js';
import { statementChoices } from './choices/choices.js';
import { findStatement } from './choices/find.js';
import { isMovedOn } from './history-page.js';
import { STATEMENT_OPTION } from './choices/options.js';
import type { Subcommand } from '../subcommand.js';

/** `/knowledge show`: all fields of a statement, as they are written. */
export const show = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'show',
    description: 'Everything that is known of a statement, field by field',
    options: [STATEMENT_OPTION],
  },
  async run(request) {
    const { keeper } = request;
    const { report, value } = findStatement(request);
    const key = { kind: 'statement', id: value.id } as const;
    const [latest] = await keeper.history({ report, key }, { limit: 1 });
    const revision = latest?.revisions.find((one) => isSameKey(one.key, key));
    const moved = revision !== undefined && isMovedOn(keeper, report, revision);
    const card = itemCard({
      report,
      key,
      item: { kind: 'statement', value },
      number: keeper.number(report, key),
      latest,
      movedOn: moved ? { was: revision.shipped, is: keeper.shipped(report, key) } : undefined,
    });
    return attached(card);
  },
  complete: (request) => statementChoices(request),
} satisfies Subcommand;
