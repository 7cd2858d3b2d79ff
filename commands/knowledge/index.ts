import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { KeepingCommand } from '../../src/dispatch/command.js';
import { IN_SERVERS } from '../options.js';
import { add } from './add.js';
import { aliases } from './aliases.js';
import { ask } from './ask.js';
import { drafts } from './drafts.js';
import { edit } from './edit.js';
import { history } from './history.js';
import { restore } from './restore.js';
import { retract } from './retract.js';
import { review } from './review.js';
import { show } from './show.js';
import { speaker } from './speaker.js';
import { stats } from './stats.js';
import { among, type Subcommand } from '../subcommand.js';
import { tag } from './tag.js';
import { test } from './test.js';
import { topic } from './topic.js';
import { unanswered } from './unanswered.js';
import { undo } from './undo.js';

/** What `/knowledge` does, in the order in which Discord lists it. */
const subcommands: readonly Subcommand[] = [
  add,
  edit,
  drafts,
  retract,
  restore,
  ask,
  unanswered,
  stats,
  tag,
  speaker,
  topic,
  aliases,
  show,
  history,
  undo,
  test,
  review,
];

/** `/knowledge`: moderators keep what their server's members are answered with. Private: a channel need not see the work. */
export const knowledge = {
  right: 'moderate',
  data: {
    ...IN_SERVERS,
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    type: ApplicationCommandType.ChatInput,
    name: 'knowledge',
    description: 'Keep what this server knows of its reports: mend it, look at it, undo it',
    options: subcommands.map(({ data }) => data),
  },
  ...among(subcommands),
} satisfies KeepingCommand;
