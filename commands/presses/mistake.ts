import type { MembersPress } from '../../src/dispatch/command.js';
import { mistakeForm } from '../../src/reply/review/proposal-form.js';
import { ROUTES } from '../../src/reply/message/routes.js';
import { openForm, readRevision } from '../propose.js';
import { withStatement } from './find.js';

/** **Report a mistake**: asks the member what is wrong, for the moderators. */
export const mistake = {
  route: ROUTES.mistake,
  right: 'take-part',
  answers: 'privately',
  run: (request) =>
    withStatement(request, request.args, (found) =>
      openForm(request, () => mistakeForm(found, readRevision(request.args[2]))),
    ),
} satisfies MembersPress;
