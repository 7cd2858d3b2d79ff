import type { Report, Span } from '../../report/model.js';
import { select, type Option } from '../message/controls.js';
import { packPage } from '../message/custom-id.js';
import { clip, escape, plain, strong } from '../message/escape.js';
import { SELECT_OPTIONS_MAX } from '../message/limits.js';
import { message, text, type MessageBody } from '../message/message.js';
import { place as placeWords } from '../quotes/provenance.js';
import { ROUTES } from '../message/routes.js';
import { count } from '../message/wording.js';
import { draftArgs, draftRow, type DraftAddress } from './draft-controls.js';

/** The value of the option that means every place. */
export const ALL_PLACES = 'all';
/** How much of what stands before and after a place is shown. */
const AROUND = 40;
const WORDS_SHOWN = 40;
/** Places that are written out; a phone shows little of an option. */
const LISTED_MAX = 8;

/** Asks which of the places was meant that a draft's words stand in. */
export function placesCard(report: Report, places: readonly Span[], address: DraftAddress): MessageBody {
  // One option is left for all of them.
  const offered = places.slice(0, SELECT_OPTIONS_MAX - 1);
  const left = places.length - offered.length;
  const more =
    left === 0 ? [] : [`-# The first ${offered.length} can be chosen; for another, type more words around it.`];
  const lines = offered.slice(0, LISTED_MAX).map((place, i) => `${i + 1}. ${lineOf(report, place)}`);
  const options: Option[] = [
    ...offered.map((place, i) => optionOf(report, place, i)),
    {
      label: `All ${places.length} of them`,
      value: ALL_PLACES,
      description: 'One statement that is printed again and again',
    },
  ];
  return message([
    text(`**These words stand in the report ${count(places.length, 'time')}.** Which do you mean?`),
    text([...lines, ...more].join('\n')),
    ...select(ROUTES.place, 'Which place?', options, draftArgs(address)),
    ...draftRow(address),
  ]);
}

function lineOf(report: Report, place: Span): string {
  const [before, words, after] = around(report, place);
  return `${escape(before)}${strong(words)}${escape(after)} (${placeWords({ report, statement: place })})`;
}

function optionOf(report: Report, place: Span, i: number): Option {
  return {
    label: `${i + 1}. ${placeWords({ report, statement: place })}`,
    value: packPage(i),
    description: around(report, place).join(''),
  };
}

/** @returns what stands before a place, the words themselves, and what stands after them, each on one line. */
function around({ source }: Report, { start, end }: Span): [before: string, words: string, after: string] {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(source.length, end + AROUND)];
  const before = from === 0 ? source.slice(0, start) : source.slice(from, start).replace(/^\S*\s/, '… ');
  const after = to === source.length ? source.slice(end) : source.slice(end, to).replace(/\s\S*$/, ' …');
  return [spaced(before), clip(plain(source.slice(start, end)), WORDS_SHOWN), spaced(after)];
}

/** On one line, but with the spaces at its ends, which part it from the words. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
