import {
  ButtonStyle,
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Found } from '../../answer/outcome.js';
import type { ListedQuestion } from '../../library/unanswered/unanswered.js';
import type { KnowledgeStatement } from '../../report/schema.js';
import { button, row, select, statementOption } from '../message/controls.js';
import { encodeCustomId, packPage } from '../message/custom-id.js';
import { MODAL_TITLE_MAX, TEXT_MAX } from '../message/limits.js';
import { clip, escape } from '../message/escape.js';
import { itemDifference } from '../knowledge/item-difference.js';
import { linesWithin } from '../knowledge/fit-lines.js';
import { publishLabel, stampOf, trialLines, type Trial } from '../knowledge/trial-words.js';
import { measure } from '../message/measure.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { quoteBody } from '../quotes/quote-body.js';
import { ROUTES } from '../message/routes.js';
import { STANCE_LOOKS } from '../message/wording.js';
import type { PendingChange } from '../../store/review/pending.js';
import { attachingLines, attachingStamp } from './attaching-words.js';
import { backRow, questionWords } from './question-card.js';

const LOOKED_FOR_MAX = 100;
/** What changes has at least this much room. */
const CHANGES_MIN = 500;
const FRAME_MAX = 300;

/** Asks which statement answers a question: the nearest, or those that were looked for. */
export function attachCard(question: ListedQuestion, found: readonly Found[], lookedFor?: string): MessageBody {
  return message([
    text(['### Which statement answers it?', questionWords(question), ...resultLine(found, lookedFor)].join('\n')),
    ...select(
      ROUTES.attachTo,
      lookedFor === undefined ? 'The nearest statements' : 'What was found',
      found.map((one, i) => statementOption(one, i + 1)),
      [question.id],
    ),
    ...row([
      button('Look for another', ROUTES.attachLook, [question.id]),
      button('◀ Back', ROUTES.unansweredOne, [question.id]),
    ]),
  ]);
}

function resultLine(found: readonly Found[], lookedFor: string | undefined): string[] {
  const words = lookedFor === undefined ? undefined : escape(clip(lookedFor, LOOKED_FOR_MAX));
  if (found.length === 0) {
    return [
      words === undefined ? '-# No statement comes near it. Look for one.' : `-# Nothing was found for: ${words}`,
    ];
  }
  return words === undefined ? [] : [`-# Found for: ${words}`];
}

/** The form to look for a statement. */
export function lookForm(question: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeCustomId(ROUTES.attachFind, [question]),
    title: clip('Look for a statement', MODAL_TITLE_MAX),
    components: [
      {
        type: ComponentType.Label,
        label: 'Words, a speaker or an id',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'words',
          style: TextInputStyle.Short,
          required: true,
          max_length: LOOKED_FOR_MAX,
        },
      },
    ],
  };
}

/** A statement with a question attached, before anybody is answered with it. */
export interface Attachment {
  readonly question: ListedQuestion;
  readonly found: Found;
  readonly now: KnowledgeStatement;
  readonly after: KnowledgeStatement;
  /** The number of the statement's revision that is shown. */
  readonly number: number;
  /** Changes that wait and would attach it too. */
  readonly attaching: readonly PendingChange[];
  /** What it would do to the test questions, where there are any. */
  readonly trial: Trial | undefined;
}

/** Shows what attaching a question changes. */
export function attachPreview({ question, found, now, after, number, attaching, trial }: Attachment): MessageBody {
  const { report, statement } = found;
  const lead = text(
    [
      '**Preview.** From now on this answers the question, also in slightly other words. The question itself is never shown.',
      ...attachingLines(attaching),
      ...trialLines(trial),
    ].join('\n'),
  );
  const seen = trial === undefined ? '' : stampOf(trial);
  const known = attachingStamp(attaching);
  const told = known === '' ? (seen === '' ? [] : [seen]) : [seen, known];
  const body = quoteBody(found, lead.content.length + CHANGES_MIN + FRAME_MAX);
  const card = container(body.components, STANCE_LOOKS[statement.stance].colour);
  const room = TEXT_MAX - measure([lead, card]).characters - FRAME_MAX;
  const lines = itemDifference({ kind: 'statement', value: now }, { kind: 'statement', value: after });
  return message([
    lead,
    card,
    text(['**What changes**', ...linesWithin(lines, room)].join('\n')),
    ...row([
      button(
        known === '' ? publishLabel(trial) : 'Publish all the same',
        ROUTES.attachNow,
        [question.id, report.id, statement.id, packPage(number), ...told],
        told.length === 0 ? ButtonStyle.Primary : ButtonStyle.Danger,
      ),
      button('◀ Another one', ROUTES.attach, [question.id]),
    ]),
    ...backRow(),
  ]);
}

/** Asks for which report a statement is to be added. */
export function reportCard(
  question: ListedQuestion,
  reports: readonly { readonly id: string; readonly headline: string }[],
): MessageBody {
  return message([
    text(['### In which report is it?', questionWords(question)].join('\n')),
    ...select(
      ROUTES.addFor,
      'The reports',
      reports.map(({ id, headline }) => ({ label: headline, value: id })),
      [question.id],
    ),
    ...row([button('◀ Back', ROUTES.unansweredOne, [question.id])]),
  ]);
}
