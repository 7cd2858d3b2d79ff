import { completeReports, completeSpeakers, completeTopics } from '../../../src/answer/complete/complete.js';
import { completeStatements } from '../../../src/answer/complete/complete-statements.js';
import type { Found } from '../../../src/answer/outcome.js';
import type { Choice, CompletionRequest, Keeping } from '../../../src/dispatch/command.js';
import { CHOICES_MAX } from '../../../src/reply/message/limits.js';
import { originatorName } from '../../../src/reply/quotes/voice.js';
import { choices } from '../../choices.js';
import { typed } from '../../options.js';
import { recentStatements } from '../changes.js';
import { idOf } from './find.js';

type Request = CompletionRequest & Keeping;

/** Statements by id, speaker or words, withdrawn ones too. @param among which of them can be chosen */
export async function statementChoices(request: Request, among?: (found: Found) => boolean): Promise<Choice[]> {
  const words = focusedWords(request);
  const recent = words === '' ? await recentStatements(request) : [];
  const how = { limit: CHOICES_MAX, recent, ...(among === undefined ? {} : { among }) };
  const id = idOf(request);
  const found = completeStatements(request.library, words, how);
  return choices(found.map((one) => ({ value: id(one), name: `${id(one)} · ${labelOf(one)}` })));
}

export function personChoices(request: Request, report?: string): Choice[] {
  return choices(
    completeSpeakers(request.library, focusedWords(request), report).map(({ id, name }) => ({ value: id, name })),
  );
}

export function topicChoices(request: Request, report?: string): Choice[] {
  return choices(
    completeTopics(request.library, focusedWords(request), report).map(({ id, name }) => ({ value: id, name })),
  );
}

export function reportChoices(request: Request): Choice[] {
  return choices(completeReports(request.library, focusedWords(request)).map(({ id, name }) => ({ value: id, name })));
}

/** Choices among things that are all at hand, those that hold the typed words. */
export function choicesAmong(request: Request, all: readonly Choice[]): Choice[] {
  const words = focusedWords(request).toLowerCase();
  return choices(all.filter(({ name, value }) => `${name}\n${value}`.toLowerCase().includes(words)));
}

export function focusedWords(request: Request): string {
  return (typed(request, request.focused) ?? '').trim();
}

function labelOf(found: Found): string {
  const { withdrawn, quote } = found.statement;
  return `${withdrawn === undefined ? '' : 'withdrawn · '}${originatorName(found)}: ${quote}`;
}
