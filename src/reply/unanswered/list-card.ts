import type { ListedQuestion } from '../../library/unanswered/unanswered.js';
import { pager, select } from '../message/controls.js';
import { clip, escape } from '../message/escape.js';
import { container, divider, message, text, type Inner, type MessageBody } from '../message/message.js';
import { notice } from '../message/notice.js';
import { ROUTES } from '../message/routes.js';
import { timestamp } from '../message/timestamp.js';
import { count } from '../message/wording.js';
import { refusedAs, timesWords, waitingWords } from './words.js';

/** Questions on one page: more would be a long way down on a phone. */
export const QUESTIONS_PER_PAGE = 8;
const QUESTION_MAX = 160;
const REPORT_MAX = 60;

/** One page of the questions that nobody could answer. */
export interface QuestionPage {
  readonly page: number;
  readonly total: number;
  readonly questions: readonly ListedQuestion[];
  /** The ids of those that a waiting change would attach. */
  readonly attaching: ReadonlySet<string | undefined>;
  /** The headlines of the reports, where there are several. */
  readonly headlines: ReadonlyMap<string, string>;
  /** Whether such questions are kept at all. */
  readonly kept: boolean;
  /** What became of one of them, in markdown. */
  readonly news?: string | undefined;
}

/** The questions that nobody could answer, the most asked first, and a select to open one. */
export function questionsCard(shown: QuestionPage): MessageBody {
  const { page, total, questions, kept, news } = shown;
  if (total === 0) return notice([...(news === undefined ? [] : [news]), nothing(kept)].join('\n'));
  const pages = Math.ceil(total / QUESTIONS_PER_PAGE);
  const lead = `### Questions nobody could answer\n-# ${count(total, 'question')}, the most asked first. Who asked is not kept.`;
  return message([
    text([...(news === undefined ? [] : [news]), lead].join('\n')),
    ...(questions.length === 0 ? [] : [container(questions.flatMap((one, i) => listed(one, i, shown)))]),
    ...select(ROUTES.unansweredOne, 'Open one', questions.map(optionOf)),
    ...pager(page, pages, 'Page', ROUTES.unanswered, (to) => [to]),
  ]);
}

function listed(question: ListedQuestion, at: number, { headlines, attaching }: QuestionPage): Inner[] {
  const report = headlines.get(question.report ?? '');
  const notes = [
    timestamp(question.at, 'relative'),
    refusedAs(question),
    ...(report === undefined ? [] : [escape(clip(report, REPORT_MAX))]),
    ...waitingWords(question),
    ...(attaching.has(question.id) ? ['attached, waits for a second moderator'] : []),
  ];
  const words = `**${question.count}×** ${escape(clip(question.question, QUESTION_MAX))}\n-# ${notes.join(' · ')}`;
  return [...(at === 0 ? [] : [divider()]), text(words)];
}

function optionOf(question: ListedQuestion) {
  return { label: question.question, value: question.id, description: `asked ${timesWords(question)}` };
}

function nothing(kept: boolean): string {
  return kept
    ? 'No question is left unanswered.'
    : 'Questions that nobody could answer are not kept here. An administrator can change that under `/knowledge-admin settings`.';
}
