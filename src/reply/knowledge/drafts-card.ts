import { select } from '../message/controls.js';
import { message, text, type MessageBody } from '../message/message.js';
import { notice } from '../message/notice.js';
import { ROUTES } from '../message/routes.js';
import { timestamp } from '../message/timestamp.js';
import { count } from '../message/wording.js';

/** A draft as its author finds it again. */
export interface ListedDraft {
  readonly id: string;
  readonly at: Date;
  /** The statement that it changes; nothing for a new one. */
  readonly statement: string | undefined;
  readonly words: string;
}

/** Lists a moderator's drafts, newest first. @param all how many there are, those left out as well */
export function draftsCard(drafts: readonly ListedDraft[], all = drafts.length): MessageBody {
  const [latest] = drafts;
  if (latest === undefined) return notice('You have no drafts: those you published or discarded are gone.');
  const left =
    all === drafts.length ? [] : [`-# Below are the latest ${drafts.length}; publish or discard some to see the rest.`];
  return message([
    text(
      [
        `**${count(all, 'draft')}**, seen by you alone; the latest is from ${timestamp(latest.at, 'relative')}.`,
        ...left,
      ].join('\n'),
    ),
    ...select(ROUTES.draft, 'Go on with a draft', drafts.map(optionOf)),
  ]);
}

function optionOf({ id, statement, words }: ListedDraft) {
  return {
    label: statement === undefined ? 'A new statement' : `Edit ${statement}`,
    value: id,
    description: words.trim() === '' ? 'no words yet' : words,
  };
}
