import type { AskedWeek } from '../../../library/asked/stats.js';
import { shortDay } from '../days.js';
import { apart } from './apart.js';
import { bar } from './bar.js';
import type { Faces } from './faces.js';
import { legend } from './legend.js';
import { COLOURS, DROP, FIGURE, LINE, MARGIN, SIZES, WIDTH } from './look.js';
import type { Part } from './ranks.js';
import { ticksUpTo } from './scale.js';
import { box, words } from './svg.js';
import type { Typeface } from './typeface.js';

const TITLE_BASELINE = 52;
/** The highest bar ends here at most; above it there is room for its figure. */
const TOP = 124;
const HEIGHT = 250;
const DAYS_BASELINE = TOP + HEIGHT + 40;
const FOOT = 56;
const INTERVALS = 4;
/** A few weeks should not look like walls. */
const SLOT_MAX = 150;
const BAR_SHARE = 0.72;
const AXIS_GAP = 12;
const FIGURE_GAP = 10;

type Level = (count: number) => number;
/** One week’s place in the chart. */
interface Slot extends AskedWeek {
  readonly middle: number;
}

/** The questions by week as standing bars, under what there is of each kind in all. */
export function weeksPart(weeks: readonly AskedWeek[], totals: Omit<AskedWeek, 'monday'>, faces: Faces): Part {
  const ticks = ticksUpTo(Math.max(...weeks.map(askedIn)), INTERVALS);
  const highest = Math.max(...ticks);
  const level: Level = (count) => TOP + HEIGHT * (1 - count / highest);
  const axis = Math.max(...ticks.map((tick) => faces.regular.width(String(tick), SIZES.tick)));
  const left = MARGIN + axis + AXIS_GAP;
  const wide = Math.min((WIDTH - MARGIN - left) / weeks.length, SLOT_MAX);
  const slots = weeks.map((week, i): Slot => ({ ...week, middle: left + (i + 0.5) * wide }));
  const title = { x: MARGIN, y: TITLE_BASELINE, size: SIZES.title, fill: COLOURS.words, bold: true };
  return {
    height: TOP + HEIGHT + FOOT,
    shapes: [
      words('Asked by week', title),
      ...legend(totals, TITLE_BASELINE, faces.regular),
      ...ticks.flatMap((tick) => line(tick, left, level)),
      ...slots.flatMap((slot) => bar(slot, { middle: slot.middle, width: wide * BAR_SHARE, level }, faces.bold)),
      ...figures(slots, left, level, faces.bold),
      ...days(slots, left, faces.regular),
    ],
  };
}

/** A line across, with what it stands for. */
function line(tick: number, left: number, level: Level): string[] {
  const place = { x: left - AXIS_GAP, y: level(tick) + DROP, size: SIZES.tick, anchor: 'end' } as const;
  return [
    box({ x: left, y: level(tick) - LINE / 2, width: WIDTH - MARGIN - left, height: LINE, fill: COLOURS.line }),
    words(String(tick), { ...place, fill: COLOURS.quiet }),
  ];
}

/** How many were asked, above the bars; where all do not fit, the highest and then the newest come first. */
function figures(slots: readonly Slot[], left: number, level: Level, face: Typeface): string[] {
  const highest = slots.toSorted((a, b) => askedIn(b) - askedIn(a)).slice(0, 1);
  const wanted = [...highest, ...slots.toReversed()].filter((slot) => askedIn(slot) > 0);
  const labels = wanted.map((slot) => ({ text: String(askedIn(slot)), middle: slot.middle, asked: askedIn(slot) }));
  return apart(labels, left, face).map(({ text, middle, asked }) =>
    words(text, { ...FIGURE, x: middle, y: level(asked) - FIGURE_GAP, fill: COLOURS.words, rim: COLOURS.ground }),
  );
}

/** The Mondays below the bars, as many as fit, from the newest on. */
function days(slots: readonly Slot[], left: number, face: Typeface): string[] {
  const labels = slots.toReversed().map(({ monday, middle }) => ({ text: shortDay(monday), middle }));
  return apart(labels, left, face).map(({ text, middle }) => {
    const place = { x: middle, y: DAYS_BASELINE, size: SIZES.tick, anchor: 'middle' } as const;
    return words(text, { ...place, fill: COLOURS.quiet });
  });
}

function askedIn({ answered, refused }: Omit<AskedWeek, 'monday'>): number {
  return answered + refused;
}
