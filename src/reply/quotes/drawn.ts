import type { Found } from '../../answer/outcome.js';
import type { MessageBody } from '../message/message.js';

/** A message, and which statements stand in it: those that only its select names are none of them. */
export interface Drawn {
  readonly message: MessageBody;
  readonly shows: readonly Found[];
}
