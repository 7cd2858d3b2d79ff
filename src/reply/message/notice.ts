import { clip, escape } from './escape.js';
import { TEXT_MAX } from './limits.js';
import { message, text, type MessageBody } from './message.js';

/** A short word of ours, in markdown, with no quote in it: a hint, a refusal, an error. */
export function notice(markdown: string): MessageBody {
  return message([text(clip(markdown, TEXT_MAX))]);
}

/** The same for a text that may repeat what somebody typed, so that none of it works as markdown. */
export function plainNotice(words: string): MessageBody {
  // Escaping doubles a text at worst.
  return notice(escape(clip(words, TEXT_MAX / 2)));
}
