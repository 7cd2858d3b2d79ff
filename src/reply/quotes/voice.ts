import type { Asked, Found } from '../../answer/outcome.js';
import type { Report, Speaker } from '../../report/model.js';
import { clip, escape } from '../message/escape.js';
import { STANCE_LOOKS } from '../message/wording.js';

/** Names and roles are labels, so that they may be clipped; these leave room for the quote. */
const NAME_MAX = 80;
const ROLE_MAX = 160;
const TYPED_SHOWN_MAX = 60;

/** @returns who says it in the end, or nothing where the report speaks in its own voice. */
export function originator({ report, statement }: Found): Speaker | undefined {
  const last = statement.chain.at(-1);
  return last === undefined ? undefined : report.speakers.get(last.by);
}

/** @returns the originator's name as plain text. */
export function originatorName(found: Found): string {
  return clip(originator(found)?.name ?? 'The report', NAME_MAX);
}

/** @returns the name behind an id of the report, as plain text. */
export function nameOf(report: Report, id: string): string {
  return clip(report.speakers.get(id)?.name ?? report.mentioned.get(id)?.name ?? id, NAME_MAX);
}

/** @returns who was asked about, as plain text. */
export function askedName(asked: Asked): string {
  if (asked.kind === 'unknown') return clip(asked.typed, TYPED_SHOWN_MAX);
  return clip(asked.kind === 'voice' ? asked.speaker.name : asked.person.name, NAME_MAX);
}

/** @returns role, on whose behalf, and whether the report names the speaker, as markdown; may be empty. */
export function roleLine(found: Found): string {
  const speaker = originator(found);
  if (speaker === undefined) return 'in its own voice';
  return [
    ...(speaker.role === undefined ? [] : [escape(clip(speaker.role, ROLE_MAX))]),
    ...(speaker.behalf === undefined || speaker.role !== undefined
      ? []
      : [`on behalf of ${escape(nameOf(found.report, speaker.behalf))}`]),
    ...(speaker.anonymity === 'named' ? [] : ['not named in the report']),
  ].join(' · ');
}

/** @returns the stance with its mark, as markdown. */
export function stanceWords({ statement }: Found): string {
  const { mark, word } = STANCE_LOOKS[statement.stance];
  return `${mark} ${word}`;
}
