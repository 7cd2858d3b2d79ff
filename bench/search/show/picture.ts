import { ENGINES, OURS, type EngineName } from '../engines/index.js';
import type { Row } from '../measure/row.js';

/** Each reads on white and on black, and the dashes tell apart what the colours may not. */
const LOOKS: Readonly<Record<EngineName, { colour: string; dashes: string }>> = {
  'Who Said': { colour: '#2f81f7', dashes: '' },
  'fuse.js': { colour: '#bf8700', dashes: '6 4' },
  'fuse.js tuned': { colour: '#bf8700', dashes: '' },
  MiniSearch: { colour: '#2da44e', dashes: '6 4' },
  'MiniSearch tuned': { colour: '#2da44e', dashes: '' },
  FlexSearch: { colour: '#d6409f', dashes: '2 3' },
};
const SIZE = { width: 880, height: 420 } as const;
const PANEL = { width: 350, height: 270, top: 64 } as const;
const LEFTS = [58, 502] as const;
const LEGEND = { top: 396, left: 58, line: 26, gap: 8, letter: 6.7, between: 26 } as const;
const DOT = { ours: 4, others: 3 } as const;
const STROKE = { ours: 3, others: 1.75 } as const;
const STYLE = `
  .ground { fill: #ffffff; stroke: #d0d7de }
  text { font: 12px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; fill: #59636e }
  .title { font-size: 14px; font-weight: 600; fill: #1f2328 }
  .grid { stroke: #d0d7de; stroke-width: 1 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117; stroke: #3d444d }
    text { fill: #9198a1 }
    .title { fill: #f0f6fc }
    .grid { stroke: #3d444d }
  }`;

/** One of the two charts. Places run from 0 to 1, from the left and from the bottom. */
interface Chart {
  readonly title: string;
  readonly of: (row: Row) => number | undefined;
  readonly place: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** Draws, by the number of statements, how often the first answer is right and how long one waits for it. */
export function picture(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ statements }) => statements))];
  const across = logarithmic(Math.min(...sizes), Math.max(...sizes));
  const names = ENGINES.filter((name) => rows.some(({ engine }) => engine === name)).toReversed();
  const charts = [rightChart(), timeChart(rows)].map((chart, at) => {
    const lines = names.map((name) =>
      drawLine(
        rows.filter(({ engine }) => engine === name),
        chart,
        across,
      ),
    );
    return group(LEFTS[at] ?? 0, PANEL.top, [drawAxes(chart, sizes, across), ...lines].join('\n'));
  });
  const legend = drawLegend(names.toReversed());
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" role="img" aria-label="Right first answers and median time of a query, by the number of statements">
<style>${STYLE}
</style>
<rect class="ground" x="0.5" y="0.5" width="${SIZE.width - 1}" height="${SIZE.height - 1}" rx="6"/>
${[...charts, legend].join('\n')}
</svg>
`;
}

function rightChart(): Chart {
  return {
    title: 'First answer right, %',
    of: ({ right }) => right,
    place: (value) => value / 100,
    ticks: [0, 25, 50, 75, 100].map((value) => ({ value, text: String(value) })),
  };
}

function timeChart(rows: readonly Row[]): Chart {
  const times = rows.map(({ p50 }) => p50).filter((time) => time !== undefined);
  const least = Math.floor(Math.log10(Math.min(...times)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...times))));
  const powers = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  return {
    title: 'Median time of a query, ms (logarithmic)',
    of: ({ p50 }) => p50,
    place: logarithmic(10 ** least, 10 ** most),
    ticks: powers.map((power) => ({ value: 10 ** power, text: short(Number(`1e${power}`)) })),
  };
}

function logarithmic(least: number, most: number): (value: number) => number {
  const span = Math.log(most / least);
  return (value) => (span === 0 ? 0.5 : Math.log(value / least) / span);
}

function drawAxes({ title, ticks, place }: Chart, sizes: readonly number[], across: (size: number) => number): string {
  const heading = `<text class="title" x="0" y="-28">${title}</text>`;
  const left = ticks.map(({ value, text }) => {
    const y = height(place(value));
    return `<line class="grid" x1="0" x2="${PANEL.width}" y1="${y}" y2="${y}"/><text x="-8" y="${y + 4}" text-anchor="end">${text}</text>`;
  });
  const below = sizes.map(
    (size) => `<text x="${width(across(size))}" y="${PANEL.height + 20}" text-anchor="middle">${short(size)}</text>`,
  );
  const name = `<text x="${PANEL.width / 2}" y="${PANEL.height + 38}" text-anchor="middle">statements</text>`;
  return [heading, ...left, ...below, name].join('\n');
}

function drawLine(rows: readonly Row[], { of, place }: Chart, across: (size: number) => number): string {
  const [engine = OURS] = rows.map(({ engine }) => engine);
  const points = rows.flatMap((row) => {
    const value = of(row);
    return value === undefined ? [] : [{ x: width(across(row.statements)), y: height(place(value)) }];
  });
  const { colour } = LOOKS[engine];
  const radius = engine === OURS ? DOT.ours : DOT.others;
  const dots = points.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`);
  const line = `<polyline points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}" ${pen(engine)}/>`;
  return [line, ...dots].join('\n');
}

function drawLegend(names: readonly EngineName[]): string {
  let x: number = LEGEND.left;
  const entries = names.map((name) => {
    const line = `<line x1="0" x2="${LEGEND.line}" y1="-4" y2="-4" ${pen(name)}/>`;
    const entry = group(x, LEGEND.top, `${line}<text x="${LEGEND.line + LEGEND.gap}" y="0">${name}</text>`);
    x = rounded(x + LEGEND.line + LEGEND.gap + name.length * LEGEND.letter + LEGEND.between);
    return entry;
  });
  return entries.join('\n');
}

function pen(engine: EngineName): string {
  const { colour, dashes } = LOOKS[engine];
  const stroke = engine === OURS ? STROKE.ours : STROKE.others;
  return `fill="none" stroke="${colour}" stroke-width="${stroke}"${dashes === '' ? '' : ` stroke-dasharray="${dashes}"`}`;
}

function group(x: number, y: number, inner: string): string {
  return `<g transform="translate(${x} ${y})">\n${inner}\n</g>`;
}

function width(place: number): number {
  return rounded(place * PANEL.width);
}

function height(place: number): number {
  return rounded((1 - place) * PANEL.height);
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}

function short(value: number): string {
  if (value >= 1_000_000) return `${value / 1_000_000}M`;
  return value >= 1000 ? `${value / 1000}k` : String(value);
}
