import { button, pager, row, select, type Row } from '../message/controls.js';
import { TEXT_MAX } from '../message/limits.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { ROUTES } from '../message/routes.js';
import { count } from '../message/wording.js';
import { placeArgs, type ReviewPlace } from './place.js';

/** So few fit a phone's screen without scrolling for long. */
export const WAITING_PER_PAGE = 5;
const ENTRY_MAX = Math.floor(TEXT_MAX / (WAITING_PER_PAGE + 1));

/** One thing that waits, as it is listed. */
export interface WaitingEntry {
  /** `proposal/…` or `change/…` */
  readonly value: string;
  /** `Mistake in us-denial`, plain. */
  readonly title: string;
  /** Who and when, in markdown. */
  readonly origin: string;
  /** What it says on one line, in markdown. */
  readonly line: string;
  /** The same, plain. */
  readonly hint: string;
}

/** A page of what waits for a moderator. */
export interface QueuePage {
  readonly place: ReviewPlace;
  readonly entries: readonly WaitingEntry[];
  /** Of all pages together. */
  readonly count: number;
  /** How many members are shut out. */
  readonly shutOuts: number;
  /** What became of the one before, in markdown. */
  readonly news?: string | undefined;
}

/** Lists what waits, one select to open any of it. */
export function queueCard({ place, entries, count, shutOuts, news }: QueuePage): MessageBody {
  const lead = [...(news === undefined ? [] : [news]), `### To review${count === 0 ? '' : ` · ${count}`}`];
  if (count === 0) {
    return message([
      container([
        text([...lead, 'Nothing waits. Members propose with `/suggest` and **Report a mistake**.'].join('\n')),
        ...row(shutOutButton(shutOuts, place)),
      ]),
    ]);
  }
  const begin = place.page * WAITING_PER_PAGE;
  return message([
    container([
      text([...lead, `-# ${place.newestFirst ? 'Newest' : 'Oldest'} first`].join('\n')),
      ...entries.map((entry, i) => text(entryText(entry, begin + i + 1))),
      ...select(
        ROUTES.waiting,
        'Open one',
        entries.map(({ value, title, hint }, i) => ({
          label: `${begin + i + 1}. ${title}`,
          value,
          ...(hint === '' ? {} : { description: hint }),
        })),
        placeArgs(place),
      ),
      ...pages(place, count),
      ...row([...orderButton(place, count), ...shutOutButton(shutOuts, place)]),
    ]),
  ]);
}

function entryText({ title, origin, line }: WaitingEntry, number: number): string {
  const words = `**${number}. ${title}**\n${origin}\n${line}`;
  return words.length <= ENTRY_MAX ? words : `**${number}. ${title}**\n${origin}`;
}

function pages({ newestFirst, page }: ReviewPlace, count: number): Row[] {
  const all = Math.ceil(count / WAITING_PER_PAGE);
  return pager(page, all, 'Page', ROUTES.review, (to) => [placeArgs({ newestFirst, page: 0 })[0] ?? '', to]);
}

function orderButton({ newestFirst }: ReviewPlace, count: number) {
  if (count < 2) return [];
  const label = newestFirst ? 'Oldest first' : 'Newest first';
  return [button(label, ROUTES.review, placeArgs({ newestFirst: !newestFirst, page: 0 }))];
}

function shutOutButton(shutOuts: number, place: ReviewPlace) {
  return shutOuts === 0 ? [] : [button(`Shut out: ${count(shutOuts, 'member')}`, ROUTES.shutOuts, placeArgs(place))];
}
