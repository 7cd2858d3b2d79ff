import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CommandRequest, Keeping } from '../../src/dispatch/command.js';
import { statementForm } from '../../src/reply/knowledge/form.js';
import { peopleIn } from '../../src/report/items.js';
import { toPart } from '../../src/report/typed/lines.js';
import { nameFor } from '../../src/report/typed/who.js';
import { typed } from '../options.js';
import { personChoices, reportChoices } from './choices/choices.js';
import { findReport } from './choices/find.js';
import { chosen, REPORT_OPTION, wordsOf } from './choices/options.js';
import type { Subcommand } from '../subcommand.js';

/** `/knowledge add`: opens a form for a new statement, whose chain begins with whoever was asked for. */
export const add = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'add',
    description: 'Add a statement: words of the report, and who says them',
    options: [chosen('speaker', 'Who says it; a new name is a new person, none is the report itself'), REPORT_OPTION],
  },
  run(request) {
    const report = reportChosen(request) ?? findReport(request);
    const filled = { words: '', content: '', chain: chainOf(request, report), kind: '', stance: '' };
    return { type: 'modal', modal: statementForm(filled, { report, statement: undefined, number: 0 }) };
  },
  complete(request) {
    if (request.focused === 'report') return reportChoices(request);
    return personChoices(request, typed(request, 'report'));
  },
} satisfies Subcommand;

/** @returns the report of whoever was chosen: where there are several, the choice says which. */
function reportChosen({ library, options }: CommandRequest): string | undefined {
  const [report, ...person] = String(options['speaker'] ?? '').split('/');
  const chosen = report !== undefined && person.length === 1 && library.reports.has(report);
  return chosen && options['report'] === undefined ? report : undefined;
}

/** @returns the line of the voice that was asked for: chosen, or typed, known or not. */
function chainOf(request: CommandRequest & Keeping, report: string): string {
  const speaker = wordsOf(request, 'speaker');
  if (speaker === undefined) return '';
  const knowledge = request.keeper.knowledge(report);
  const people = knowledge === undefined ? [] : peopleIn(knowledge);
  const id = speaker.startsWith(`${report}/`) ? speaker.slice(report.length + 1) : speaker;
  const person = people.find((one) => one.id === id);
  return toPart(person === undefined ? speaker : nameFor(person, people));
}
