import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CommandRequest, Keeping } from '../../src/dispatch/command.js';
import { newId } from '../../src/report/typed/new-id.js';
import type { KnowledgeTopic } from '../../src/report/schema.js';
import { typed } from '../options.js';
import { changeItem } from './publish/change-item.js';
import { reportChoices, topicChoices } from './choices/choices.js';
import { findReport, findTopic, type Place } from './choices/find.js';
import {
  checkNewName,
  chosen,
  NAME_MAX,
  namesIn,
  REASON_OPTION,
  REPORT_OPTION,
  wordsOf,
  written,
} from './choices/options.js';
import { checkTopicNames } from './publish/own-topic-names.js';
import type { Subcommand } from '../subcommand.js';

const ALIASES_MAX = 600;

/** `/knowledge topic`: what statements are about. A name that fits none makes a new one; `/knowledge tag` puts it on statements. */
export const topic = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'topic',
    description: 'Name a topic; a new name makes a new one. /knowledge tag puts it on statements',
    options: [
      chosen('topic', 'Which; a name that fits none makes a new topic', true),
      written('name', 'Its name on cards', NAME_MAX),
      written('aliases', 'All other names, with commas between; “none” clears', ALIASES_MAX),
      REPORT_OPTION,
      REASON_OPTION,
    ],
  },
  run(request) {
    const words = wordsOf(request, 'topic') ?? '';
    const found = findTopic(request, words, typed(request, 'report'));
    const { report, value } = found ?? newTopic(request, words);
    const aliases = wordsOf(request, 'aliases');
    const changed: KnowledgeTopic = {
      ...value,
      name: wordsOf(request, 'name') ?? value.name,
      aliases: aliases === undefined ? value.aliases : namesIn(aliases),
    };
    checkTopicNames(request, report, changed, found?.value);
    const action = found === undefined ? 'add' : 'edit';
    const item = { kind: 'topic', value: changed } as const;
    return changeItem(request, { report, action, reason: wordsOf(request, 'reason'), item });
  },
  complete(request) {
    if (request.focused === 'report') return reportChoices(request);
    return topicChoices(request, typed(request, 'report'));
  },
} satisfies Subcommand;

function newTopic(request: CommandRequest & Keeping, name: string): Place<KnowledgeTopic> {
  checkNewName(name);
  const report = findReport(request);
  const taken = (id: string) => request.keeper.item(report, { kind: 'topic', id }) !== undefined;
  return { report, value: { id: newId(name, taken, 'topic'), name, aliases: [] } };
}
