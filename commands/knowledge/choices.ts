import { completeReports, completeSpeakers, completeTopics } from '../../src/answer/complete.js';
import { completeStatements } from '../../src/answer/complete-statements.js';
import type { Found } from '../../src/answer/outcome.js';
import type { Choice, CompletionRequest, Keeping } from '../../src/dispatch/command.js';
import { clip, plain } from '../../src/reply/escape.js';
import { CHOICE_MAX, CHOICES_MAX } from '../../src/reply/limits.js';
import { originatorName } from '../../src/reply/voice.js';
import { typed } from '../options.js';
import { recentStatements } from './changes.js';
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

/** @returns as many as Discord takes, none longer than it takes, none twice, and two of one name told apart by their ids. */
export function choices(all: readonly Choice[]): Choice[] {
  const once = [...new Map(all.map((choice) => [choice.value, choice])).values()].slice(0, CHOICES_MAX);
  return once.map(({ name, value }) => {
    const shared = once.some((other) => other.name === name && other.value !== value);
    return {
      name: clip(plain(shared ? `${name} · ${value}` : name), CHOICE_MAX) || value,
      value: value.slice(0, CHOICE_MAX),
    };
  });
}

export function focusedWords(request: Request): string {
  return (typed(request, request.focused) ?? '').trim();
}

function labelOf(found: Found): string {
  const { withdrawn, quote } = found.statement;
  return `${withdrawn === undefined ? '' : 'withdrawn · '}${originatorName(found)}: ${quote}`;
}
