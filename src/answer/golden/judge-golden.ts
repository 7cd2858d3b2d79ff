import type { Report, Statement } from '../../report/model.js';
import type { Verdict } from '../outcome.js';
import type { Attribution } from './attribution.js';
import type { Golden } from './golden.js';

export const OUTCOMES = ['right', 'misattributed', 'wrongly refused', 'verdict wrong'] as const;
/**
 * `right`: all of it is. `misattributed`: an answer that is no evidence, one where there is none, or a chain, stance or
 * quote that is not the report's. `wrongly refused`: no answer where there is one. `verdict wrong`: only the verdict is.
 */
export type JudgedAs = (typeof OUTCOMES)[number];

/** What came of a question. */
export type Came =
  | {
      /** Not where the command has none, like `report` and `help`. */
      readonly verdict?: Verdict;
      readonly answers: readonly Attribution[];
    }
  | { readonly error: { readonly message: string } }
  /** A form, or nothing at all. */
  | { readonly modal: object }
  | { readonly deleted: true };

export interface Judgement {
  readonly golden: Golden;
  readonly outcome: JudgedAs;
  /** Whether the verdict is the wanted one; where none is wanted, any is. */
  readonly verdictRight: boolean;
  /** The verdict that came, and the first answer. */
  readonly verdict?: Verdict | undefined;
  readonly first?: Attribution | undefined;
  /** What came, in one line. */
  readonly got: string;
}

/** Judges the answer to a golden question by its first statement. @param reports the ones whose statements the question may name */
export function judgeGolden(golden: Golden, answer: Came, reports: readonly Report[]): Judgement {
  if (!('answers' in answer)) {
    const outcome = golden.first.length > 0 ? 'wrongly refused' : 'verdict wrong';
    const got = 'error' in answer ? `error: ${answer.error.message}` : 'no quotes, but a form';
    return { golden, outcome, verdictRight: false, got };
  }
  const { verdict = 'no verdict', answers } = answer;
  const [first] = answers;
  const verdictRight = golden.verdict === undefined || golden.verdict === verdict;
  const fault = first === undefined ? undefined : faultOf(first, golden, reports);
  const missing = first === undefined && golden.first.length > 0;
  const attributed = missing ? 'wrongly refused' : fault === undefined ? 'right' : 'misattributed';
  return {
    golden,
    outcome: attributed === 'right' && !verdictRight ? 'verdict wrong' : attributed,
    verdictRight,
    verdict: answer.verdict,
    first,
    got: [
      `${verdict}:`,
      first === undefined ? 'nothing' : nameOf(first),
      ...(fault === undefined ? [] : [`(${fault})`]),
    ].join(' '),
  };
}

function faultOf(first: Attribution, golden: Golden, reports: readonly Report[]): string | undefined {
  const report = reports.find(({ id }) => id === first.report);
  const statement = report?.statements.find(({ id }) => id === first.statement);
  if (report === undefined || statement === undefined) return 'a statement of another report';
  if (!golden.first.includes(first.statement)) return golden.first.length === 0 ? 'there is no answer' : 'no evidence';
  return wrongIn(first, statement, report);
}

/** The attribution as the knowledge has it, worked out from the knowledge alone. */
function wrongIn(first: Attribution, statement: Statement, { speakers, source }: Report): string | undefined {
  const chain = statement.chain.map(({ by }) => speakers.get(by)?.name);
  if (JSON.stringify(first.chain) !== JSON.stringify(chain)) return 'its chain is wrong';
  if (first.speaker !== (chain.at(-1) ?? 'the report')) return 'its speaker is wrong';
  if (first.stance !== statement.stance) return 'its stance is wrong';
  return first.quote === source.slice(first.start, first.end) && first.quote === statement.quote
    ? undefined
    : 'its quote is no slice of the source';
}

function nameOf({ report, statement, speaker }: Attribution): string {
  return `${report}/${statement}, ${speaker}`;
}
