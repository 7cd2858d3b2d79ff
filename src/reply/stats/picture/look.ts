/** In pixels. On a phone the picture is about a third as wide, and its smallest text can still be read. */
export const WIDTH = 1000;
export const MARGIN = 36;

/** The sizes of text. */
export const SIZES = { title: 36, label: 32, tick: 30 } as const;

/** A figure in the chart, or on it. */
export const FIGURE = { size: SIZES.tick, bold: true, anchor: 'middle' } as const;
/** From the middle of a figure down to its baseline. */
export const DROP = SIZES.tick * 0.36;
/** How thick a line is. */
export const LINE = 2;

/** A ground of its own, so that it reads on Discord's light look and on its dark one alike. */
export const COLOURS = {
  ground: '#1b1e24',
  words: '#f2f3f5',
  quiet: '#b5bac1',
  line: '#3a3f49',
  track: '#272b33',
  /** Of the Okabe-Ito palette, like the stances: told apart with colour-blind eyes. */
  answered: '#56b4e9',
  refused: '#e69f00',
  onBars: '#10131a',
  rank: '#2b5878',
} as const;

/** What is refused is striped besides, for whoever sees no colours. */
export const STRIPES = 'url(#stripes)';
export const DEFS = [
  '<pattern id="stripes" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
  `<rect width="10" height="10" fill="${COLOURS.refused}"/><rect width="3" height="10" fill="${COLOURS.ground}"/>`,
  '</pattern>',
].join('');
