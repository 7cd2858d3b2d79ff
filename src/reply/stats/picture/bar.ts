import type { AskedWeek } from '../../../library/asked/stats.js';
import { COLOURS, DROP, FIGURE, LINE, SIZES, STRIPES } from './look.js';
import { box, words } from './svg.js';
import type { Typeface } from './typeface.js';

/** Behind a figure that stands on stripes. */
const PATCH = { height: 34, beside: 12, round: 6 } as const;

/** Where a bar stands: its middle, how wide it is, and how high a count reaches. */
export interface Stand {
  readonly middle: number;
  readonly width: number;
  readonly level: (count: number) => number;
}

/** A standing bar: what was answered, and striped on top of it what was refused. */
export function bar({ answered, refused }: Omit<AskedWeek, 'monday'>, stand: Stand, face: Typeface): string[] {
  // Where it is all of one kind, the figure above the bar says it.
  const figures = answered > 0 && refused > 0 ? face : undefined;
  return [
    ...piece({ from: 0, count: answered, fill: COLOURS.answered }, stand, figures),
    ...piece({ from: answered, count: refused, fill: STRIPES }, stand, figures),
  ];
}

interface Piece {
  readonly from: number;
  readonly count: number;
  readonly fill: string;
}

/** A piece of a bar, with its figure in it where there is room. */
function piece({ from, count, fill }: Piece, { middle, width, level }: Stand, face: Typeface | undefined): string[] {
  if (count === 0) return [];
  const [top, foot] = [level(from + count), level(from)];
  const shape = box({ x: middle - width / 2, y: top, width, height: foot - top, fill });
  const text = String(count);
  const wide = (face?.width(text, SIZES.tick) ?? 0) + PATCH.beside;
  if (face === undefined || foot - top < PATCH.height + LINE || wide > width) return [shape];
  const centre = (top + foot) / 2;
  const patch = { x: middle - wide / 2, y: centre - PATCH.height / 2, width: wide, height: PATCH.height };
  return [
    shape,
    ...(fill === STRIPES ? [box({ ...patch, fill: COLOURS.refused, round: PATCH.round })] : []),
    words(text, { ...FIGURE, x: middle, y: centre + DROP, fill: COLOURS.onBars }),
  ];
}
