import type { Report } from '../../report/model.js';
import type { Change } from '../../store/changes/change.js';
import { row } from '../message/controls.js';
import { TEXT_MAX } from '../message/limits.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { headline } from '../quotes/provenance.js';
import { changeButtons, wholeButton } from './change-buttons.js';
import { changeEntry } from './change-entry.js';

/** Kept free for the report's headline. */
const IMPRINT_MAX = 300;

/**
 * Tells a channel of one change: who did what and why, and what was and is. It pings nobody.
 * @param report the report it is in, where there are several to tell apart
 */
export function changeCard(change: Change, report?: Report): MessageBody {
  const { text: words, whole } = changeEntry(change, TEXT_MAX - IMPRINT_MAX);
  const imprint = report === undefined ? [] : [text(`-# In ${headline(report)}`)];
  return message([
    container([text(words), ...imprint, ...row([...changeButtons(change), ...wholeButton(change, whole)])]),
  ]);
}
