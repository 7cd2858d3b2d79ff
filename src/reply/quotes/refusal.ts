import type { APIButtonComponent } from 'discord-api-types/v10';
import { UNSAID } from '../../answer/unanswered/aloud.js';
import type { Asked, Found, Outcome } from '../../answer/outcome.js';
import type { Noted } from '../../library/desk.js';
import type { Audience } from '../message/audience.js';
import { button } from '../message/controls.js';
import { difference } from './difference.js';
import type { Drawn } from './drawn.js';
import { clip, escape } from '../message/escape.js';
import type { Entry } from './quote-block.js';
import { ROUTES } from '../message/routes.js';
import { drawSheet } from './sheet.js';
import { timestamp } from '../message/timestamp.js';
import { askedName } from './voice.js';
import { count, list } from '../message/wording.js';

const NAMES_MAX = 120;
const REASON_MAX = 300;
const NEAREST = '**Close by in the report, but not an answer:**';

/**
 * Says that the report does not say it, and in which way; what is nearest is shown as no answer.
 * @param noted what the server knows of the question, where it keeps such
 */
export function refusal(outcome: Outcome, audience: Audience, noted?: Noted): Drawn {
  const near = outcome.nearest.filter(({ statement }) => statement.withdrawn === undefined);
  const entries = [...ascribedEntries(outcome), ...near.map((found) => nearEntry(found, outcome.phrase))];
  const buttons = [...nextStep(outcome.asked), ...tellButton(noted)];
  return drawSheet({ lead: lead(outcome) + checkedLine(noted), entries, buttons }, audience);
}

function tellButton(noted: Noted | undefined): APIButtonComponent[] {
  return noted === undefined ? [] : [button('Tell me when you know', ROUTES.tell, [noted.id])];
}

function checkedLine(noted: Noted | undefined): string {
  if (noted?.checkedAt === undefined) return '';
  return `\nA moderator checked on ${timestamp(noted.checkedAt, 'day')}: the report does not say.`;
}

/** What others say of who was asked about, under its own title. */
export function ascribedEntries({ ascribed, asked }: Outcome): Entry[] {
  return ascribed.map((found) => ({ found, heading: `**What others ascribe to ${names(asked) || 'them'}**` }));
}

/** @returns the names of those who were asked about, as markdown. */
export function names(asked: readonly Asked[]): string {
  return escape(clip(list(different(asked)), NAMES_MAX));
}

/** Whether those who were asked about are of more than one name. */
export function areSeveral(asked: readonly Asked[]): boolean {
  return different(asked).length > 1;
}

function different(asked: readonly Asked[]): string[] {
  return [...new Set(asked.map(askedName))];
}

function lead(outcome: Outcome): string {
  const who = names(outcome.asked);
  switch (outcome.verdict) {
    case 'speaker-silent':
      return `**Not on this.** ${who || 'This voice'} ${areSeveral(outcome.asked) ? 'are' : 'is'} quoted in the report${times(outcome.asked)}, but not on this.`;
    case 'speaker-not-quoted':
      return notQuoted(outcome.asked, who);
    case 'withdrawn':
      return `**Withdrawn.** The quote that would answer was taken back by a moderator.${reason(outcome.nearest)}`;
    default:
      return `**Not in the report.** ${outcome.phrase === undefined ? 'Nobody is quoted on this.' : 'Nobody says this.'}\n-# \`/report\` has its date and everyone who speaks in it, and \`/quotes\` all that one of them says.`;
  }
}

function notQuoted(asked: readonly Asked[], who: string): string {
  if (asked.length > 0 && asked.every(({ kind }) => kind === 'unknown')) {
    const isPrinted = asked.every((one) => one.kind === 'unknown' && one.printed);
    const found = isPrinted
      ? `“${who}” stands in the report, but nobody of that name is quoted.`
      : `The report names nobody ${who === UNSAID ? 'of that name' : `called “${who}”`}.`;
    return `**Not quoted.** ${found}\n-# \`/report\` has its date and everyone who speaks in it.`;
  }
  return `**Not quoted.** The report speaks about ${who || 'this person'}, but does not quote them.`;
}

/** How often those who were asked are quoted, on whatever. */
function times(asked: readonly Asked[]): string {
  const quotes = asked.flatMap((one) => {
    if (one.kind !== 'voice') return [];
    return one.report.statements.filter(
      ({ chain, withdrawn }) => withdrawn === undefined && chain.at(-1)?.by === one.speaker.id,
    );
  });
  return quotes.length === 0 ? '' : ` (${count(quotes.length, 'time')})`;
}

function reason(nearest: readonly Found[]): string {
  const given = nearest.find(({ statement }) => statement.withdrawn !== undefined)?.statement.withdrawn;
  return given === undefined ? '' : ` The reason given: ${escape(clip(given, REASON_MAX))}`;
}

function nearEntry(found: Found, phrase: string | undefined): Entry {
  const apart = phrase === undefined ? undefined : difference(phrase, found);
  return {
    found,
    heading: NEAREST,
    above: [
      ...(found.difference === undefined
        ? []
        : [`**What is different:** ${escape(clip(found.difference, NAMES_MAX))}`]),
      ...(apart === undefined ? [] : [apart]),
    ],
  };
}

function nextStep(asked: readonly Asked[]): APIButtonComponent[] {
  const [only, ...others] = asked;
  if (only === undefined || only.kind !== 'voice' || others.length > 0) return [];
  return [button('More by this speaker', ROUTES.more, [only.report.id, only.speaker.id])];
}
