/** What is needed of a font to set text with it: which signs it has, and how wide they are. */
export interface Typeface {
  /** Whether it has every sign of a text. */
  covers(text: string): boolean;
  /** How wide a text runs at a size, both in pixels. Kerning is left out: it makes a text narrower, if anything. */
  width(text: string, size: number): number;
}

/** Where things stand in the tables of a TrueType file: https://learn.microsoft.com/typography/opentype/spec/ */
const TABLES = { count: 4, records: 12, record: 16, offset: 8 } as const;
const CMAP = { count: 2, records: 4, record: 8, offset: 4, format: 12, groups: 12, group: 12, groupsAt: 16 } as const;
const UNITS_PER_EM_AT = 18;
const WIDTHS_AT = 34;
const WIDTH_RECORD = 4;

/** One run of signs whose glyphs follow on one another. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly glyph: number;
}

/** Reads a TrueType font. @throws where it is none, or names its signs in another way than all of Unicode needs */
export function readTypeface(bytes: Uint8Array): Typeface {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitsPerEm = table(file, 'head').getUint16(UNITS_PER_EM_AT);
  const widths = table(file, 'hmtx');
  const last = table(file, 'hhea').getUint16(WIDTHS_AT) - 1;
  const runs = runsIn(table(file, 'cmap'));

  function glyphOf(sign: string): number {
    const code = sign.codePointAt(0) ?? 0;
    const run = runs.find(({ from, to }) => from <= code && code <= to);
    return run === undefined ? 0 : run.glyph + code - run.from;
  }

  return {
    covers: (text) => Array.from(text).every((sign) => glyphOf(sign) !== 0),
    width: (text, size) => {
      const units = Array.from(text).map((sign) => widths.getUint16(Math.min(glyphOf(sign), last) * WIDTH_RECORD));
      return (units.reduce((sum, one) => sum + one, 0) * size) / unitsPerEm;
    },
  };
}

function table(file: DataView, name: string): DataView {
  const count = file.getUint16(TABLES.count);
  for (let i = 0; i < count; i += 1) {
    const at = TABLES.records + i * TABLES.record;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => file.getUint8(at + byte)));
    if (tag === name) return new DataView(file.buffer, file.byteOffset + file.getUint32(at + TABLES.offset));
  }
  throw new Error(`the font has no table ${name}`);
}

function runsIn(cmap: DataView): Run[] {
  const count = cmap.getUint16(CMAP.count);
  for (let i = 0; i < count; i += 1) {
    const at = cmap.getUint32(CMAP.records + i * CMAP.record + CMAP.offset);
    if (cmap.getUint16(at) === CMAP.format) return readRuns(cmap, at);
  }
  throw new Error('the font does not name its signs as all of Unicode needs');
}

function readRuns(cmap: DataView, at: number): Run[] {
  return Array.from({ length: cmap.getUint32(at + CMAP.groups) }, (_, i) => {
    const [from, to, glyph] = [0, 1, 2].map((field) => cmap.getUint32(at + CMAP.groupsAt + i * CMAP.group + field * 4));
    return { from: from ?? 0, to: to ?? 0, glyph: glyph ?? 0 };
  });
}
