import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { editIn } from '../../src/library/drafts/edit-draft.js';
import { importIn } from '../../src/library/drafts/import-draft.js';
import { fromFields } from '../../src/library/drafts/typed-fields.js';
import { draftsCard } from '../../src/reply/knowledge/drafts-card.js';
import { SELECT_OPTIONS_MAX } from '../../src/reply/message/limits.js';
import { privately } from '../replies.js';
import type { Subcommand } from '../subcommand.js';

/** Far more drafts than anybody has: not all of them are statements. */
const LOOKED_AT_MAX = 500;

/** `/knowledge drafts`: what a moderator began and neither published nor discarded, since a private card is easily lost. */
export const drafts = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'drafts',
    description: 'Go on with a statement that you began and did not publish',
  },
  async run({ keeper, user }) {
    const kept = await keeper.drafts(user.id, LOOKED_AT_MAX);
    // A file that waits to be imported has a card of its own, and so has a change that was asked about.
    const statements = kept.filter(({ fields }) => importIn(fields) === undefined && editIn(fields) === undefined);
    const listed = statements.slice(0, SELECT_OPTIONS_MAX).map(({ id, at, subject, fields }) => ({
      id,
      at,
      statement: subject?.id,
      words: fromFields(fields).words,
    }));
    return privately(draftsCard(listed, statements.length));
  },
} satisfies Subcommand;
