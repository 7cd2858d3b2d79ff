import type { APIButtonComponent } from 'discord-api-types/v10';
import { itemName } from '../../report/items.js';
import type { Change } from '../../store/changes/change.js';
import { row } from '../message/controls.js';
import { TEXT_MAX } from '../message/limits.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { count } from '../message/wording.js';
import { changeButtons, wholeButton } from './change-buttons.js';
import { changeEntry } from './change-entry.js';
import { itemAfter, mainOf } from './change-words.js';

/** Kept free for what stands around the change. */
const FRAME_MAX = 450;

/** What stands on a confirmation besides the change. */
interface More {
  /** What else one can do from here. */
  readonly buttons?: readonly APIButtonComponent[];
  /** What was found out before it was made; small lines. */
  readonly notes?: readonly string[];
}

/** Confirms a change to whoever made or approved it. */
export function publishedCard(change: Change, { buttons = [], notes = [] }: More = {}): MessageBody {
  const { text: words, whole } = changeEntry(change, TEXT_MAX - FRAME_MAX);
  return message([
    container([
      text(`### ${change.action === 'undo' ? 'Taken back' : 'Published'}`),
      text(words),
      text([`-# ${revisionWords(change)} · ${effectWords(change)}`, ...notes, ...laterLines(change)].join('\n')),
      ...row([...changeButtons(change), ...wholeButton(change, whole), ...buttons]),
    ]),
  ]);
}

/** What members have of it, by how it stands after the change: an undo can withdraw a statement too. */
function effectWords({ revisions }: Change): string {
  const main = mainOf(revisions);
  if (main === undefined) return 'they count from now on';
  const item = itemAfter(main);
  if (item === undefined) return 'it is there no more';
  if (item.kind !== 'statement') return 'it counts from now on';
  const { withdrawn } = item.value;
  return withdrawn === undefined ? 'members ask it from now on' : 'members are told that it is withdrawn, from now on';
}

/** Whoever waits is told within a quarter of an hour; after that Discord takes no word for them. */
function laterLines({ reach }: Change): string[] {
  if (reach === undefined || reach.waiting === 0) return [];
  return ['-# You are told here how many were reached; the history and the log channel have it as well.'];
}

function revisionWords({ revisions }: Change): string {
  const main = mainOf(revisions);
  return main === undefined ? count(revisions.length, 'item') : `${itemName(main.key)}, revision ${main.number}`;
}
