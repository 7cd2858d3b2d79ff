import type { AskedWeek } from '../../../library/asked/stats.js';
import { COLOURS, MARGIN, SIZES, STRIPES, WIDTH } from './look.js';
import { box, words } from './svg.js';
import type { Typeface } from './typeface.js';

const SWATCH = { side: 28, round: 4, above: 25 } as const;
const GAP = 10;
const BETWEEN = 28;

/** What the two kinds of bar mean, and how many questions there are of each; it ends at the right edge. */
export function legend({ answered, refused }: Omit<AskedWeek, 'monday'>, baseline: number, face: Typeface): string[] {
  const last = entry(`refused ${refused}`, STRIPES, WIDTH - MARGIN, baseline, face);
  const first = entry(`answered ${answered}`, COLOURS.answered, last.left - BETWEEN, baseline, face);
  return [...first.shapes, ...last.shapes];
}

function entry(text: string, fill: string, right: number, baseline: number, face: Typeface) {
  const x = right - face.width(text, SIZES.label);
  const left = x - GAP - SWATCH.side;
  const swatch = { x: left, y: baseline - SWATCH.above, width: SWATCH.side, height: SWATCH.side, round: SWATCH.round };
  const shapes = [box({ ...swatch, fill }), words(text, { x, y: baseline, size: SIZES.label, fill: COLOURS.words })];
  return { left, shapes };
}
