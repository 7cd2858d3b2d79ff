import type { Report, Speaker } from '../../report/model.js';
import { termsOf } from '../../search/lexicon/lexicon.js';
import type { Asked, Found } from '../outcome.js';
import { namesOf, personOf } from './people.js';

/** How a statement is somebody's: their own words, words on their behalf, words they pass on. */
export type Saying = 'own' | 'behalf' | 'relays';

/** @returns how a statement is the asked one's; undefined when it is not. */
export function sayingOf({ statement, report }: Found, asked: Asked): Saying | undefined {
  if (asked.kind === 'unknown' || asked.report.id !== report.id) return undefined;
  const originator = statement.chain.at(-1);
  if (originator === undefined) return undefined;
  if (asked.kind === 'mentioned') {
    return speaksFor(report.speakers.get(originator.by), asked.person.id, report) ? 'behalf' : undefined;
  }
  if (originator.by === asked.speaker.id) return 'own';
  if (speaksFor(report.speakers.get(originator.by), asked.speaker.id, report)) return 'behalf';
  return statement.chain.some(({ by }) => by === asked.speaker.id) ? 'relays' : undefined;
}

/** Whether a statement is somebody's of those who are asked, in whatever way. */
export function isSaidBy(found: Found, asked: readonly Asked[]): boolean {
  return asked.some((one) => sayingOf(found, one) !== undefined);
}

/** Whether somebody has a voice: their own, or that of whoever speaks on their behalf. */
export function hasVoice(asked: Asked): boolean {
  if (asked.kind !== 'mentioned') return asked.kind === 'voice';
  const { report } = asked;
  return report.statements.some((statement) => sayingOf({ statement, report }, asked) !== undefined);
}

function speaksFor(speaker: Speaker | undefined, id: string, report: Report): boolean {
  const seen = new Set<string>();
  for (let at = speaker; at?.behalf !== undefined && !seen.has(at.id); at = report.speakers.get(at.behalf)) {
    if (at.behalf === id) return true;
    seen.add(at.id);
  }
  return false;
}

/** Whether a statement tells of somebody without being theirs. */
export function isAscribed({ statement, report }: Found, asked: Asked): boolean {
  if (asked.kind === 'unknown' || asked.report.id !== report.id) return false;
  return statement.about.includes(personOf(asked).id) && sayingOf({ statement, report }, asked) === undefined;
}

/** Whether a statement that is not theirs tells of somebody, or names them. */
export function isTold({ statement, report }: Found, asked: Asked): boolean {
  if (asked.kind === 'unknown' || asked.report.id !== report.id) return false;
  if (sayingOf({ statement, report }, asked) !== undefined) return false;
  if (statement.about.includes(personOf(asked).id)) return true;
  const said = new Set(termsOf(statement.quote).map(({ word }) => word));
  return namesOf(asked).some((one) => termsOf(one).every(({ word, stop }) => stop || said.has(word)));
}
