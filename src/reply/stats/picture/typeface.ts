/** What is needed of a font to set text with it: which signs it has, and how wide they are. */
export interface Typeface {
  /** Whether it has every sign of a text. */
  covers(text: string): boolean;
  /** How wide a text runs at a size, both in pixels. Kerning is left out: it makes a text narrower, if anything. */
  width(text: string, size: number): number;
}

/** Where things stand in the tables of a TrueType file: https://learn.microsoft.com/typography/opentype/spec/ */
const TABLES = { count: 4, records: 12, record: 16, offset: 8 } as const;
const CMAP = {
  count: 2,
  records: 4,
  record: 8,
  offset: 4,
  format: 12,
  groups: 12,
  groupsAt: 16,
  group: 12,
  last: 4,
  glyph: 8,
} as const;
const UNITS_PER_EM_AT = 18;
const WIDTHS_AT = 34;
const WIDTH_RECORD = 4;

/** Reads a TrueType font. @throws where it is none, or names its signs in another way than all of Unicode needs */
export function readTypeface(bytes: Uint8Array): Typeface {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitsPerEm = table(file, 'head').getUint16(UNITS_PER_EM_AT);
  const widths = table(file, 'hmtx');
  const last = table(file, 'hhea').getUint16(WIDTHS_AT) - 1;
  const glyphs = glyphsIn(table(file, 'cmap'));

  const glyphOf = (sign: string) => glyphs.get(sign.codePointAt(0) ?? 0) ?? 0;

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

/** The number of each sign’s shape, by the number of the sign. */
function glyphsIn(cmap: DataView): ReadonlyMap<number, number> {
  const count = cmap.getUint16(CMAP.count);
  for (let i = 0; i < count; i += 1) {
    const at = cmap.getUint32(CMAP.records + i * CMAP.record + CMAP.offset);
    if (cmap.getUint16(at) === CMAP.format) return readGroups(cmap, at);
  }
  throw new Error('the font does not name its signs as all of Unicode needs');
}

/** A group is a first sign, a last one, and the shape of the first; the shapes of the others follow on it. */
function readGroups(cmap: DataView, at: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const count = cmap.getUint32(at + CMAP.groups);
  for (let i = 0; i < count; i += 1) {
    const group = at + CMAP.groupsAt + i * CMAP.group;
    const from = cmap.getUint32(group);
    const to = cmap.getUint32(group + CMAP.last);
    for (let sign = from; sign <= to; sign += 1) glyphs.set(sign, cmap.getUint32(group + CMAP.glyph) + sign - from);
  }
  return glyphs;
}
