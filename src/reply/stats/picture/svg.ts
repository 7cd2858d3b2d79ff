import { FONT_FAMILY } from './faces.js';

/** Where a text stands, and how it looks; `y` is its baseline. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A rim of this colour, so that it can be read on a pattern. */
  readonly rim?: string;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** The radius of its corners. */
  readonly round?: number;
}

const BOLD = 600;
const RIM = 6;

/** A line of text. */
export function words(text: string, { x, y, size, fill, bold = false, anchor = 'start', rim }: Place): string {
  const weight = bold ? ` font-weight="${BOLD}"` : '';
  const around =
    rim === undefined ? '' : ` stroke="${rim}" stroke-width="${RIM}" stroke-linejoin="round" paint-order="stroke"`;
  const at = `x="${short(x)}" y="${short(y)}" font-size="${size}" text-anchor="${anchor}"`;
  return `<text ${at} fill="${fill}"${weight}${around}>${escapeXml(text)}</text>`;
}

/** A filled box. */
export function box({ x, y, width, height, fill, round = 0 }: Box): string {
  const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
  return `<rect ${place}${round === 0 ? '' : ` rx="${round}"`} fill="${fill}"/>`;
}

/** A whole picture of a size in pixels. @param defs what its parts refer to */
export function picture(
  size: { readonly width: number; readonly height: number },
  defs: string,
  parts: string[],
): string {
  const { width, height } = size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT_FAMILY}">`,
    `<defs>${defs}</defs>`,
    ...parts,
    '</svg>',
  ].join('\n');
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPES.get(sign) ?? sign);
}

/** Two decimals are finer than any eye. */
function short(number: number): string {
  return String(Math.round(number * 100) / 100);
}
