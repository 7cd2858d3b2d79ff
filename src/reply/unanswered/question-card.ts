import { ButtonStyle } from 'discord-api-types/v10';
import type { ListedQuestion } from '../../library/unanswered/unanswered.js';
import { button, row, type Row } from '../message/controls.js';
import { packPage } from '../message/custom-id.js';
import { clip, escape } from '../message/escape.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { ROUTES } from '../message/routes.js';
import { timestamp } from '../message/timestamp.js';
import type { PendingChange } from '../../store/review/pending.js';
import { attachingLines, attachingStamp } from './attaching-words.js';
import { refusedAs, timesWords } from './words.js';

/** A kept question is no longer than this. */
const QUESTION_MAX = 300;
const SPEAKER_MAX = 80;

/** What stands beside a question. */
interface Beside {
  /** The report that it was asked of alone, where there are several. */
  readonly headline: string | undefined;
  /** Changes that wait and would attach it. */
  readonly attaching: readonly PendingChange[];
  /** What became of it just now, in markdown. */
  readonly news?: string | undefined;
}

/** One question that nobody could answer, and what can be done about it. */
export function questionCard(question: ListedQuestion, { headline, attaching, news }: Beside): MessageBody {
  const { id, checkedAt } = question;
  const stamp = attachingStamp(attaching);
  const known = stamp === '' ? [] : [stamp];
  const notSaid =
    checkedAt === undefined
      ? button('The report does not say', ROUTES.notSaid, [id, 'on', ...known])
      : button('It may say it after all', ROUTES.notSaid, [id, 'off', ...known]);
  return message([
    ...(news === undefined ? [] : [text(news)]),
    container([
      text(`### ${questionWords(question)}`),
      text([...linesOf(question, headline), ...attachingLines(attaching)].join('\n')),
      ...row([
        button('Attach to a statement', ROUTES.attach, [id], ButtonStyle.Primary),
        button('Add a statement', ROUTES.addFor, [id]),
      ]),
      ...row([notSaid, button('Forget it', ROUTES.forget, [id, ...known], ButtonStyle.Danger)]),
    ]),
    ...backRow(),
  ]);
}

/** @returns a question in markdown, with whoever was named beside it. */
export function questionWords({ question, speaker }: Pick<ListedQuestion, 'question' | 'speaker'>): string {
  const by = speaker === undefined ? '' : ` · ${escape(clip(speaker, SPEAKER_MAX))}`;
  return `${escape(clip(question, QUESTION_MAX))}${by}`;
}

/** The way back to the list. */
export function backRow(): Row[] {
  return row([button('◀ All questions', ROUTES.unanswered, [packPage(0)])]);
}

function linesOf(question: ListedQuestion, headline: string | undefined): string[] {
  const { command, at, waiting, checkedAt } = question;
  return [
    `Asked **${timesWords(question)}** with \`/${command}\`, last ${timestamp(at, 'relative')}. The answer was: ${refusedAs(question)}.`,
    ...(headline === undefined ? [] : [`Only in: ${escape(clip(headline, QUESTION_MAX))}`]),
    ...(waiting === 0
      ? []
      : [`**${waiting === 1 ? '1 member wants' : `${waiting} members want`} to be told** when there is an answer.`]),
    ...(checkedAt === undefined
      ? []
      : [`Members read: A moderator checked on ${timestamp(checkedAt, 'day')}: the report does not say.`]),
  ];
}
