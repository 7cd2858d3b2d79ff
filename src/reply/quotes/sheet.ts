import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Audience } from '../message/audience.js';
import { caption } from './caption.js';
import { button, dismissButton, pager, row, select, statementOption } from '../message/controls.js';
import { packPage } from '../message/custom-id.js';
import type { Drawn } from './drawn.js';
import { SELECT_OPTIONS_MAX, TEXT_MAX } from '../message/limits.js';
import { measure } from '../message/measure.js';
import { message, text, type TopLevel } from '../message/message.js';
import { pack } from '../message/pack.js';
import { imprint } from './provenance.js';
import { quoteBlock, type Entry } from './quote-block.js';
import { ROUTES } from '../message/routes.js';
import { KEYS_MAX, statementKey } from './statement-key.js';
import { count } from '../message/wording.js';

/** Quotes in one message: more is a wall of text in a channel. */
const QUOTES_PER_PAGE = 5;
/** Kept free for the line at the end. */
const TAIL_MAX = 500;

/** Several statements in one message. */
export interface Sheet {
  readonly lead: string;
  readonly entries: readonly Entry[];
  /** What the select says; by default, to open one in full. */
  readonly prompt?: string;
  readonly buttons?: readonly APIButtonComponent[];
  /** Where it has no pages: which route shows it to everybody. What is no answer has none. */
  readonly share?: string;
}

/** How a sheet is paged: only what ids address can be, since a question does not fit into a button. */
export interface Paging {
  readonly page: number;
  readonly route: string;
  /** Shows a private page to everybody; takes the same. */
  readonly share: string;
  readonly args: (page: string) => string[];
}

/** Draws one page of a sheet: each quote whole or left for its own card, and never less said than how many. */
export function drawSheet(sheet: Sheet, audience: Audience, paging?: Paging): Drawn {
  const { prompt = 'Open one in full', buttons = [] } = sheet;
  const lead = [...caption(audience), sheet.lead].join('\n');
  const entries = once(sheet.entries);
  const numbered = number(entries, lead);
  const pages = pack(numbered, ({ size }) => size, roomFor(entries, lead), QUOTES_PER_PAGE);
  const at = Math.max(0, Math.min(paging?.page ?? 0, pages.length - 1));
  const shown = pages[at] ?? [];
  // Where nobody can turn the page, what is left out can still be opened.
  const listed = paging === undefined ? numbered : shown;
  const options = listed.map(({ entry, number }) => statementOption(entry.found, number));

  const drawn = message([
    text(lead),
    ...shown.flatMap(({ entry, block }, i) => {
      const above = shown[i - 1]?.entry.heading;
      return entry.heading === undefined || entry.heading === above ? [block] : [text(entry.heading), block];
    }),
    ...tail(entries, paging === undefined ? numbered.length - shown.length : 0),
    ...select(ROUTES.open, prompt, options),
    ...(paging === undefined ? [] : pager(at, pages.length, 'Page', paging.route, paging.args)),
    ...row([...buttons, ...shareButton(), ...dismissButton(audience)]),
  ]);
  return { message: drawn, shows: shown.map(({ entry }) => entry.found) };

  /** A page is shown by its address, any other list by what stands in it. */
  function shareButton(): APIButtonComponent[] {
    if (!audience.private) return [];
    if (paging !== undefined) return [button('Share', paging.share, paging.args(packPage(at)))];
    if (sheet.share === undefined) return [];
    return [
      button(
        'Share',
        sheet.share,
        entries.slice(0, KEYS_MAX).map(({ found }) => statementKey(found)),
      ),
    ];
  }
}

/** A statement is shown once, under the first title it stands under; a select refuses two equal options. */
function once(entries: readonly Entry[]): Entry[] {
  const seen = new Set<unknown>();
  return entries.filter(({ found: { report, statement } }) => {
    const id = `${report.id}/${statement.id}`;
    return !seen.has(id) && seen.add(id);
  });
}

function number(
  entries: readonly Entry[],
  lead: string,
): { entry: Entry; number: number; block: TopLevel; size: number }[] {
  const mixed = new Set(entries.map(({ found }) => found.report.id)).size > 1;
  const room = roomFor(entries, lead);
  return entries.map((entry, i) => {
    const block = quoteBlock(entry, i + 1, room, mixed);
    return { entry, number: i + 1, block, size: measure([block]).characters };
  });
}

function roomFor(entries: readonly Entry[], lead: string): number {
  const headings = [...new Set(entries.map(({ heading = '' }) => heading))];
  return TEXT_MAX - TAIL_MAX - lead.length - headings.join('').length;
}

function tail(entries: readonly Entry[], left: number): TopLevel[] {
  const [first, ...others] = new Set(entries.map(({ found }) => found.report));
  const lines = [
    ...(left === 0 ? [] : [`${count(left, 'more quote')} left out here; ${openable(entries.length)}.`]),
    ...(first === undefined || others.length > 0 ? [] : [imprint(first)]),
  ];
  return lines.length === 0 ? [] : [text(lines.map((line) => `-# ${line}`).join('\n'))];
}

function openable(entries: number): string {
  return entries > SELECT_OPTIONS_MAX ? `the first ${SELECT_OPTIONS_MAX} can be opened below` : 'open them below';
}
