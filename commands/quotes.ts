import { ApplicationCommandType } from 'discord-api-types/v10';
import { quotes as answer } from '../src/answer/quotes.js';
import type { Command } from '../src/dispatch/command.js';
import { quotesCard } from '../src/reply/quotes/quotes-card.js';
import { aboutOf } from './about.js';
import { outcomeTold, pointTold } from './aloud.js';
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
} from './options.js';

/** `/quotes`: all that a voice says and, apart from it, what others ascribe to it. */
export const quotes = {
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'quotes',
    description: 'Everything one person or organisation says in the report',
    options: [
      known('speaker', 'Whose words: a name, a role, a country', true),
      known('about', 'Only on this topic'),
      REPORT_OPTION,
      PRIVATE_OPTION,
    ],
  },
  isPrivate: wantsPrivate,
  run(request) {
    const about = typed(request, 'about');
    const { report } = within(request);
    const outcome = answer(request.library, {
      speaker: typed(request, 'speaker') ?? '',
      ...(about === undefined ? {} : { about }),
      ...within(request),
    });
    const point = about === undefined ? undefined : pointTold(request, aboutOf(request.library, about, report));
    return {
      type: 'message',
      private: wantsPrivate(request),
      ...quotesCard(outcomeTold(request, outcome), audienceOf(request), point),
      outcome,
    };
  },
  complete,
} satisfies Command;
