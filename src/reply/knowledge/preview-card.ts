import type { Found } from '../../answer/outcome.js';
import type { Ready } from '../../library/drafts/judge-draft.js';
import type { KnowledgeStatement } from '../../report/schema.js';
import { clip, escape } from '../message/escape.js';
import { pager } from '../message/controls.js';
import { TEXT_MAX } from '../message/limits.js';
import { measure } from '../message/measure.js';
import { container, message, text, type MessageBody, type TopLevel } from '../message/message.js';
import { quoteBody } from '../quotes/quote-body.js';
import { meanwhileLines, meanwhileStamp, type Meanwhile } from '../review/meanwhile-words.js';
import { ROUTES } from '../message/routes.js';
import { count, KIND_WORDS, list, STANCE_LOOKS } from '../message/wording.js';
import { draftArgs, draftRow, publishButton, publishSmallButton, type DraftAddress } from './draft-controls.js';
import { fitLines, linesWithin } from './fit-lines.js';
import { itemDifference } from './item-difference.js';
import { placeLines } from './look-twice.js';
import { publishLabel, stampOf, trialLines, type Trial } from './trial-words.js';

/** Names are labels here, and may be clipped. */
const NAME_MAX = 40;
const DROPPED_MAX = 150;
const NEWCOMERS_MAX = 3;
const NEAR_MAX = 2;
const NOTES_MAX = 900;
/** What changes has at least this much room, and all that is left. */
const CHANGES_MIN = 500;
/** Kept free for titles and for what is said of what was left out. */
const FRAME_MAX = 200;

/** A draft as members will see it. */
export interface Preview {
  readonly ready: Ready;
  /** Known names that are near to a new person's, by the new person's id: it may have been a slip. */
  readonly near: ReadonlyMap<string, readonly string[]>;
  /** How many answers that members were given it would correct. */
  readonly answers: number;
  /** What it would do to the test questions, where there are any. */
  readonly trial: Trial | undefined;
  /** What others do about the proposal that it is made of. */
  readonly meanwhile: Meanwhile;
}

/** Shows a draft to its author alone, as members will see it, with what it changes and what should be looked at twice. */
export function previewCard(found: Found, preview: Preview, address: DraftAddress, part: number): MessageBody {
  const { ready, trial, meanwhile } = preview;
  const others = meanwhileLines(meanwhile);
  const notes = fitLines(notesOf(preview, found), NOTES_MAX - others.join('\n').length).shown;
  const lead = text([leadOf(ready), ...others, ...notes, ...trialLines(trial)].join('\n'));
  const told = { seen: trial === undefined ? '' : stampOf(trial), known: meanwhileStamp(meanwhile) };
  const body = quoteBody(found, lead.content.length + CHANGES_MIN + FRAME_MAX, part);
  const card = container(body.components, STANCE_LOOKS[found.statement.stance].colour);
  const room = TEXT_MAX - measure([lead, card]).characters - FRAME_MAX;
  return message([
    lead,
    card,
    ...changesOf(ready, room),
    ...pager(body.part, body.parts, 'Part', ROUTES.preview, (to) => [...draftArgs(address), to]),
    ...draftRow(address, [
      publishButton(told.known === '' ? publishLabel(trial) : 'Publish all the same', address, told),
      ...(mayLeaveAnswers(preview) ? [publishSmallButton(address, told)] : []),
    ]),
  ]);
}

function leadOf({ statement }: Ready): string {
  return statement.withdrawn === undefined
    ? '**Preview.** This is what members will see. Nobody sees it yet.'
    : '**Preview.** It stays retracted: members will not see it until it is restored.';
}

/** Whether there are answers that could be left as they are, since they would still say the same. */
function mayLeaveAnswers({ answers, ready }: Preview): boolean {
  return answers > 0 && ready.isSpelling;
}

function notesOf(preview: Preview, found: Found): string[] {
  const { ready, near } = preview;
  const { statement, newcomers, dropped, cleaned } = ready;
  const more = newcomers.length - NEWCOMERS_MAX;
  return [
    ...answerLines(preview),
    ...placeLines(found, ready.report),
    ...newcomers.slice(0, NEWCOMERS_MAX).map(({ id, name }) => newcomerLine(name, near.get(id) ?? [])),
    ...(more > 0 ? [`**and ${count(more, 'more new person')}**`] : []),
    ...mismatch(statement),
    ...(dropped.length === 0
      ? []
      : [`Taken out, since the new words do not have it: ${escape(clip(list(dropped), DROPPED_MAX))}`]),
    ...(cleaned ? ['Characters that cannot be seen were taken out of what you typed.'] : []),
  ];
}

function answerLines(preview: Preview): string[] {
  const { answers } = preview;
  if (answers === 0) return [];
  const mayLeave = mayLeaveAnswers(preview);
  return answers === 1
    ? [
        `**1 answer that members were given shows this.** Publishing corrects it${mayLeave ? '; **spelling only** leaves it as it is' : ''}.`,
      ]
    : [
        `**${answers} answers that members were given show this.** Publishing corrects them${mayLeave ? '; **spelling only** leaves them as they are' : ''}.`,
      ];
}

function newcomerLine(name: string, near: readonly string[]): string {
  const names = near.slice(0, NEAR_MAX).map((one) => escape(clip(one, NAME_MAX)));
  const meant = names.length === 0 ? '' : ` Or did you mean ${names.join(' or ')}?`;
  return `**New person: ${escape(clip(name, NAME_MAX))}.** Publishing adds them.${meant}`;
}

/** The kind says who speaks, and the chain says otherwise: one of the two is most often a slip. */
function mismatch({ kind, chain }: KnowledgeStatement): string[] {
  if ((kind === 'narration') === (chain.length === 0)) return [];
  return chain.length === 0
    ? [`**The chain is blank**, so the report itself says it; the kind is “${KIND_WORDS[kind]}”.`]
    : [`**The kind is “${KIND_WORDS[kind]}”**, but the chain names a voice.`];
}

function changesOf({ now, statement }: Ready, room: number): TopLevel[] {
  if (now === undefined) return [];
  const lines = itemDifference({ kind: 'statement', value: now }, { kind: 'statement', value: statement });
  return [text(['**What changes**', ...linesWithin(lines, room)].join('\n'))];
}
