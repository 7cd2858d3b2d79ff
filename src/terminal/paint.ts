import pc from 'picocolors';

const palette = pc.createColors(true);

/** Everything a drawing does with colour; without colour, each leaves its text as it is. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly italic: (text: string) => string;
  /** What is not there; marked in brackets where it cannot be struck out. */
  readonly struck: (text: string) => string;
  readonly accent: (text: string, colour: number | undefined) => string;
}

const COLOURS: readonly {
  readonly rgb: readonly [number, number, number];
  readonly paint: (text: string) => string;
}[] = [
  { rgb: [0xcc, 0x33, 0x00], paint: palette.red },
  { rgb: [0x00, 0x99, 0x44], paint: palette.green },
  { rgb: [0xe6, 0xb0, 0x20], paint: palette.yellow },
  { rgb: [0x00, 0x55, 0xcc], paint: palette.blue },
  { rgb: [0xaa, 0x44, 0x99], paint: palette.magenta },
  { rgb: [0x44, 0xb4, 0xe0], paint: palette.cyan },
  { rgb: [0x99, 0x99, 0x99], paint: palette.gray },
];

export const PLAIN: Paint = {
  bold: same,
  dim: same,
  italic: same,
  struck: (text) => `[-${text}-]`,
  accent: same,
};

export const COLOURED: Paint = {
  bold: palette.bold,
  dim: palette.dim,
  italic: palette.italic,
  struck: (text) => palette.strikethrough(text),
  accent: (text, colour) => (colour === undefined ? palette.dim(text) : nearest(colour)(text)),
};

/** Colour is for a person at a terminal who did not switch it off; never for a pipe, whatever CI says. */
export function paintFor(stream: { readonly isTTY?: boolean }): Paint {
  return stream.isTTY === true && pc.isColorSupported ? COLOURED : PLAIN;
}

function nearest(colour: number): (text: string) => string {
  const [red, green, blue] = [(colour >> 16) & 0xff, (colour >> 8) & 0xff, colour & 0xff];
  const away = ([r, g, b]: readonly [number, number, number]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
  const [first] = COLOURS.toSorted((a, b) => away(a.rgb) - away(b.rgb));
  return first?.paint ?? same;
}

function same(text: string): string {
  return text;
}
