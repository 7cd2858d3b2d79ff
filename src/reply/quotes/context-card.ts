import type { Found } from '../../answer/outcome.js';
import type { Report } from '../../report/model.js';
import { pager, type Row } from '../message/controls.js';
import { clip, escape } from '../message/escape.js';
import { TEXT_MAX } from '../message/limits.js';
import { measure } from '../message/measure.js';
import { container, divider, message, text, type Inner, type MessageBody } from '../message/message.js';
import { partsOf, quotePart } from '../message/parts.js';
import { address, dateWords, headline, imprint, paragraphsOf, place } from './provenance.js';
import { relationsOf } from './relations.js';
import { ROUTES } from '../message/routes.js';
import { nameOf } from './voice.js';
import { STANCE_LOOKS } from '../message/wording.js';

const NOTE_MAX = 500;
const DETAIL_MAX = 120;
const LISTED_MAX = 5;

/** Where a statement stands: the whole paragraph, the statement in bold, and what else is known of it. */
export function contextCard(found: Found, part = 0): MessageBody {
  const { report, statement } = found;
  const { span } = paragraphsOf(found);
  const paragraph = report.source.slice(span.start, span.end);
  const bold = [{ start: statement.start - span.start, end: statement.end - span.start }];
  const head = text(`### In context\n-# ${place(found)} of ${headline(report)} · the statement in bold`);
  const rest = [...details(found), ...note(found), text(`-# ${[...address(found), imprint(report)].join(' · ')}`)];
  const parts = partsOf(paragraph, bold, TEXT_MAX - measure([head, ...rest]).characters);
  const at = Math.min(part, parts.length - 1);
  const shown = parts[at] ?? span;
  const turn: Row[] = pager(at, parts.length, 'Part', ROUTES.context, (to) => [report.id, statement.id, to]);
  return message([
    container(
      [head, text(quotePart(paragraph, bold, shown)), divider(), ...rest, ...turn],
      STANCE_LOOKS[statement.stance].colour,
    ),
  ]);
}

function details(found: Found): Inner[] {
  const { report, statement } = found;
  const { when, where, to, hedges, about, topics } = statement;
  const lines = [
    ...(when === undefined
      ? []
      : [`When: “${shown(when.text)}”${when.date === undefined ? '' : ` (${escape(dateWords(when.date))})`}`]),
    ...(where === undefined ? [] : [`Where: “${shown(where)}”`]),
    ...(to === undefined ? [] : [`Said to: “${shown(to)}”`]),
    ...listed(
      'Words that hold back: ',
      hedges.map((hedge) => `“${shown(hedge)}”`),
    ),
    ...listed(
      'About: ',
      about.map((id) => escape(nameOf(report, id))),
    ),
    ...listed(
      'Topics: ',
      topics.map((id) => topicName(report, id)),
    ),
    ...listed(
      'Beside other statements: ',
      relationsOf(found, () => undefined),
    ),
  ];
  return lines.length === 0 ? [] : [text(lines.map((line) => `-# ${line}`).join('\n'))];
}

/** A note is the moderators' own, so that it stands by itself under a title that says so. */
function note({ statement }: Found): Inner[] {
  if (statement.note === undefined) return [];
  return [
    divider(),
    text(
      `**A note by those who keep this report** (not the report’s words)\n${escape(clip(statement.note, NOTE_MAX))}`,
    ),
  ];
}

function listed(title: string, things: readonly string[]): string[] {
  if (things.length === 0) return [];
  const more = things.length > LISTED_MAX ? [`and ${things.length - LISTED_MAX} more`] : [];
  return [title + [...things.slice(0, LISTED_MAX), ...more].join(', ')];
}

function topicName(report: Report, id: string): string {
  return shown(report.topics.get(id)?.name ?? id);
}

function shown(words: string): string {
  return escape(clip(words, DETAIL_MAX));
}
