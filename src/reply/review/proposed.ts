import type { NotTaken } from '../../library/desk.js';
import type { Proposal } from '../../store/review/proposal.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { timestamp } from '../message/timestamp.js';
import { proposalText } from './proposal-words.js';

/** Thanks a member for a proposal, and shows it. @param days so long it waits for a decision */
export function thanksCard(proposal: Pick<Proposal, 'about' | 'text'>, days: number): MessageBody {
  return message([
    container([
      text('### Thank you\nYour proposal is with the moderators of this server.'),
      text(proposalText(proposal)),
      text(
        `-# I tell you what they decide, in a direct message; where I may not write you one, privately at your next command here. What nobody decides in ${days} days is let go, and I tell you that too.`,
      ),
    ]),
  ]);
}

/** @returns why no proposal is taken just now, in markdown. @param most proposals of one member in a day */
export function notTakenWords(why: NotTaken, most: number): string {
  if (why.kind === 'shut-out') {
    return 'The moderators of this server take no proposals from you at present. Ask one of them, if you think that this is a mistake.';
  }
  return `Thank you for looking so closely. You have made ${most} proposals within a day, and more than that nobody can look at with care. You can make the next one ${timestamp(why.until, 'relative')}.`;
}
