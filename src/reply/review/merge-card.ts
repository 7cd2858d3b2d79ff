import type { Proposal } from '../../store/review/proposal.js';
import { button, row, select } from '../message/controls.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { ROUTES } from '../message/routes.js';
import { waitingArgs, type WaitingAddress } from './place.js';
import { proposalLine, proposalTitle } from './proposal-words.js';

/** Asks of which other proposal one is a duplicate. */
export function mergeCard(proposal: Proposal, others: readonly Proposal[], address: WaitingAddress): MessageBody {
  const args = waitingArgs(address);
  const back = row([button('Back', ROUTES.proposal, args)]);
  if (others.length === 0) {
    return message([
      container([text('There is no other proposal for this report that it could be the same as.'), ...back]),
    ]);
  }
  return message([
    container([
      text(
        [
          '### Merge with another',
          `> ${proposalLine(proposal)}`,
          'Which one says the same? This one is then decided with it, and whoever made either of them is told.',
        ].join('\n'),
      ),
      ...select(
        ROUTES.mergeInto,
        'It is the same as',
        others.map((other) => ({ label: other.text.what, value: other.id, description: proposalTitle(other) })),
        args,
      ),
      ...back,
    ]),
  ]);
}
