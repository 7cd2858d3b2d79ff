import type { Report } from '../../report/model.js';
import type { Change } from '../../store/changes/change.js';
import { clip, escape } from '../message/escape.js';
import { fitLines } from '../knowledge/fit-lines.js';
import { timestamp } from '../message/timestamp.js';
import { statementChanges } from './statement-changes.js';

/** A correction takes no more of a message than this, so that there is room for the card below it. */
export const CORRECTION_MAX = 1500;
const REASON_MAX = 300;
/** Kept free for the head and for what is said of what was left out. */
const FRAME_MAX = 300;
const MORE = '-# More was changed than fits here. Ask again to see it as it is now.';

/** A change as it concerns one answer. */
export interface Correction {
  readonly change: Change;
  /** The ids of the statements that the answer shows and that look otherwise since. */
  readonly statements: readonly string[];
  /** The report as it is now, for the names; nothing where it is not there any more. */
  readonly report: Report | undefined;
}

/**
 * Says when an answer was corrected and what is otherwise since, in markdown; to the minute, since one day can bring several.
 * Nothing in it is cut: what does not fit is left out.
 */
export function correctionText({ change, statements, report }: Correction): string {
  const [first, ...others] = statements.map((id) => statementChanges(change, id, report));
  const head = `**Corrected on ${timestamp(change.at, 'full')}**: ${first?.name ?? 'what it shows'}`;
  const lines = [...(first?.lines ?? []), ...others.flatMap(({ name, lines }) => [`**${name}**`, ...lines])];
  const { shown, left } = fitLines([...lines, ...reasonLine(change)], CORRECTION_MAX - FRAME_MAX);
  return [head, ...shown, ...(left === 0 ? [] : [MORE])].join('\n');
}

/** A retraction has its reason in what is said of the statement. */
function reasonLine({ action, reason }: Change): string[] {
  return reason === undefined || action === 'retract'
    ? []
    : [`-# The reason given: ${escape(clip(reason, REASON_MAX))}`];
}
