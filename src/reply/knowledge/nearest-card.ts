import type { Report } from '../../report/model.js';
import type { Nearest } from '../../report/typed/nearest.js';
import { TOO_DIFFERENT } from '../quotes/difference.js';
import { clip, escape } from '../message/escape.js';
import { TEXT_MAX } from '../message/limits.js';
import { measure } from '../message/measure.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { partsOf, quotePart } from '../message/parts.js';
import { place } from '../quotes/provenance.js';
import { draftRow, takeButton, type DraftAddress } from './draft-controls.js';
import { wordDifference } from './word-difference.js';

/** More than this is no longer read, and would push the passage out. */
const DIFFERENCE_MAX = 1200;
const TYPED_MAX = 300;
/** Kept free for the line that says that a passage goes on. */
const FRAME_MAX = 100;

const KEPT = '-# Your draft is kept. Nobody sees it.';
const LEADS: Readonly<Record<Nearest['why'], string>> = {
  slip: '**Almost.** Only capitals, marks or spaces are not as printed.',
  cut: '**Almost.** These words begin or end inside a word of the report. Take the whole word.',
  other: '**Not in the report letter for letter.** This is the nearest passage.',
};
const LEGEND = '-# ~~struck out~~: only typed · **bold**: only printed';
const GOES_ON = '-# The passage goes on; **Take the printed words** takes all of it.';

/** Says that typed words do not stand in the report, and shows the passage that is nearest to them. */
export function nearestCard(
  words: string,
  report: Report,
  nearest: Nearest | undefined,
  address: DraftAddress,
): MessageBody {
  if (nearest === undefined) {
    const typed = words.trim() === '' ? '' : `\n-# You typed: “${escape(clip(words.trim(), TYPED_MAX))}”`;
    return message([
      text(`**Not in the report.** Nothing like these words stands in it.${typed}\n${KEPT}`),
      ...draftRow(address),
    ]);
  }
  const printed = report.source.slice(nearest.start, nearest.end);
  const above = [text(`${LEADS[nearest.why]}\n${KEPT}`), text(differenceOf(words, printed))];
  const where = text(`-# As printed, ${place({ report, statement: nearest })}`);
  return message([
    ...above,
    container([...passage(printed, TEXT_MAX - measure([...above, where]).characters - FRAME_MAX), where]),
    ...draftRow(address, [takeButton(address)]),
  ]);
}

function differenceOf(words: string, printed: string): string {
  const line = wordDifference(onOneLine(words), onOneLine(printed));
  const shown = line.length <= DIFFERENCE_MAX ? `${line}\n${LEGEND}` : TOO_DIFFERENT;
  return `**What you typed, against what is printed**\n${shown}`;
}

function passage(printed: string, room: number): ReturnType<typeof text>[] {
  const [first, ...others] = partsOf(printed, [], room);
  const shown = text(quotePart(printed, [], first ?? { start: 0, end: printed.length }));
  return others.length === 0 ? [shown] : [shown, text(GOES_ON)];
}

function onOneLine(words: string): string {
  return words.trim().replace(/\s*\n\s*/g, ' ');
}
