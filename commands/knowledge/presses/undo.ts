import type { KeepingPress } from '../../../src/dispatch/command.js';
import { readChange } from '../../../src/reply/knowledge/change-id.js';
import { leftNotice } from '../../../src/reply/knowledge/undo-card.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { noSuchChange, pressedChange } from '../changes.js';
import { privately } from '../../replies.js';
import { confirmedBefore, publishEdit } from '../publish/publish-edit.js';
import { seenIn, undoPreview } from '../publish/undo-preview.js';

/** **Undo**, and *Undo one of these*: asks first, privately, and shows what would be put back. */
export const undo = {
  route: ROUTES.undo,
  right: 'moderate',
  answers: 'privately',
  async run(request) {
    const change = await pressedChange(request);
    if (change === undefined) return noSuchChange();
    return privately(await undoPreview(request, change));
  },
} satisfies KeepingPress;

/** **Undo** under the question: takes the change back, unless anything of it was changed since the question was put. */
export const undoNow = {
  route: ROUTES.undoNow,
  right: 'moderate',
  answers: 'in-place',
  async run(request) {
    const change = await pressedChange(request);
    if (change === undefined) return noSuchChange();
    const edit = request.keeper.undoing(change);
    if (seenIn(edit) !== readChange(request.args[1])) {
      const before = await confirmedBefore(request);
      return before ?? { type: 'update', message: await undoPreview(request, change, true) };
    }
    return publishEdit(request, edit, { seen: request.args[2] });
  },
} satisfies KeepingPress;

/** **Leave it**: the question is withdrawn. */
export const leave = {
  route: ROUTES.leave,
  right: 'moderate',
  answers: 'in-place',
  run: () => ({ type: 'update', message: leftNotice() }),
} satisfies KeepingPress;
