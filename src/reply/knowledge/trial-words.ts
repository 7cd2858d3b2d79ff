import { createHash } from 'node:crypto';
import type { Comparison } from '../../answer/golden/compare.js';
import type { Report } from '../../report/model.js';
import { count } from '../message/wording.js';
import { fitLines } from './fit-lines.js';
import { missLines } from './miss-words.js';

/** What a change would do to the test questions of a report. */
export interface Trial extends Comparison {
  /** The report as it is, and as it would be. */
  readonly reports: readonly Report[];
}

/** So many questions are named, and in so much room. */
const NAMED_MAX = 3;
const MISSES_MAX = 900;
const STAMP_LENGTH = 8;
/** What would bring a change about, as its button says it, and how that is said within a sentence. */
const DEEDS = {
  Publish: ['Publishing this', 'publish'],
  Approve: ['Approving this', 'approve'],
  Undo: ['Undoing this', 'undo it'],
  Import: ['Importing this', 'import it'],
} as const;
export type Deed = keyof typeof DEEDS;
/** What test questions are, for who reads of them the first time. */
export const TEST_QUESTIONS =
  '-# A test question has a settled answer: it came with the report, or is attached to a statement with `/knowledge ask`.';

/** @returns what a button carries of the questions that its card said would break; empty where none would. */
export function stampOf({ broken }: Pick<Comparison, 'broken'>): string {
  if (broken.length === 0) return '';
  const came = broken.map(({ golden, got }) => JSON.stringify([golden.command, golden.options, got]));
  return createHash('sha256').update(came.join('\n')).digest('hex').slice(0, STAMP_LENGTH);
}

/** @returns what the button says that brings a change about, all the same or not. */
export function publishLabel(trial: Trial | undefined, deed: Deed = 'Publish'): string {
  return breaks(trial) ? `${deed} all the same` : deed;
}

/** Whether a change would break any test question, as far as is known. */
export function breaks(trial: Trial | undefined): trial is Trial {
  return trial !== undefined && trial.broken.length > 0;
}

/** @returns what a change would do to the test questions, in markdown; nothing where it would do nothing. */
export function trialLines(trial: Trial | undefined, deed: Deed = 'Publish'): string[] {
  return trial === undefined ? [] : [...brokenLines(trial, deed), ...goneLines(trial), ...unfinished(trial, deed)];
}

function brokenLines({ reports, broken, all }: Trial, deed: Deed): string[] {
  if (broken.length === 0) return [];
  const misses = broken.slice(0, NAMED_MAX).map((judged) => missLines(judged, reports, 'would get').join('\n'));
  const { shown } = fitLines(misses, MISSES_MAX);
  const more = broken.length - shown.length;
  return [
    `**${DEEDS[deed][0]} breaks ${broken.length} of ${count(all, 'test question')}:**`,
    ...shown,
    ...(more > 0 ? [`-# and ${more} more`] : []),
    TEST_QUESTIONS,
  ];
}

/** @returns what becomes of the questions that a statement answered which is taken back. That they are refused is what is wanted. */
export function goneLines(gone: Pick<Comparison, 'refused' | 'others'>, here = '', since = 'from now on'): string[] {
  const { refused, others } = gone;
  const all = refused + others;
  if (all === 0) return [];
  const answered = `-# What is taken back${here} answered ${count(all, 'test question')}`;
  if (refused > 0 && others > 0) return [`${answered}: ${refused} refused ${since}, ${others} with another answer.`];
  const one = all === 1;
  const becomes =
    refused > 0 ? (one ? 'is refused' : 'are refused') : one ? 'gets another answer' : 'get another answer';
  return [`${answered}, which ${becomes} ${since}.`];
}

function unfinished({ tested, all }: Trial, deed: Deed): string[] {
  if (tested === all) return [];
  return [
    `-# Whether this breaks one of the ${count(all, 'test question')} is still being checked (${tested} so far). If one breaks before you ${DEEDS[deed][1]}, you are asked first; \`/knowledge test\` tells of all.`,
  ];
}
