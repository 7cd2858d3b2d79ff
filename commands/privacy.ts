import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../src/dispatch/command.js';
import { RETENTION } from '../src/library/retention.js';
import { privacyCard } from '../src/reply/privacy-card.js';
import { privately } from './replies.js';
import { EVERYWHERE } from './options.js';

/** `/privacy`: what is kept and for how long. Private: whoever asks need not show that they did. */
export const privacy = {
  data: {
    ...EVERYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'privacy',
    description: 'What I keep of you and of this server, and for how long',
  },
  whilePaused: true,
  isPrivate: () => true,
  run: ({ guild, installed }) => privately(privacyCard(RETENTION, guild !== null && installed)),
} satisfies Command;
