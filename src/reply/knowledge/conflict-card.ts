import type { Found } from '../../answer/outcome.js';
import type { KnowledgeStatement } from '../../report/schema.js';
import type { Change } from '../../store/changes/change.js';
import { TEXT_MAX } from '../message/limits.js';
import { measure } from '../message/measure.js';
import { container, message, text, type MessageBody, type TopLevel } from '../message/message.js';
import { quoteBody } from '../quotes/quote-body.js';
import { STANCE_LOOKS } from '../message/wording.js';
import { changeSentence, changeTime } from './change-words.js';
import { draftRow, publishButton, type DraftAddress } from './draft-controls.js';
import { linesWithin } from './fit-lines.js';
import { itemDifference, LEGEND } from './item-difference.js';

const REASON_MAX = 200;
const CHANGES_MIN = 800;
/** Kept free for titles and for what is said of what was left out. */
const FRAME_MAX = 300;

/** Somebody else's version of a statement against a draft's. */
export interface Conflict {
  /** The change that came in between, where it can still be read. */
  readonly change: Change | undefined;
  /** The statement as members get it now; nothing where it was taken out. */
  readonly theirs: { readonly found: Found; readonly written: KnowledgeStatement } | undefined;
  readonly mine: KnowledgeStatement;
}

/**
 * Says that a statement was changed after a draft's form was opened, shows both versions, and asks.
 * @param address with the number that is shown here, so that publishing over it overwrites nothing newer
 */
export function conflictCard({ change, theirs, mine }: Conflict, address: DraftAddress): MessageBody {
  const lead = text(
    [
      theirs === undefined
        ? '**It was taken out while you were writing.** Yours would put it back.'
        : '**Somebody changed it while you were writing.** Nothing is overwritten yet.',
      ...(change === undefined ? [] : [changeSentence(change, REASON_MAX), `-# ${changeTime(change)}`]),
    ].join('\n'),
  );
  const card = theirs === undefined ? [] : theirCard(theirs.found, lead.content.length);
  const room = TEXT_MAX - measure([lead, ...card]).characters - FRAME_MAX;
  const label = theirs === undefined ? 'Put mine back' : 'Publish mine over it';
  return message([
    lead,
    ...card,
    differenceOf(theirs?.written, mine, room),
    ...draftRow(address, [publishButton(label, address)]),
  ]);
}

function theirCard(found: Found, above: number): TopLevel[] {
  const { components } = quoteBody(found, above + CHANGES_MIN + FRAME_MAX);
  return [text('**As it is now**'), container(components, STANCE_LOOKS[found.statement.stance].colour)];
}

function differenceOf(theirs: KnowledgeStatement | undefined, mine: KnowledgeStatement, room: number): TopLevel {
  const was = theirs === undefined ? undefined : { kind: 'statement' as const, value: theirs };
  return text(
    [
      '**What yours would change**',
      ...linesWithin(itemDifference(was, { kind: 'statement', value: mine }), room),
      ...(theirs === undefined ? [] : [LEGEND]),
    ].join('\n'),
  );
}
