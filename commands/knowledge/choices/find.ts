import { statementsWith, completeStatements } from '../../../src/answer/complete/complete-statements.js';
import type { Found } from '../../../src/answer/outcome.js';
import { resolvePeople } from '../../../src/answer/named/people.js';
import { scopeOf } from '../../../src/answer/named/scope.js';
import { resolveTopics, topicsOf } from '../../../src/answer/named/topics.js';
import type { CommandRequest, CompletionRequest, Keeping } from '../../../src/dispatch/command.js';
import { list } from '../../../src/reply/message/wording.js';
import type { KnowledgePerson, KnowledgeStatement, KnowledgeTopic } from '../../../src/report/schema.js';
import { nameKey } from '../../../src/report/typed/who.js';
import { UserError } from '../../../src/report/user-error.js';
import { typed } from '../../options.js';
import { short } from './options.js';

/** Of those that were meant, so many are named. */
const NAMED_MAX = 5;

type Request = (CommandRequest | CompletionRequest) & Keeping;

/** An item of a report as this server has it. */
export interface Place<Value> {
  readonly report: string;
  readonly value: Value;
}

/** @throws UserError where what was typed is no statement, or could be several: nothing is changed by a guess */
export function findStatement(request: Request, option = 'statement'): Place<KnowledgeStatement> {
  const words = typed(request, option) ?? '';
  const sure = words.trim() === '' ? [] : statementsWith(request.library.reports, words);
  const [only, ...others] = sure;
  const item =
    only === undefined || others.length > 0
      ? undefined
      : request.keeper.item(only.report.id, { kind: 'statement', id: only.statement.id });
  if (only !== undefined && item?.kind === 'statement') return { report: only.report.id, value: item.value };
  const like = sure.length > 0 ? sure : completeStatements(request.library, words, { limit: NAMED_MAX });
  throw new UserError(unclear('statement', words, sure.length, like.map(idOf(request))));
}

/** @returns nobody where nobody is called just so: whoever is only like it is nobody to be changed. @throws UserError where several are */
export function findPerson(request: Request, words: string, report?: string): Place<KnowledgePerson> | undefined {
  const people = peopleLike(request, words, report).filter(({ names }) => names.includes(nameKey(words)));
  const [only, ...others] = people;
  if (only === undefined) return undefined;
  if (others.length > 0) throw new UserError(unclear('person', words, people.length, people.map(nameIn(request))));
  const item = request.keeper.item(only.report, { kind: 'person', id: only.id });
  return item?.kind === 'person' ? { report: only.report, value: item.value } : undefined;
}

/** @returns who could have been meant, for the text of an error; empty where nobody comes near. */
export function nearestPeople(request: Request, words: string, report?: string): string {
  return nearest(peopleLike(request, words, report).map(nameIn(request)));
}

/** Everybody whom a name could be, with slips and by a part of it too. */
function peopleLike({ library }: Request, words: string, report: string | undefined) {
  const { reports } = scopeOf(library, report);
  return resolvePeople(words, reports, words).flatMap((asked) => {
    if (asked.kind === 'unknown') return [];
    const { id, name, role = name, aliases } = asked.kind === 'voice' ? asked.speaker : asked.person;
    const report = asked.report.id;
    return [{ report, id, names: [`${report}/${id}`, id, name, role, ...aliases].map(nameKey) }];
  });
}

/** @returns nothing where no topic is called just so: what is only like it is not changed. @throws UserError where several are */
export function findTopic(request: Request, words: string, report?: string): Place<KnowledgeTopic> | undefined {
  const found = topicsLike(request, words, report).filter(({ names }) => names.includes(nameKey(words)));
  const [only, ...others] = found;
  if (only === undefined) return undefined;
  if (others.length > 0) throw new UserError(unclear('topic', words, found.length, found.map(nameIn(request))));
  const item = request.keeper.item(only.report, { kind: 'topic', id: only.id });
  return item?.kind === 'topic' ? { report: only.report, value: item.value } : undefined;
}

/** @returns which topics could have been meant, for the text of an error; empty where none comes near. */
export function nearestTopics(request: Request, words: string, report?: string): string {
  return nearest(topicsLike(request, words, report).map(nameIn(request)));
}

/** Every topic that a name could be, in other words too. */
function topicsLike({ library }: Request, words: string, report: string | undefined) {
  const { reports } = scopeOf(library, report);
  return resolveTopics(words, reports).flatMap((resolved) => {
    const found = topicsOf(reports).find(resolved);
    if (found === undefined) return [];
    const { id, name, aliases } = found.topic;
    return [{ report: found.report.id, id, names: [resolved, id, name, ...aliases].map(nameKey) }];
  });
}

/** @returns the report that something new is put into. @throws UserError where there are several and none was chosen */
export function findReport(request: Request): string {
  const { reports } = scopeOf(request.library, typed(request, 'report'));
  const [only, ...others] = reports.keys();
  if (only !== undefined && others.length === 0) return only;
  throw new UserError('There are several reports here. Choose one under “report”.');
}

/** @returns what is found; nothing while what was typed so far settles nothing. */
export function whileTyping<Value>(find: () => Value): Value | undefined {
  try {
    return find();
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

/** @returns how completion and errors name a statement: with its report where there are several. */
export function idOf({ library }: Pick<Request, 'library'>): (found: Found) => string {
  return ({ report, statement }) => (library.reports.size === 1 ? statement.id : `${report.id}/${statement.id}`);
}

function nameIn({ library }: Request): (place: { readonly report: string; readonly id: string }) => string {
  return ({ report, id }) => (library.reports.size === 1 ? id : `${report}/${id}`);
}

const PLURAL = { statement: 'statements', person: 'people', topic: 'topics' } as const;

function unclear(what: keyof typeof PLURAL, words: string, fitting: number, ids: readonly string[]): string {
  const asked = short(words.trim());
  if (asked === '') return `Which ${what}? Choose one from the list while you type.`;
  if (fitting > 1) return `“${asked}” could be ${fitting} ${PLURAL[what]}: ${named(ids)}. Choose one from the list.`;
  return `There is no ${what} “${asked}” here.${nearest(ids)} Choose one from the list while you type.`;
}

function nearest(ids: readonly string[]): string {
  return ids.length === 0 ? '' : ` The nearest: ${named(ids)}.`;
}

function named(ids: readonly string[]): string {
  const rest = ids.length > NAMED_MAX ? ` and ${ids.length - NAMED_MAX} more` : '';
  return `${list(ids.slice(0, NAMED_MAX))}${rest}`;
}
