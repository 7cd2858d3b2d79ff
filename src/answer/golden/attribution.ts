import type { Found } from '../outcome.js';
import type { Kind, Stance } from '../../report/model.js';

/** A statement as other programs read it. */
export interface Attribution {
  readonly report: string;
  readonly statement: string;
  /** The originator's name, or `the report` in its own voice. */
  readonly speaker: string;
  /** Names, outermost first, originator last. */
  readonly chain: readonly string[];
  readonly quote: string;
  /** UTF-16 offsets into the source. */
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly stance: Stance;
}

const OWN_VOICE = 'the report';

/** Writes a statement out: names instead of ids, and the quote sliced from the source once more. */
export function attributionOf({ report, statement }: Found): Attribution {
  const { id, start, end, kind, stance } = statement;
  const chain = statement.chain.map(({ by }) => report.speakers.get(by)?.name ?? by);
  return {
    report: report.id,
    statement: id,
    speaker: chain.at(-1) ?? OWN_VOICE,
    chain,
    quote: report.source.slice(start, end),
    start,
    end,
    kind,
    stance,
  };
}
