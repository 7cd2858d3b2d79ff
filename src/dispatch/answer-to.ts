import type { Library } from '../library/library.js';
import type { ToTell } from '../library/unanswered/unanswered.js';
import type { Drawn } from '../reply/quotes/drawn.js';

/**
 * Asks a question again that nobody could answer.
 * @param from the server that it was asked in, where the answer is read outside of it
 * @returns what somebody who waits for it is sent; nothing without an answer
 */
export type AnswerTo = (question: ToTell['question'], library: Library, from?: string) => Drawn | undefined;
