import type { Change } from '../../store/changes/change.js';
import type { Fate } from '../../store/review/proposal.js';
import { clip, escape } from '../message/escape.js';
import { timestamp } from '../message/timestamp.js';

const REASON_MAX = 200;

/**
 * @param what how the proposal is called in the sentence
 * @returns who decided a proposal, how and why, for a moderator who comes to it second, in markdown
 */
export function fateWords(fate: Fate | undefined, what = 'it'): string {
  switch (fate?.kind) {
    case 'declined': {
      const reason = escape(clip(fate.reason, REASON_MAX));
      return `<@${fate.by}> declined ${what} ${timestamp(fate.at, 'relative')}. The reason given: ${reason}`;
    }
    case 'accepted':
      return `<@${fate.by}> ${acceptedWords(fate, what)}`;
    case 'merged':
      return `Somebody has merged ${what} into another one, with which it is decided.`;
    default:
      return `Somebody has decided ${what} already.`;
  }
}

/** Says in place of a card that somebody else was faster, and how they decided. */
export function fateNews(fate: Fate | undefined): string {
  return fate === undefined
    ? '**Somebody has decided that already.** Nothing was changed.'
    : `**Somebody was faster.** ${fateWords(fate)}\n-# Nothing was changed.`;
}

/** The same of a change that waited. @param made the change that was made of it; nothing where that is not known */
export function changeFateNews(made: Change | undefined): string {
  if (made === undefined) return '**Somebody has decided that already.** Nothing was changed.';
  const { id, approver, at } = made;
  return `**Somebody was faster.** <@${approver}> approved it ${timestamp(at, 'relative')}: it is change #${id}.\n-# Nothing was changed by this press.`;
}

function acceptedWords(
  { change, statement, takenBack, at }: Extract<Fate, { kind: 'accepted' }>,
  what: string,
): string {
  const when = timestamp(at, 'relative');
  if (change === undefined) return `has seen to ${what} ${when}.`;
  const of = statement === undefined ? '' : ` of statement **${escape(statement)}**`;
  return `accepted ${what} ${when}: change #${change}${of}${takenBack === undefined ? '' : `, taken back by #${takenBack}`}.`;
}
