import type { KeepingPress } from '../../../src/dispatch/command.js';
import { RETENTION } from '../../../src/library/retention.js';
import {
  ERASE_FIELD,
  ERASE_WORD,
  eraseCard,
  erasedCard,
  eraseForm,
  notErased,
} from '../../../src/reply/admin/erase-cards.js';
import { notice } from '../../../src/reply/message/notice.js';
import { ROUTES } from '../../../src/reply/message/routes.js';

/** **Erase …**: asks for the word. */
export const eraseAsk = {
  route: ROUTES.erase,
  right: 'administer',
  answers: 'in-place',
  run: () => ({ type: 'modal', modal: eraseForm() }),
} satisfies KeepingPress;

/** The word was typed: all of it goes, and the log channel, which is forgotten with the rest, is told. */
export const eraseAll = {
  route: ROUTES.eraseAll,
  right: 'administer',
  answers: 'in-place',
  async run({ keeper, channels, user, fields = {} }) {
    const typed = fields[ERASE_FIELD]?.[0] ?? '';
    if (typed.trim() !== ERASE_WORD) {
      return { type: 'update', message: eraseCard(RETENTION, notErased(typed)) };
    }
    const { logChannel } = keeper.settings;
    await keeper.erase();
    const told = notice(`<@${user.id}> erased all changes, drafts and settings of this server.`);
    if (logChannel !== null) await channels.post(logChannel, told);
    return { type: 'update', message: erasedCard(RETENTION) };
  },
} satisfies KeepingPress;
