import type { KeptLetter } from '../../store/review/letter.js';
import { clip, escape, typedQuote } from '../message/escape.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { whence } from '../message/whence.js';
import { PROPOSAL_LINES_MAX } from './proposal-limits.js';

const WHAT_MAX = 500;
const REASON_MAX = 400;
/** So many fit one message, whatever they say. */
export const LETTERS_MAX = 2;

/** Tells a member what became of what they handed in. @param sent by itself, outside of its server */
export function letterCard(letters: readonly KeptLetter[], sent = false): MessageBody {
  return message(
    letters.map((kept) => container([text([...words(kept), ...(sent ? [whence(kept.guild)] : [])].join('\n'))])),
  );
}

function words({ letter }: KeptLetter): string[] {
  const { kind, what } = letter;
  switch (kind) {
    case 'accepted': {
      const { statement } = letter;
      return [
        '### Your proposal was accepted',
        typedQuote(clip(what, WHAT_MAX), PROPOSAL_LINES_MAX),
        statement === undefined
          ? 'A moderator has seen to it. Thank you.'
          : `The statement **${escape(statement)}** has it now. Thank you.`,
      ];
    }
    case 'taken-back':
      return [
        '### What came of your proposal was taken back',
        typedQuote(clip(what, WHAT_MAX), PROPOSAL_LINES_MAX),
        `A moderator has undone the change${ofStatement(letter.statement)} that was made of it.`,
      ];
    case 'again':
      return [
        '### What came of your proposal counts again',
        typedQuote(clip(what, WHAT_MAX), PROPOSAL_LINES_MAX),
        `A moderator has put the change${ofStatement(letter.statement)} back that was made of it.`,
      ];
    case 'lapsed':
      return [
        '### Your proposal is kept no more',
        typedQuote(clip(what, WHAT_MAX), PROPOSAL_LINES_MAX),
        'No moderator has decided on it in the time that it is kept for. You can make it again.',
      ];
    case 'declined':
      return [
        '### Your proposal was declined',
        typedQuote(clip(what, WHAT_MAX), PROPOSAL_LINES_MAX),
        `The reason given: ${escape(clip(letter.reason, REASON_MAX))}`,
      ];
    default:
      return [
        '### Your change was declined',
        typedQuote(clip(what, WHAT_MAX), PROPOSAL_LINES_MAX),
        `<@${letter.by}> says why: ${escape(clip(letter.reason, REASON_MAX))}`,
        '-# What you wrote in a form is still under `/knowledge drafts`.',
      ];
  }
}

function ofStatement(statement: string | undefined): string {
  return statement === undefined ? '' : ` of the statement **${escape(statement)}**`;
}
