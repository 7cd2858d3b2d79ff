import type { Held } from './part.js';

/** How a passage was found. */
export interface How {
  /** Among so many passages. */
  readonly population: number;
  /** The question has a frame ("who said …"), of which only the matter is looked for. */
  readonly framed: boolean;
  /** Only what somebody says was looked through. */
  readonly named: boolean;
}

/**
 * What counts for and against a match, per nat. Fitted by logistic regression to questions that some of 1,000, 5,000 and
 * 17,000 statements answer and questions that none does, and rounded.
 */
const PER_NAT = { matched: 0.35, missing: -0.65 } as const;
const IN_A_RUN = 2.6;
const FRAMED = 3.6;
const NEITHER = -2.4;

/**
 * What the missing share of a question counts against a match where somebody was asked for by name: among the few things
 * that one says, something is like any question, and words put in the wrong mouth are worse than none.
 */
const UNSAID = 5;

/** Words that are no matter lead somewhere only where nearly all of them stand there. */
const ALL = 0.97;

/**
 * How likely a passage is what was asked for, and no chance: 0..1. Among many passages some hold much of any question, so
 * the logarithm of their number is taken from what is matched.
 */
export function scoreOf({ asked, matched, telling, run }: Held, { population, framed, named }: How): number {
  if (asked === 0 || (telling === 0 && matched < asked * ALL)) return 0;
  const evidence = PER_NAT.matched * (matched - Math.log(population)) + PER_NAT.missing * (asked - matched);
  const unsaid = named ? (UNSAID * Math.max(0, asked - matched)) / asked : 0;
  const logit = evidence + (IN_A_RUN * run * matched) / asked + (framed ? FRAMED : 0) - unsaid + NEITHER;
  return 1 / (1 + Math.exp(-logit));
}
