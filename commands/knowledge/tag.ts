import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Choice, CommandRequest, CompletionRequest, Keeping } from '../../src/dispatch/command.js';
import { RELATION_WORDS } from '../../src/reply/message/wording.js';
import { RELATIONS, type RelationKind } from '../../src/report/model.js';
import type { KnowledgeStatement } from '../../src/report/schema.js';
import { UserError } from '../../src/report/user-error.js';
import { changeItem } from './publish/change-item.js';
import { choicesAmong, personChoices, statementChoices, topicChoices } from './choices/choices.js';
import { findPerson, findStatement, findTopic, nearestPeople, nearestTopics, whileTyping } from './choices/find.js';
import { chosen, oneOf, REASON_OPTION, short, STATEMENT_OPTION, wordsOf } from './choices/options.js';
import { told } from '../replies.js';
import type { Subcommand } from '../subcommand.js';
import { tagsOf, tagsWords } from './tags.js';

/** `/knowledge tag`: what a statement is about, on which topics, and how it stands to another. */
export const tag = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'tag',
    description: 'Say what a statement is about, on which topic, and how it stands to another',
    options: [
      STATEMENT_OPTION,
      chosen('topic', 'Put it on this topic'),
      chosen('about', 'It is about this person or thing'),
      oneOf(
        'relation',
        'How it stands to the other statement',
        RELATIONS.map((kind) => ({ name: RELATION_WORDS[kind].there, value: kind })),
      ),
      chosen('other', 'The other statement'),
      chosen('remove', 'A topic, person or relation to take off'),
      REASON_OPTION,
    ],
  },
  run(request) {
    const { report, value } = findStatement(request);
    const changed = tagged(request, report, untagged(request, value));
    if (changed === value) return told(`The statement ${value.id}: ${tagsWords(value)}.`);
    const item = { kind: 'statement', value: changed } as const;
    return changeItem(request, { report, action: 'edit', reason: wordsOf(request, 'reason'), item });
  },
  complete(request) {
    switch (request.focused) {
      case 'topic':
        return topicChoices(request, reportOf(request));
      case 'about':
        return personChoices(request, reportOf(request));
      case 'remove':
        return tagChoices(request);
      case 'other':
        return otherChoices(request);
      default:
        return statementChoices(request);
    }
  },
} satisfies Subcommand;

function untagged(request: CommandRequest & Keeping, statement: KnowledgeStatement): KnowledgeStatement {
  const typed = wordsOf(request, 'remove');
  if (typed === undefined) return statement;
  const all = tagsOf(statement);
  const fitting = all.filter(({ value, name }) => [value, name, value.split(' ').at(-1)].includes(typed));
  const [gone, ...others] = fitting;
  if (gone === undefined || others.length > 0) {
    throw new UserError(`The statement ${statement.id} has no “${short(typed)}” to take off: ${tagsWords(statement)}.`);
  }
  return gone.without;
}

function tagged(request: CommandRequest & Keeping, report: string, statement: KnowledgeStatement): KnowledgeStatement {
  const topic = wordsOf(request, 'topic');
  const about = wordsOf(request, 'about');
  const relation = relationOf(request, report, statement);
  if (topic === undefined && about === undefined && relation === undefined) return statement;
  return {
    ...statement,
    topics: topic === undefined ? statement.topics : added(statement.topics, topicId(request, report, topic)),
    about: about === undefined ? statement.about : added(statement.about, personId(request, report, about)),
    relations: relation === undefined ? statement.relations : [...statement.relations, relation],
  };
}

function topicId(request: CommandRequest & Keeping, report: string, words: string): string {
  const found = findTopic(request, words, report);
  if (found !== undefined) return found.value.id;
  const near = nearestTopics(request, words, report);
  throw new UserError(`There is no topic “${short(words)}” here.${near} /knowledge topic makes one.`);
}

function personId(request: CommandRequest & Keeping, report: string, words: string): string {
  const found = findPerson(request, words, report);
  if (found !== undefined) return found.value.id;
  const near = nearestPeople(request, words, report);
  throw new UserError(`There is nobody called “${short(words)}” here.${near} /knowledge speaker makes somebody new.`);
}

function relationOf(
  request: CommandRequest & Keeping,
  report: string,
  { id, relations }: KnowledgeStatement,
): Partial<Record<RelationKind, string>> | undefined {
  const kind = RELATIONS.find((one) => one === request.options['relation']);
  const other = wordsOf(request, 'other');
  if (kind === undefined && other === undefined) return undefined;
  if (kind === undefined || other === undefined) {
    throw new UserError('A relation has two sides: choose both “relation” and “other”.');
  }
  const found = findStatement(request, 'other');
  if (found.report !== report) throw new UserError('The other statement stands in another report.');
  if (found.value.id === id) throw new UserError('A statement stands in no relation to itself.');
  const known = relations.some((relation) => relation[kind] === found.value.id);
  return known ? undefined : { [kind]: found.value.id };
}

/** The one that is tagged was often changed last, and would come first. */
function otherChoices(request: CompletionRequest & Keeping): Promise<Choice[]> {
  const one = whileTyping(() => findStatement(request));
  return statementChoices(request, ({ report, statement }) => {
    return one === undefined || (report.id === one.report && statement.id !== one.value.id);
  });
}

function tagChoices(request: CompletionRequest & Keeping): Choice[] {
  const found = whileTyping(() => findStatement(request));
  return found === undefined ? [] : choicesAmong(request, tagsOf(found.value));
}

function reportOf(request: CompletionRequest & Keeping): string | undefined {
  return whileTyping(() => findStatement(request))?.report;
}

function added(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? [...ids] : [...ids, id];
}
