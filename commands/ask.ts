import { ApplicationCommandType } from 'discord-api-types/v10';
import { ask as answer } from '../src/answer/ask.js';
import type { Command } from '../src/dispatch/command.js';
import { askCard } from '../src/reply/quotes/answer-card.js';
import { audienceTold, outcomeTold } from './aloud.js';
import {
  complete,
  EVERYWHERE,
  PRIVATE_OPTION,
  REPORT_OPTION,
  typed,
  wantsPrivate,
  within,
  words as wordsOption,
} from './options.js';
import { refusedIn } from './refused.js';

/** `/ask`: a question in plain words, answered with quotes. */
export const ask = {
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask about the report; the answer is what it says, word for word',
    options: [wordsOption('question', 'What you want to know, in your own words'), REPORT_OPTION, PRIVATE_OPTION],
  },
  isPrivate: wantsPrivate,
  run(request) {
    const words = typed(request, 'question') ?? '';
    const outcome = answer(request.library, { question: words, ...within(request) });
    const audience = audienceTold(request, { command: 'ask', words });
    const told = outcomeTold(request, outcome);
    return {
      type: 'message',
      private: wantsPrivate(request),
      ...askCard(told, audience),
      outcome,
      ...refusedIn(request, outcome, { command: 'ask', words }, (noted) => askCard(told, audience, noted).message),
    };
  },
  complete,
} satisfies Command;
