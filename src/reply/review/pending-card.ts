import { ButtonStyle, type APIButtonComponent } from 'discord-api-types/v10';
import type { Report } from '../../report/model.js';
import type { Revision } from '../../store/changes/change.js';
import type { PendingChange } from '../../store/review/pending.js';
import type { Proposal } from '../../store/review/proposal.js';
import { button, row } from '../message/controls.js';
import { changeHint, changeLines, pendingLabel, pendingSentence, type Told } from '../knowledge/change-words.js';
import { fitLines, leftLine } from '../knowledge/fit-lines.js';
import { publishLabel, stampOf, trialLines, type Trial } from '../knowledge/trial-words.js';
import { TEXT_MAX } from '../message/limits.js';
import { container, message, text, type Inner, type MessageBody } from '../message/message.js';
import { headline } from '../quotes/provenance.js';
import { ROUTES } from '../message/routes.js';
import { timestamp } from '../message/timestamp.js';
import { backButton } from './back.js';
import { meanwhileLines, meanwhileStamp, type Meanwhile } from './meanwhile-words.js';
import { FIRST_PLACE, placeArgs, waitingArgs, type ReviewPlace } from './place.js';
import { proposalLine } from './proposal-words.js';

const REASON_MAX = 400;
const LINE_REASON_MAX = 100;
/** Kept free for what stands around the differences. */
const FRAME_MAX = 1400;

const YOURS = '-# You made it, so somebody else has to approve it.';
const MOVED =
  '-# What it was made on was changed since, so it cannot be approved any more. Decline it, and whoever made it can make it anew.';
const MOVED_YOURS =
  '-# What it was made on was changed since, so nobody can approve it any more. Withdraw it, and make it anew.';

const WAITS = {
  lead: '### Waits for a second moderator\nNothing is changed yet: in this server a change needs two persons.',
  after: '-# Anybody else who moderates finds it under `/knowledge review`.',
};
const WAITS_ALREADY = {
  lead: '### The same waits already\nNothing is changed yet: in this server a change needs two persons.',
  after: '-# You can be the second one: you find it under `/knowledge review`.',
};

/** A change that waits, with what it would make of its items. */
export interface OpenPending {
  readonly pending: PendingChange;
  readonly revisions: readonly Revision[];
  /** The report it is in, where there are several. */
  readonly report: Report | undefined;
  /** Whoever looks at it made it, and is not the second person. */
  readonly own: boolean;
  /** What it was made on was changed since, so that it cannot be approved any more. */
  readonly moved: boolean;
  /** What it would do to the test questions, where there are any. */
  readonly trial: Trial | undefined;
  /** The proposal that it is made of, while that is undecided. */
  readonly proposal: Proposal | undefined;
  /** What others do about that. */
  readonly meanwhile: Meanwhile;
  readonly place: ReviewPlace;
}

/** Shows a waiting change to somebody who moderates: what it would change, and what can be done about it. */
export function pendingCard(open: OpenPending): MessageBody {
  const { pending, own, moved, trial, proposal, meanwhile, place } = open;
  const breaks = trialLines(trial, 'Approve').join('\n');
  const madeFrom = [...(proposal === undefined ? [] : [madeOf(proposal)]), ...meanwhileLines(meanwhile)].join('\n');
  const args = waitingArgs({ id: pending.id, place });
  return message([
    container([
      text(['### A change that waits', pendingOrigin(open)].join('\n')),
      ...whatItChanges(open, breaks.length + madeFrom.length),
      ...(breaks === '' ? [] : [text(breaks)]),
      ...(madeFrom === '' ? [] : [text(madeFrom)]),
      ...(moved ? [text(own ? MOVED_YOURS : MOVED)] : own ? [text(YOURS)] : []),
      ...row([
        ...(own
          ? [button('Withdraw', ROUTES.withdraw, args)]
          : [...(moved ? [] : [approveButton(open, args)]), button('Decline', ROUTES.declineChange, args)]),
        backButton(place),
      ]),
    ]),
  ]);
}

function approveButton(
  { trial, meanwhile }: Pick<OpenPending, 'trial' | 'meanwhile'>,
  args: readonly string[],
): APIButtonComponent {
  const seen = trial === undefined ? '' : stampOf(trial);
  const known = meanwhileStamp(meanwhile);
  const told = known === '' ? (seen === '' ? [] : [seen]) : [seen, known];
  return button(
    known === '' ? publishLabel(trial, 'Approve') : 'Approve all the same',
    ROUTES.approve,
    [...args, ...told],
    told.length === 0 ? ButtonStyle.Primary : ButtonStyle.Danger,
  );
}

function madeOf(proposal: Proposal): string {
  return `-# Made of a proposal of <@${proposal.member}>: ${proposalLine(proposal)}`;
}

/** Tells whoever wants a change that it waits; where it is another's who asked for the very same before, that they can approve it. */
export function waitsCard(open: Pick<OpenPending, 'pending' | 'revisions' | 'report' | 'own'>): MessageBody {
  const { lead, after } = open.own ? WAITS : WAITS_ALREADY;
  const toIt = open.own
    ? []
    : row([button('Look at it', ROUTES.waiting, [...placeArgs(FIRST_PLACE), open.pending.id])]);
  return message([container([text(lead), ...whatItChanges(open), text(after), ...toIt])]);
}

/** @returns what one can still do about a change that cannot be approved as things are. */
export function pendingButtons(id: string, place: ReviewPlace): APIButtonComponent[] {
  return [button('Decline', ROUTES.declineChange, waitingArgs({ id, place })), backButton(place)];
}

/** @returns when a change was asked for, as a small line; who did stands in its sentence. */
export function pendingOrigin({ pending, report }: Pick<OpenPending, 'pending' | 'report'>): string {
  const where = report === undefined ? [] : [`in ${headline(report)}`];
  return `-# ${[timestamp(pending.at, 'relative'), ...where].join(' · ')}`;
}

/** @returns what a change would do on one line. */
export function pendingLine(open: Pick<OpenPending, 'pending' | 'revisions'>): string {
  return pendingSentence(toldOf(open), LINE_REASON_MAX);
}

/** @returns the same, plain, without who. */
export function pendingHint(open: Pick<OpenPending, 'pending' | 'revisions'>): string {
  return pendingLabel(toldOf(open));
}

function whatItChanges(open: Pick<OpenPending, 'pending' | 'revisions'>, taken = 0): Inner[] {
  const told = toldOf(open);
  const { shown, left } = fitLines(changeLines(told), TEXT_MAX - FRAME_MAX - taken);
  return [text([pendingSentence(told, REASON_MAX), ...changeHint(told), ...shown, ...leftLine(left)].join('\n'))];
}

function toldOf({ pending: { author, edit }, revisions }: Pick<OpenPending, 'pending' | 'revisions'>): Told {
  return { author, action: edit.action, undoes: edit.undoes, reason: edit.reason, revisions };
}
