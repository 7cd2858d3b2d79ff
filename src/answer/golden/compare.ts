import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Corpus } from '../corpus.js';
import { concern } from './concern.js';
import type { Judgement } from './judge-golden.js';
import { judgeOnce } from './judged.js';
import type { TestQuestion } from './test-questions.js';

/** What a change does to the answers of test questions. */
export interface Comparison {
  /** How many there are. */
  readonly all: number;
  /** How many of them are done with: asked, or such that the change cannot concern. */
  readonly tested: number;
  /** Right before and wrong after, as they come after; in the order of the questions. */
  readonly broken: readonly Judgement[];
  /** Wrong before as well. */
  readonly wrong: readonly Judgement[];
  /** Of those that a statement answered which answers no more: how many are refused, and how many another one answers. */
  readonly refused: number;
  readonly others: number;
}

/** A comparison under way. */
export interface Sitting {
  soFar(): Comparison;
  /** Resolves when all is tested, or when nobody should be kept waiting for that any longer. */
  readonly prompt: Promise<void>;
  /** Resolves when all is tested, with whether it is; it was given up where it is not. */
  readonly done: Promise<boolean>;
}

/** What is compared: a report in two corpora. */
export interface Compared {
  readonly report: string;
  readonly before: Corpus;
  readonly after: Corpus;
  readonly questions: readonly TestQuestion[];
  /** Whether those are asked too that the change cannot concern, since some of them may be wrong all along. */
  readonly whole: boolean;
}

/** A card that a moderator waits for may be so much later. */
const PROMPT_MILLISECONDS = 1000;
/** So long others wait at most, and for the question that is asked by then. */
const SLICE_MILLISECONDS = 8;

/** One slice a turn, whoever tests. */
let turns: Promise<unknown> = Promise.resolve();

function turn(): Promise<unknown> {
  turns = turns.then(() => nextTurn());
  return turns;
}

/**
 * Compares how questions are answered before and after a change, in turns with all else that is to be done.
 * @param goesOn asked now and then; once it says no, the rest is given up
 */
export function compare(compared: Compared, goesOn: () => boolean): Sitting {
  const { questions } = compared;
  const found = new Map<TestQuestion, Finding>();
  const began = performance.now();
  let hurry: (() => void) | undefined;
  const prompt = new Promise<void>((resolve) => {
    hurry = resolve;
  });
  let tested = 0;
  let slice = began;

  /** @returns whether to go on, once it is this one's turn again. */
  async function inTurn(): Promise<boolean> {
    const now = performance.now();
    if (now - began > PROMPT_MILLISECONDS) hurry?.();
    if (now - slice < SLICE_MILLISECONDS) return true;
    await turn();
    slice = performance.now();
    return goesOn();
  }

  async function ask(): Promise<boolean> {
    const likelihood = compared.whole ? () => 0 : concern(compared);
    const toAsk: { question: TestQuestion; likely: number }[] = [];
    for (const question of questions) {
      if (!(await inTurn())) return false;
      const likely = likelihood(question);
      if (likely === undefined) tested += 1;
      else toAsk.push({ question, likely });
    }
    for (const { question } of toAsk.toSorted((a, b) => b.likely - a.likely)) {
      if (!(await inTurn())) return false;
      const finding = find(question, compared);
      if (finding !== undefined) found.set(question, finding);
      tested += 1;
    }
    return true;
  }

  const done = ask().finally(() => hurry?.());
  // Whoever waits for it is told; where nobody does, the bot goes on.
  done.catch(() => undefined);
  return { soFar: () => summed(questions, tested, found), prompt, done };
}

function summed(
  questions: readonly TestQuestion[],
  tested: number,
  found: ReadonlyMap<TestQuestion, Finding>,
): Comparison {
  const findings = questions.flatMap((question) => found.get(question) ?? []);
  const of = (kind: Finding['kind']) => findings.filter((one) => one.kind === kind).map(({ judged }) => judged);
  return {
    all: questions.length,
    tested,
    broken: of('broken'),
    wrong: of('wrong'),
    refused: of('refused').length,
    others: of('others').length,
  };
}

interface Finding {
  readonly kind: 'broken' | 'wrong' | 'refused' | 'others';
  readonly judged: Judgement;
}

/** Most questions are answered rightly after a change, and then how it was before does not matter. */
function find({ golden, isNew }: TestQuestion, { report, before, after }: Compared): Finding | undefined {
  const judged = judgeOnce(golden, report, after);
  if (judged.outcome === 'right') return undefined;
  if (isNew) return { kind: 'broken', judged };
  const was = judgeOnce(golden, report, before);
  if (was.outcome !== 'right') return { kind: 'wrong', judged };
  const answered = was.first?.statement;
  const statements = after.reports.get(report)?.statements ?? [];
  const stands = statements.some(({ id, withdrawn }) => id === answered && withdrawn === undefined);
  if (answered === undefined || stands) return { kind: 'broken', judged };
  return { kind: judged.first === undefined ? 'refused' : 'others', judged };
}
