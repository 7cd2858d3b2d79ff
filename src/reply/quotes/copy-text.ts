import type { Found } from '../../answer/outcome.js';
import type { Span } from '../../report/model.js';
import { pager } from '../message/controls.js';
import { clip, escape, plain, visible } from '../message/escape.js';
import { CONTENT_MAX } from '../message/limits.js';
import type { MessageBody } from '../message/message.js';
import { partsOf } from '../message/parts.js';
import { dateWords, place } from './provenance.js';
import { ROUTES } from '../message/routes.js';
import { originator, originatorName } from './voice.js';
import { STANCE_LOOKS } from '../message/wording.js';

const FENCE = '```';
const HEADLINE_MAX = 120;
const ROLE_MAX = 160;
const LINK_MAX = 40;
const CHAIN_MAX = 400;
/** Kept free for fences, quotation marks and the line that counts the parts. */
const FRAME_MAX = 60;

/**
 * A statement as plain text, for pasting elsewhere. A plain message and no card, since a phone copies only a message's content;
 * in a code block, so that it needs no escapes that would be copied with it.
 */
export function copyText(found: Found, part = 0): MessageBody {
  const { report, statement } = found;
  const credit = visible(creditLines(found).join('\n'));
  const room = CONTENT_MAX - escaped(credit).length - FRAME_MAX;
  // Nothing is bold here; the escapes that partsOf counts are room to spare.
  const parts = partsOf(statement.quote, [], room);
  const at = Math.min(part, parts.length - 1);
  const words = visible(slice(statement.quote, parts[at]));
  const turns = parts.length === 1 ? '' : ` (part ${at + 1} of ${parts.length})`;
  return {
    allowed_mentions: { parse: [] },
    content: block(`“${words}”${turns}\n${credit}`),
    components: pager(at, parts.length, 'Part', ROUTES.copy, (to) => [report.id, statement.id, to]),
  };
}

function creditLines(found: Found): string[] {
  const { report, statement } = found;
  const role = originator(found)?.role;
  const outlet =
    report.publisher === null ? 'the text does not name its outlet' : plain(clip(report.publisher, LINK_MAX));
  const { word } = STANCE_LOOKS[statement.stance];
  const names = statement.chain.map(({ by }) => clip(report.speakers.get(by)?.name ?? by, LINK_MAX));
  return [
    `— ${plain(originatorName(found))}${role === undefined ? '' : ` (${plain(clip(role, ROLE_MAX))})`}, ${word}`,
    `How it reached us: ${clip(plain(['the report', ...names].join(' ← ')), CHAIN_MAX)}`,
    `In: “${plain(clip(report.headline, HEADLINE_MAX))}”, ${dateWords(report.datePublished)}, ${outlet}, ${place(found)}`,
    `Statement ${statement.id}, revision ${statement.revision}`,
  ];
}

/** A code block shows everything as it is, except what would end it. */
function block(words: string): string {
  return fenced(words) ? `${FENCE}\n${words}\n${FENCE}` : escaped(words);
}

function escaped(words: string): string {
  return words.split('\n').map(escape).join('\n');
}

function fenced(words: string): boolean {
  return !words.includes('`');
}

function slice(text: string, part: Span | undefined): string {
  return part === undefined ? text : text.slice(part.start, part.end);
}
