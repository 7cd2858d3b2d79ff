import type { Fault } from '../../report/fault.js';
import type { Typed } from '../../report/typed/typed.js';
import { clip, escape } from '../message/escape.js';
import { message, text, type MessageBody } from '../message/message.js';
import { notice } from '../message/notice.js';
import { draftRow, type DraftAddress } from './draft-controls.js';
import { faultLines } from './fault-lines.js';

const FAULTS_MAX = 3000;
const TYPED_MAX = 1500;

/** Says that a draft would change nothing. */
export function sameCard(address: DraftAddress): MessageBody {
  return message([text('**Nothing to publish.** The statement is just like that already.'), ...draftRow(address)]);
}

/** Says that there is nothing left that a draft could change. */
export function goneCard(address: DraftAddress): MessageBody {
  return message([
    text('**What this draft would change is gone.** Your words are kept: **Edit** shows them.'),
    ...draftRow(address),
  ]);
}

/** Says why a draft that fits the source cannot be published all the same. */
export function faultyDraftCard(faults: readonly Fault[], address: DraftAddress): MessageBody {
  const lines = ['**This cannot be published.** The knowledge would not hold:', ...faultLines(faults, FAULTS_MAX)];
  return message([text(lines.join('\n')), ...draftRow(address)]);
}

/** Confirms that a draft was discarded, with its words, for whoever pressed by mistake. */
export function discardedNotice({ words }: Typed): MessageBody {
  const typed = escape(clip(words.trim(), TYPED_MAX));
  return notice(typed === '' ? '**Discarded.**' : `**Discarded.** Its words were:\n${typed}`);
}
