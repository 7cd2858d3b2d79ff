import { ButtonStyle } from 'discord-api-types/v10';
import type { Report } from '../../report/model.js';
import type { Proposal } from '../../store/review/proposal.js';
import { button, row } from '../message/controls.js';
import { clip, escape, plain } from '../message/escape.js';
import { container, divider, message, text, type Inner, type MessageBody } from '../message/message.js';
import { ROUTES } from '../message/routes.js';
import { count } from '../message/wording.js';
import { backButton } from './back.js';
import { waitingArgs, type ReviewPlace } from './place.js';
import { proposalOrigin, proposalText, proposalTitle } from './proposal-words.js';

const QUOTE_MAX = 250;

/** One proposal as a moderator decides on it. */
export interface OpenProposal {
  readonly proposal: Proposal;
  /** The report it is in, where there are several. */
  readonly report: Report | undefined;
  /** The quote of the statement that it is about, and how often that was changed since; nothing where it is not there. */
  readonly now: { readonly quote: string; readonly since: number } | undefined;
  readonly shutOut: boolean;
  /** What other moderators do about it, a small line each. */
  readonly others: readonly string[];
  readonly place: ReviewPlace;
  readonly news?: string | undefined;
}

/** Shows a proposal whole, with all that can be done about it. */
export function proposalCard(open: OpenProposal): MessageBody {
  const { proposal, report, shutOut, others, place, news } = open;
  const args = waitingArgs({ id: proposal.id, place });
  return message([
    container([
      text(
        [
          ...(news === undefined ? [] : [news]),
          `### ${escape(proposalTitle(proposal))}`,
          proposalOrigin(proposal, report),
          ...others,
        ].join('\n'),
      ),
      text(proposalText(proposal)),
      ...aboutNow(open),
      ...row([
        button('Accept', ROUTES.accept, args, ButtonStyle.Primary),
        button('Mend the proposal', ROUTES.mend, args),
        button('Decline', ROUTES.decline, args),
      ]),
      ...row([
        button('Merge with another', ROUTES.merge, args),
        button('Mark as done', ROUTES.seenTo, args),
        shutOut ? button('Let in again', ROUTES.letIn, args) : button('Shut out the member', ROUTES.shutOut, args),
      ]),
      ...row([backButton(place)]),
    ]),
  ]);
}

function aboutNow({ proposal, now }: OpenProposal): Inner[] {
  if (proposal.about === undefined) return [];
  if (now === undefined) return [divider(), text('-# The statement is not there any more.')];
  const since = now.since > 0 ? `, changed ${count(now.since, 'time')} since` : '';
  return [divider(), text(`-# The statement as it is now${since}:\n> ${escape(clip(plain(now.quote), QUOTE_MAX))}`)];
}
