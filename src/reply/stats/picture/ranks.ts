import { COLOURS, MARGIN, SIZES, WIDTH } from './look.js';
import { drawable, fitted } from './set-text.js';
import { box, words } from './svg.js';
import type { Faces } from './faces.js';

/** One bar of a list. */
export interface Rank {
  readonly label: string;
  readonly count: number;
}

/** A part of the picture, and how high it is. */
export interface Part {
  readonly height: number;
  readonly shapes: readonly string[];
}

const TITLE = { baseline: 46, height: 64 } as const;
const ROW = { height: 50, between: 6, baseline: 36, inside: 14, round: 8 } as const;
const IN_WORDS = 'named in the text below';

/** A list of bars that lie, the longest first, each with its label and figure on it. None where there is nothing to show. */
export function ranksPart(title: string, ranks: readonly Rank[], top: number, { regular, bold }: Faces): Part {
  if (ranks.length === 0) return { height: 0, shapes: [] };
  const room = WIDTH - 2 * MARGIN;
  const most = Math.max(...ranks.map(({ count }) => count));
  const rows = ranks.flatMap(({ label, count }, i) => {
    const y = top + TITLE.height + i * (ROW.height + ROW.between);
    const figure = String(count);
    const numbered = `${i + 1}. ${drawable(label, regular) ?? IN_WORDS}`;
    const free = room - 3 * ROW.inside - bold.width(figure, SIZES.label);
    const bar = { x: MARGIN, y, height: ROW.height, round: ROW.round };
    const text = { y: y + ROW.baseline, size: SIZES.label, fill: COLOURS.words };
    return [
      box({ ...bar, width: room, fill: COLOURS.track }),
      box({ ...bar, width: Math.max((room * count) / most, 2 * ROW.round), fill: COLOURS.rank }),
      words(fitted(numbered, regular, SIZES.label, free), { ...text, x: MARGIN + ROW.inside }),
      words(figure, { ...text, x: WIDTH - MARGIN - ROW.inside, bold: true, anchor: 'end' }),
    ];
  });
  const head = words(title, { x: MARGIN, y: top + TITLE.baseline, size: SIZES.title, fill: COLOURS.words, bold: true });
  return { height: TITLE.height + ranks.length * (ROW.height + ROW.between), shapes: [head, ...rows] };
}
