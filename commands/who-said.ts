import { ApplicationCommandType } from 'discord-api-types/v10';
import { whoSaid as answer } from '../src/answer/who-said.js';
import type { Command } from '../src/dispatch/command.js';
import { whoSaidCard } from '../src/reply/quotes/answer-card.js';
import { notice } from '../src/reply/message/notice.js';
import { audienceTold, outcomeTold } from './aloud.js';
import { refusedIn } from './refused.js';
import { privately } from './replies.js';
import {
  audienceOf,
  complete,
  EVERYWHERE,
  known,
  PRIVATE_OPTION,
  REPORT_OPTION,
  typed,
  wantsPrivate,
  within,
  words as wordsOption,
} from './options.js';

/** `/who-said`: words somebody remembers; who said them, and how the remembered words differ. */
export const whoSaid = {
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'who-said',
    description: 'Find out who said these words in the report, and how exactly',
    options: [
      wordsOption('words', 'The words as you remember them'),
      known('speaker', 'Did this person say it?'),
      REPORT_OPTION,
      PRIVATE_OPTION,
    ],
  },
  isPrivate: wantsPrivate,
  run(request) {
    const speaker = typed(request, 'speaker');
    const words = typed(request, 'words') ?? '';
    const audience = audienceTold(request, { command: 'who-said', words });
    const outcome = answer(request.library, {
      words,
      ...(speaker === undefined ? {} : { speaker }),
      ...within(request),
    });
    const told = outcomeTold(request, outcome);
    return {
      type: 'message',
      private: wantsPrivate(request),
      ...whoSaidCard(told, audience),
      outcome,
      ...refusedIn(
        request,
        outcome,
        { command: 'who-said', words },
        (noted) => whoSaidCard(told, audience, noted).message,
      ),
    };
  },
  complete,
} satisfies Command;

/** **Who said this?** in a message's menu: the same, for that message's words, and only for who asks. */
export const whoSaidThis = {
  data: { ...EVERYWHERE, type: ApplicationCommandType.Message, name: 'Who said this?' },
  isPrivate: () => true,
  run(request) {
    const words = request.target?.words.trim() ?? '';
    if (words === '') {
      return privately(notice('There are no words in this message to look up.'));
    }
    const outcome = answer(request.library, { words });
    const audience = { ...audienceOf(request), private: true };
    return { type: 'message', private: true, ...whoSaidCard(outcome, audience), outcome };
  },
} satisfies Command;
