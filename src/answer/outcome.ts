import type { Mentioned, Report, Speaker, Statement } from '../report/model.js';

export const VERDICTS = [
  'word-for-word',
  'reworded',
  'other-speaker',
  'related',
  'answered',
  'speaker-silent',
  'speaker-not-quoted',
  'withdrawn',
  'not-in-report',
] as const;
/** The outcome of a question in one word. The last four leave `answers` empty. */
export type Verdict = (typeof VERDICTS)[number];

/** A statement together with the report it stands in. */
export interface Found {
  readonly report: Report;
  readonly statement: Statement;
  /** What tells this statement from what was asked: 'the number 40', 'not Macron'. Only on the nearest. */
  readonly difference?: string;
}

/** Who was asked about. */
export type Asked =
  | { readonly kind: 'voice'; readonly report: Report; readonly speaker: Speaker }
  | { readonly kind: 'mentioned'; readonly report: Report; readonly person: Mentioned }
  /** A name that no report knows, as it was typed; `printed` where its words stand in the text all the same. */
  | { readonly kind: 'unknown'; readonly typed: string; readonly printed?: true };

/** The outcome of a question: a verdict, and the statements that carry it. */
export interface Outcome {
  readonly verdict: Verdict;
  /** Evidence, best first; empty when the verdict is a refusal. */
  readonly answers: readonly Found[];
  /** At most three, and not answers. */
  readonly nearest: readonly Found[];
  /** What others say of the asked speaker. */
  readonly ascribed: readonly Found[];
  /** Two or more answers fit equally. */
  readonly ambiguous: boolean;
  readonly asked: readonly Asked[];
  /** `who-said`: the words that were looked up, after cleaning. */
  readonly phrase?: string;
}

/** More answers than this are no answer. */
export const MOST_ANSWERS = 5;

/** Of an outcome with answers, all but these. */
export const ANSWERED = { verdict: 'answered', nearest: [], ascribed: [], ambiguous: false } as const;

/** Of an outcome for which nothing is looked up. */
export const NOTHING = { verdict: 'not-in-report', answers: [], nearest: [], ascribed: [], ambiguous: false } as const;
