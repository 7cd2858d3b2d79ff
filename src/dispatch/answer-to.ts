import type { Library } from '../library/library.js';
import type { ToTell } from '../library/unanswered.js';
import type { MessageBody } from './command.js';

/** Asks a question again that nobody could answer. @returns what somebody who waits for it is sent; nothing without an answer */
export type AnswerTo = (question: ToTell['question'], library: Library) => MessageBody | undefined;
