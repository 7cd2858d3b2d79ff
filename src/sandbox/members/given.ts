import type { Attachment, State, Upload } from '../state/state.js';
import { keepUploads } from '../state/uploads.js';

/** Where Discord keeps what is attached to no message. */
const NO_CHANNEL = '0';

/** Keeps a file that a member attached to a command or a form. */
export function give(state: State, upload: Upload): Attachment {
  const [attachment] = keepUploads(state, NO_CHANNEL, [upload]);
  if (attachment === undefined) throw new Error('a file was not kept');
  state.given.set(attachment.id, attachment);
  return attachment;
}
