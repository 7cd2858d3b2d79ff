import { ApplicationCommandType } from 'discord-api-types/v10';
import { scopeOf } from '../src/answer/named/scope.js';
import type { MembersCommand } from '../src/dispatch/command.js';
import { missingForm } from '../src/reply/review/proposal-form.js';
import { UserError } from '../src/report/user-error.js';
import { IN_SERVERS, complete, known, typed } from './options.js';
import { openForm } from './propose.js';

const SEVERAL = 'There are several reports here. Choose one under “report”.';

/** `/suggest`: a member tells the moderators what a report's knowledge lacks. */
export const suggest = {
  right: 'take-part',
  data: {
    ...IN_SERVERS,
    type: ApplicationCommandType.ChatInput,
    name: 'suggest',
    description: 'Tell the moderators what is missing here',
    options: [known('report', 'In which report, where there are several')],
  },
  isPrivate: () => true,
  run(request) {
    const [only, ...others] = scopeOf(request.library, typed(request, 'report')).reports.values();
    if (only === undefined || others.length > 0) throw new UserError(SEVERAL);
    return openForm(request, () => missingForm(only));
  },
  complete,
} satisfies MembersCommand;
