import { ApplicationCommandType } from 'discord-api-types/v10';
import { sides as answer } from '../src/answer/sides.js';
import type { Command } from '../src/dispatch/command.js';
import { sidesCard } from '../src/reply/quotes/sides-card.js';
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

/** `/sides`: everyone who speaks on a point, side by side. */
export const sides = {
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'sides',
    description: 'Everyone who speaks on a point, side by side, and who disputes whom',
    options: [known('about', 'The point: a topic, or your own words', true), REPORT_OPTION, PRIVATE_OPTION],
  },
  isPrivate: wantsPrivate,
  run(request) {
    const about = typed(request, 'about') ?? '';
    const { report } = within(request);
    const outcome = answer(request.library, { about, ...within(request) });
    const point = pointTold(request, aboutOf(request.library, about, report));
    return {
      type: 'message',
      private: wantsPrivate(request),
      ...sidesCard(outcomeTold(request, outcome), audienceOf(request), point),
      outcome,
    };
  },
  complete,
} satisfies Command;
