import { MARGIN, SIZES, WIDTH } from './look.js';
import type { Typeface } from './typeface.js';

/** A text that stands with its middle somewhere. */
interface Label {
  readonly text: string;
  readonly middle: number;
}

const BESIDE = 10;

/**
 * Those labels that do not touch one that came before them in the list; the outermost are moved inside.
 * @param left where the chart begins
 */
export function apart<One extends Label>(labels: readonly One[], left: number, face: Typeface): One[] {
  return labels.reduce<One[]>((drawn, label) => {
    const half = face.width(label.text, SIZES.tick) / 2;
    const middle = Math.max(left + half, Math.min(label.middle, WIDTH - MARGIN - half));
    const touches = (other: Label) =>
      Math.abs(other.middle - middle) < face.width(other.text, SIZES.tick) / 2 + half + BESIDE;
    return drawn.some(touches) ? drawn : [...drawn, { ...label, middle }];
  }, []);
}
