import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { completeNamed } from '../../src/answer/complete/complete-named.js';
import type { Choice, CommandRequest, CompletionRequest, Keeping } from '../../src/dispatch/command.js';
import { list } from '../../src/reply/message/wording.js';
import type { Item } from '../../src/report/items.js';
import { UserError } from '../../src/report/user-error.js';
import { changeItem } from './publish/change-item.js';
import { checkOwnNames } from './publish/own-names.js';
import { checkTopicNames } from './publish/own-topic-names.js';
import { choices } from '../choices.js';
import { choicesAmong, focusedWords } from './choices/choices.js';
import { findPerson, findTopic, nearestPeople, nearestTopics, whileTyping } from './choices/find.js';
import { chosen, namesIn, REASON_OPTION, short, wordsOf, written } from './choices/options.js';
import { told } from '../replies.js';
import type { Subcommand } from '../subcommand.js';
import { whichOf } from './choices/which-of.js';
import { withNames } from './publish/with-names.js';

const ADDED_MAX = 600;

/** `/knowledge aliases`: the other names by which members ask for somebody or something. */
export const aliases = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'aliases',
    description: 'Other names for a person or topic, by which members ask',
    options: [
      chosen('of', 'The person or topic', true),
      written('add', 'Another name; several with commas between', ADDED_MAX),
      chosen('remove', 'A name that it has'),
      REASON_OPTION,
    ],
  },
  run(request) {
    const { report, item } = findNamed(request);
    const had = item.value.aliases;
    const typed = wordsOf(request, 'remove');
    const gone = typed === undefined ? undefined : whichOf(had, typed);
    if (typed !== undefined && gone === undefined) {
      throw new UserError(`${item.value.name} has no alias “${short(typed)}”. It has ${named(had)}.`);
    }
    const more = namesIn(wordsOf(request, 'add') ?? '');
    if (gone === undefined && more.length === 0) return told(`${item.value.name}: ${named(had)}.`);
    const now = withNames(
      had.filter((alias) => alias !== gone),
      more,
    );
    const changed = withAliases(item, now);
    if (changed.kind === 'person') checkOwnNames(request, report, changed.value, item.value);
    else if (item.kind === 'topic') checkTopicNames(request, report, changed.value, item.value);
    return changeItem(request, { report, action: 'edit', reason: wordsOf(request, 'reason'), item: changed });
  },
  complete(request) {
    if (request.focused === 'remove') return aliasChoices(request);
    return choices(
      completeNamed(request.library, focusedWords(request)).map(({ id, name, kind }) => ({
        name: kind === 'topic' ? `${name} (topic)` : name,
        value: id,
      })),
    );
  },
} satisfies Subcommand;

type Named = Exclude<Item, { kind: 'statement' }>;

/** People come before topics, where both are called so. */
function findNamed(request: (CommandRequest | CompletionRequest) & Keeping): { report: string; item: Named } {
  const words = wordsOf(request, 'of') ?? '';
  const topic = findTopic(request, words);
  // What was chosen from the list is an id, and an id may be that of a topic alone.
  const person = topic?.value.id === words ? undefined : findPerson(request, words);
  if (person !== undefined) return { report: person.report, item: { kind: 'person', value: person.value } };
  if (topic !== undefined) return { report: topic.report, item: { kind: 'topic', value: topic.value } };
  const near = nearestPeople(request, words) || nearestTopics(request, words);
  throw new UserError(
    `There is no person or topic “${short(words)}” here.${near} Choose one from the list while you type.`,
  );
}

function withAliases(item: Named, names: string[]): Named {
  return item.kind === 'person'
    ? { kind: 'person', value: { ...item.value, aliases: names } }
    : { kind: 'topic', value: { ...item.value, aliases: names } };
}

function aliasChoices(request: CompletionRequest & Keeping): Choice[] {
  const found = whileTyping(() => findNamed(request));
  const all = found?.item.value.aliases ?? [];
  return choicesAmong(
    request,
    all.map((alias) => ({ name: alias, value: alias })),
  );
}

function named(names: readonly string[]): string {
  return names.length === 0 ? 'no other names' : list(names.map((name) => `“${name}”`));
}
