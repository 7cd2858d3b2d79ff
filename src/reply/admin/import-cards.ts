import { ButtonStyle } from 'discord-api-types/v10';
import { faultLine, type Fault } from '../../report/fault.js';
import type { Report } from '../../report/model.js';
import type { StepTo } from '../../report/steps.js';
import { button, row } from '../message/controls.js';
import { clip, escape, plain } from '../message/escape.js';
import { faultLines } from '../knowledge/fault-lines.js';
import { linesWithin } from '../knowledge/fit-lines.js';
import { publishLabel, stampOf, trialLines, type Trial } from '../knowledge/trial-words.js';
import { TEXT_MAX } from '../message/limits.js';
import { container, divider, message, text, type Inner, type MessageBody } from '../message/message.js';
import { notice } from '../message/notice.js';
import { headline } from '../quotes/provenance.js';
import { ROUTES } from '../message/routes.js';
import { fileOf, type WithFiles } from '../message/with-files.js';
import { count, list } from '../message/wording.js';
import { stepCounts, stepLines } from './step-words.js';

const FAULTS_FILE = 'faults.txt';
/** Nobody mends more at a time. */
const FAULTS_LISTED_MAX = 5000;
const FAULTS_SHOWN_MAX = 1500;
const NAME_MAX = 80;
const NOTES_MAX = 800;
const REASON_MAX = 300;
/** Kept free for titles, buttons and what is said of the rest. */
const FRAME_MAX = 1000;

/** What an import would do. */
export interface ImportPreview {
  readonly report: Report;
  readonly steps: readonly StepTo[];
  readonly notes: readonly Fault[];
  readonly ignored: readonly string[];
  readonly reason: string | undefined;
  /** The draft that holds the file, and what is seen here. */
  readonly draft: string;
  readonly seen: string;
  /** What it would do to the test questions, where there are any. */
  readonly trial: Trial | undefined;
  /** It was asked before, and something was changed in between. */
  readonly again: boolean;
}

/** Asks whether to import: what would be new, changed and taken out. */
export function importCard(preview: ImportPreview): MessageBody {
  const { report, steps, notes, ignored, reason, draft, seen, trial, again } = preview;
  const broken = trial === undefined ? '' : stampOf(trial);
  const around = [...notesText(notes), ...trialText(trial), ...ignoredText(ignored), ...reasonText(reason)];
  const taken = around.reduce((sum, { content }) => sum + content.length, 0);
  return message([
    container([
      text(
        [
          ...(again ? ['**Something was changed in between, so nothing was imported.** Look again:'] : []),
          '### Import?',
          headline(report),
          `**${stepCounts(steps)}**`,
        ].join('\n'),
      ),
      divider(),
      text(linesWithin(stepLines(steps), TEXT_MAX - FRAME_MAX - taken).join('\n')),
      ...around,
      text('-# Nothing is changed yet. An import is one change in the history, and can be undone there.'),
      ...row([
        button(
          publishLabel(trial, 'Import'),
          ROUTES.import,
          [draft, seen, ...(broken === '' ? [] : [broken])],
          broken === '' ? ButtonStyle.Primary : ButtonStyle.Danger,
        ),
        button('Leave it', ROUTES.importLeave, [draft]),
      ]),
    ]),
  ]);
}

/** Says that nothing of a file was taken, and why: the first of its faults, and all of them in a file. */
export function faultyImport(faults: readonly Fault[], file: string): WithFiles {
  const name = escape(clip(plain(file), NAME_MAX));
  return {
    message: message([
      container([
        text(
          `### Nothing was imported\n**${name}** has ${count(faults.length, 'fault')}. Mend it, and import it again.`,
        ),
        text(faultLines(faults, FAULTS_SHOWN_MAX).join('\n')),
        fileOf(FAULTS_FILE),
      ]),
    ]),
    files: [{ name: FAULTS_FILE, data: faultsText(faults) }],
  };
}

/** Says that a file holds what is here already; `ignored` is what it has otherwise all the same. */
export function nothingToImport(ignored: readonly string[]): MessageBody {
  const words = ['**There is nothing to import.** All that the file says stands here already.'];
  return message([text(words.join('\n')), ...ignoredText(ignored)]);
}

export function importLeft(): MessageBody {
  return notice('Left as it is. Nothing was imported.');
}

export function importGone(): MessageBody {
  return notice('This import is gone: it was made or left. Attach the file again with `/knowledge-admin import`.');
}

function faultsText(faults: readonly Fault[]): string {
  const lines = faults.slice(0, FAULTS_LISTED_MAX).map((fault) => plain(faultLine(fault)));
  const left = faults.length - lines.length;
  return [...lines, ...(left === 0 ? [] : [`and ${left} more`]), ''].join('\n');
}

type Words = Extract<Inner, { readonly content: string }>;

function notesText(notes: readonly Fault[]): Words[] {
  if (notes.length === 0) return [];
  return [text(['**To look at twice**', ...faultLines(notes, NOTES_MAX)].join('\n'))];
}

function trialText(trial: Trial | undefined): Words[] {
  const lines = trialLines(trial, 'Import');
  return lines.length === 0 ? [] : [text(lines.join('\n'))];
}

function ignoredText(ignored: readonly string[]): Words[] {
  if (ignored.length === 0) return [];
  return [
    text(
      `**Left as shipped: ${list(ignored)}.** What a file says under \`report\` is the report itself; moderators keep what is known of it.`,
    ),
  ];
}

function reasonText(reason: string | undefined): Words[] {
  return reason === undefined ? [] : [text(`Reason: ${escape(clip(reason, REASON_MAX))}`)];
}
