import type { AskedWeek } from '../../../library/asked/stats.js';
import type { Faces } from './faces.js';
import { COLOURS, DEFS, MARGIN, WIDTH } from './look.js';
import { ranksPart, type Rank } from './ranks.js';
import { box, picture } from './svg.js';
import { weeksPart } from './weeks.js';

/** What the picture shows; labels are plain text. */
export interface Shown {
  readonly weeks: readonly AskedWeek[];
  readonly answered: number;
  readonly refused: number;
  readonly statements: readonly Rank[];
  readonly topics: readonly Rank[];
}

/** Draws how often members asked, as SVG. @param faces the fonts that it will be set in */
export function statsPicture({ weeks, answered, refused, statements, topics }: Shown, faces: Faces): string {
  const chart = weeksPart(weeks, { answered, refused }, faces);
  const first = ranksPart('Most asked statements', statements, chart.height, faces);
  const second = ranksPart('Most asked topics', topics, chart.height + first.height, faces);
  const height = Math.ceil(chart.height + first.height + second.height + MARGIN / 2);
  const ground = box({ x: 0, y: 0, width: WIDTH, height, fill: COLOURS.ground });
  return picture({ width: WIDTH, height }, DEFS, [ground, ...chart.shapes, ...first.shapes, ...second.shapes]);
}
