import { ApplicationCommandType } from 'discord-api-types/v10';
import { ask as answer } from '../src/answer/ask.js';
import type { Command } from '../src/dispatch/command.js';
import { askCard } from '../src/reply/answer-card.js';
import {
  audienceOf,
  complete,
  EVERYWHERE,
  PRIVATE_OPTION,
  REPORT_OPTION,
  typed,
  wantsPrivate,
  within,
  words,
} from './options.js';

/** `/ask`: a question in plain words, answered with quotes. */
export const ask = {
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask about the report; the answer is what it says, word for word',
    options: [words('question', 'What you want to know, in your own words'), REPORT_OPTION, PRIVATE_OPTION],
  },
  isPrivate: wantsPrivate,
  run(request) {
    const outcome = answer(request.library, { question: typed(request, 'question') ?? '', ...within(request) });
    return {
      type: 'message',
      private: wantsPrivate(request),
      ...askCard(outcome, audienceOf(request)),
      outcome,
    };
  },
  complete,
} satisfies Command;
