import type { KeepingPress } from '../../../src/dispatch/command.js';
import { readHistoryOf, readHistoryPlace } from '../../../src/reply/knowledge/history-address.js';
import { wholeChange } from '../../../src/reply/knowledge/whole-change.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { noSuchChange, pressedChange } from '../changes.js';
import { attached, privately } from '../../replies.js';
import { historyPage } from '../history-page.js';

/** **History**: what was changed in an item, a report or the server, privately. */
export const history = {
  route: ROUTES.history,
  right: 'moderate',
  answers: 'privately',
  async run(request) {
    return privately(await historyPage(request, readHistoryOf(request.args)));
  },
} satisfies KeepingPress;

/** Turns the pages of a history. */
export const past = {
  route: ROUTES.past,
  right: 'moderate',
  answers: 'in-place',
  async run(request) {
    const { args } = request;
    return { type: 'update', message: await historyPage(request, readHistoryOf(args), readHistoryPlace(args)) };
  },
} satisfies KeepingPress;

/** **See it whole**, and *See one whole*: all that one change changed, privately. */
export const change = {
  route: ROUTES.change,
  right: 'moderate',
  answers: 'privately',
  async run(request) {
    const found = await pressedChange(request);
    return found === undefined ? noSuchChange() : attached(wholeChange(found));
  },
} satisfies KeepingPress;
