import { OURS } from '../engines/index.js';
import type { Row } from './row.js';

/** What ours has to reach: at least, or at most. */
interface Bar {
  readonly name: string;
  readonly of: (row: Row, others: readonly Row[]) => number | undefined;
  readonly bySize: ReadonlyMap<number, number>;
  readonly atMost?: boolean;
}

const SIZES = [1000, 22_000, 100_000, 1_000_000] as const;
const REBUILD_SHARE = 1;
/** Beyond this, others wait noticeably. */
const LOOP_HELD = 50;

const atSizes = (...bars: readonly (number | undefined)[]) =>
  new Map(
    SIZES.flatMap((size, at): [number, number][] => {
      const bar = bars[at];
      return bar === undefined ? [] : [[size, bar]];
    }),
  );

const BARS: readonly Bar[] = [
  { name: 'a', of: ({ recall }) => recall.a, bySize: atSizes(99.5, 99.5, 99, 99) },
  { name: 'b', of: ({ recall }) => recall.b, bySize: atSizes(99, 99, 98, 96) },
  { name: 'c', of: ({ recall }) => recall.c, bySize: atSizes(99, 98.5, 96, 88) },
  { name: 'd1', of: ({ recall }) => recall.d1, bySize: atSizes(99.5, 99, 99, 98) },
  { name: 'd2', of: ({ recall }) => recall.d2, bySize: atSizes(99.5, 99, 99, 98) },
  { name: 'h', of: ({ recall }) => recall.h, bySize: atSizes(90, 70, 65, 60) },
  { name: 'kept', of: ({ kept }) => kept, bySize: atSizes(90, 88, 75, 60) },
  { name: 'w', of: ({ wrong }) => wrong.w, bySize: atSizes(1, 1, 1, 1), atMost: true },
  { name: 'p50 / MiniSearch tuned', of: ofTuned, bySize: atSizes(0.6, 0.25, 0.04), atMost: true },
  {
    name: 'memory, MB',
    of: ({ megabytes }) => megabytes,
    bySize: atSizes(undefined, 12, undefined, 300),
    atMost: true,
  },
  { name: 'set, % of build', of: setShare, bySize: atSizes(undefined, REBUILD_SHARE), atMost: true },
  { name: 'longest, ms', of: longest, bySize: atSizes(undefined, undefined, LOOP_HELD), atMost: true },
];

/** @returns a table of what ours reached beside what it has to, with what was missed marked; a column a size. */
export function barsTable(rows: readonly Row[]): string[][] {
  const ours = rows.filter(({ engine }) => engine === OURS);
  const cell = (bar: Bar, row: Row) => {
    const [reached, wanted] = [bar.of(row, rows), bar.bySize.get(row.statements)];
    if (wanted === undefined) return reached === undefined ? '–' : String(shortened(reached));
    const sign = bar.atMost === true ? '≤' : '≥';
    if (reached === undefined) return `– (${sign} ${wanted})`;
    const isMet = bar.atMost === true ? reached <= wanted : reached >= wanted;
    return `${isMet ? '' : '✗ '}${shortened(reached)} (${sign} ${wanted})`;
  };
  return [
    ['to reach', ...ours.map(({ statements }) => statements.toLocaleString('en'))],
    ...BARS.map((bar) => [bar.name, ...ours.map((row) => cell(bar, row))]),
    [
      'build, µs a statement',
      ...ours.map(({ build, statements }) =>
        build === undefined ? '–' : String(shortened((1000 * build) / statements)),
      ),
    ],
  ];
}

function ofTuned({ statements }: Row, rows: readonly Row[]): number | undefined {
  const tuned = rows.find((row) => row.statements === statements && row.engine === 'MiniSearch tuned');
  return tuned?.timesOurs === undefined ? undefined : 1 / tuned.timesOurs;
}

function setShare({ add, build }: Row): number | undefined {
  return add === undefined || build === undefined ? undefined : (100 * add) / build;
}

/** Hostile queries included. */
function longest({ longest, hostile }: Row): number | undefined {
  return longest === undefined || hostile === undefined ? undefined : Math.max(longest, hostile.took);
}

function shortened(value: number): number {
  return Number(value.toPrecision(3));
}
