import { MARGIN, SIZES, WIDTH } from './look.js';
import type { Typeface } from './typeface.js';

/** A text that stands with its middle somewhere. */
interface Label {
  readonly text: string;
  readonly middle: number;
}

const BESIDE = 10;

/** Those labels that do not touch one that came before them in the list; the outermost are moved inside the picture. */
export function apart<One extends Label>(labels: readonly One[], face: Typeface): One[] {
  return labels.reduce<One[]>((drawn, label) => {
    const wide = face.width(label.text, SIZES.tick);
    const inside = { ...label, middle: Math.min(label.middle, WIDTH - MARGIN - wide / 2) };
    const touches = ({ text, middle }: Label) =>
      Math.abs(middle - inside.middle) < (face.width(text, SIZES.tick) + wide) / 2 + BESIDE;
    return drawn.some(touches) ? drawn : [...drawn, inside];
  }, []);
}
