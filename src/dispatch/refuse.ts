import { escape, clip } from '../reply/message/escape.js';
import { givenBack, typedIn } from '../reply/message/given-back.js';
import { CONTENT_MAX } from '../reply/message/limits.js';
import type { Reply } from './command.js';
import type { Incoming } from './incoming.js';
import { privately, privatelyPlain } from './notices.js';

/** A long refusal still leaves room for saying where the words are; escaping doubles it at worst. */
const REFUSAL_MAX = CONTENT_MAX / 4;

/** Says why there is no answer. Whoever sent a form off gets back what was typed in it, whatever the reason. */
export function refuse(incoming: Incoming, markdown: string): Reply {
  const typed = incoming.type === 'press' ? typedIn(incoming.fields ?? {}) : '';
  return typed === '' ? privately(markdown) : { type: 'message', private: true, ...givenBack(markdown, typed) };
}

/** The same for a text that knows nothing of markdown and may repeat what somebody typed. */
export function refusePlainly(incoming: Incoming, text: string): Reply {
  const typed = incoming.type === 'press' ? typedIn(incoming.fields ?? {}) : '';
  return typed === '' ? privatelyPlain(text) : refuse(incoming, escape(clip(text, REFUSAL_MAX)));
}
