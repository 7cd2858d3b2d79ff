import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Found } from '../../answer/outcome.js';
import { ownerOf, sharedMark, type Audience } from '../message/audience.js';
import { caption, CAPTION_MAX } from './caption.js';
import { button, dismissButton, link, pager, row, type Row } from '../message/controls.js';
import { packPage } from '../message/custom-id.js';
import { TOO_DIFFERENT } from './difference.js';
import { sentenceLink } from './fragment.js';
import { TEXT_MAX } from '../message/limits.js';
import { measure } from '../message/measure.js';
import { container, message, text, type MessageBody, type TopLevel } from '../message/message.js';
import { quoteBody } from './quote-body.js';
import { ROUTES } from '../message/routes.js';
import { originator } from './voice.js';
import { STANCE_LOOKS } from '../message/wording.js';

/** Kept free above every quote, so that a verdict always fits and a quote has the same parts with and without one. */
const ABOVE_MAX = CAPTION_MAX + 400;

/** What may stand above a quote, each in its own place. */
export interface Above {
  readonly lead?: string | undefined;
  /** Left out where the card has no room for it; `otherwise` then says so. */
  readonly aside?: string | undefined;
  readonly otherwise?: string | undefined;
}

/** What stood above a quote before one turned to another part of it: its first text has the caption too. */
export interface Kept {
  readonly kept: readonly string[];
}

/** One statement in full: who, the quote by itself, how it reached us, and what one can do with it. */
export function quoteCard(found: Found, audience: Audience, above: Above | Kept = {}, part = 0): MessageBody {
  const body = quoteBody(found, ABOVE_MAX, part);
  const card = container(
    [
      ...body.components,
      ...turnParts(found, audience, body.part, body.parts),
      ...row(lookCloser(found)),
      ...row(passOn(found, audience)),
    ],
    STANCE_LOOKS[found.statement.stance].colour,
  );
  return message('kept' in above ? withKept(above, card) : withAbove(caption(audience), above, card));
}

function withKept({ kept: [lead, aside] }: Kept, card: TopLevel): TopLevel[] {
  return withAbove([], { lead, aside, otherwise: TOO_DIFFERENT }, card);
}

function withAbove(captions: readonly string[], { lead, aside, otherwise }: Above, card: TopLevel): TopLevel[] {
  const lines = [...captions, ...(lead === undefined ? [] : [lead])];
  const first = lines.length === 0 ? [] : [text(lines.join('\n'))];
  if (aside === undefined) return [...first, card];
  const whole = [...first, text(aside), card];
  if (measure(whole).characters <= TEXT_MAX) return whole;
  return [...first, ...(otherwise === undefined ? [] : [text(otherwise)]), card];
}

function turnParts({ report, statement }: Found, audience: Audience, at: number, parts: number): Row[] {
  const revision = packPage(statement.revision);
  return pager(at, parts, 'Part', ROUTES.part, (to) => [
    report.id,
    statement.id,
    to,
    ownerOf(audience),
    sharedMark(audience),
    revision,
  ]);
}

function lookCloser(found: Found): APIButtonComponent[] {
  const { report, statement } = found;
  const speaker = originator(found);
  const more = report.statements.some(
    ({ id, chain, withdrawn }) =>
      id !== statement.id && withdrawn === undefined && chain.some(({ by }) => by === speaker?.id),
  );
  const url = sentenceLink(report.url, statement.quote);
  return [
    button('Context', ROUTES.context, [report.id, statement.id]),
    ...(speaker !== undefined && more ? [button('More by this speaker', ROUTES.more, [report.id, speaker.id])] : []),
    ...(url === undefined ? [] : [link('Open in the report', url)]),
  ];
}

function passOn({ report, statement }: Found, audience: Audience): APIButtonComponent[] {
  const ids = [report.id, statement.id];
  return [
    button('Copy as text', ROUTES.copy, ids),
    ...(audience.installed ? [button('Report a mistake', ROUTES.mistake, [...ids, String(statement.revision)])] : []),
    ...(audience.private ? [button('Share', ROUTES.share, ids)] : dismissButton(audience)),
  ];
}
