import { aloud, outcomeAloud, UNSAID } from '../src/answer/unanswered/aloud.js';
import type { Outcome } from '../src/answer/outcome.js';
import { typedQuestion } from '../src/answer/unanswered/typed-question.js';
import type { CommandRequest } from '../src/dispatch/command.js';
import type { Audience, Typed } from '../src/reply/message/audience.js';
import type { About } from '../src/reply/quotes/quotes-card.js';
import { audienceOf, wantsPrivate } from './options.js';

/** For whom an answer is drawn whose readers are told what was asked, where they did not see it. */
export function audienceTold(request: CommandRequest, typed: Typed): Audience {
  const audience = audienceOf(request);
  if (!isNewToReaders(request)) return audience;
  const words = aloud(request.library, typedQuestion(typed.words));
  return words === '' ? audience : { ...audience, typed: { ...typed, words } };
}

/** @returns the outcome as its readers are told it. */
export function outcomeTold(request: CommandRequest, outcome: Outcome): Outcome {
  return isNewToReaders(request) ? outcomeAloud(request.library, outcome) : outcome;
}

/** @returns the point of a list as its readers are told it. */
export function pointTold(request: CommandRequest, about: About): About {
  if (about.topic !== undefined || !isNewToReaders(request)) return about;
  return { ...about, typed: aloud(request.library, about.typed) || UNSAID };
}

/** Whether others read in the answer, and nowhere else, what was typed: the bot would say it in its own name. */
function isNewToReaders(request: CommandRequest): boolean {
  return request.unseen === true && !wantsPrivate(request);
}
