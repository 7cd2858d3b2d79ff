import { clip, escape } from '../message/escape.js';
import type { MessageBody } from '../message/message.js';
import { notice } from '../message/notice.js';

const LISTED_MAX = 10;
const ASK_MAX = 150;

/** Lists the questions that a statement answers, so many as one reads at a glance. @param id of the statement */
export function asksCard(id: string, asks: readonly string[]): MessageBody {
  if (asks.length === 0) return notice(`The statement ${escape(id)} has no questions yet.`);
  const left = asks.length - LISTED_MAX;
  return notice(
    [
      `The statement ${escape(id)} answers:`,
      ...asks.slice(0, LISTED_MAX).map((ask) => `- ${escape(clip(ask, ASK_MAX))}`),
      ...(left > 0 ? [`-# and ${left} more; \`/knowledge show\` has all of them`] : []),
    ].join('\n'),
  );
}
