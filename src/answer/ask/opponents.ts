import type { RelationKind } from '../../report/model.js';
import { prepare } from '../evidence/prepared.js';
import { allOf, isStanding } from '../found.js';
import { areRelated } from '../judge/related.js';
import { ANSWERED, MOST_ANSWERS, NOTHING, type Found, type Outcome } from '../outcome.js';

const WHO =
  '(?:who|whos|whom|which [\\p{L}]+|(?:does|did|has|is there|was there) (?:anyone|anybody|someone|somebody)(?: who)?)(?: (?:else|here|actually|also|has|have|had|is|was|would))*';
const WRONG = '(?:(?:is|was) )?(?:wrong|false|untrue|a lie|lies|not true|nonsense|incorrect)';
const OPPOSES =
  '(?:disagree(?:s|d|ing)? with|contradict(?:s|ed|ing)?|disput(?:e|es|ed|ing)|challeng(?:e|es|ed|ing)|object(?:s|ed)? to|counter(?:s|ed)?|rebut(?:s|ted)?|refut(?:e|es|ed)|oppos(?:e|es|ed))';
const REPLIES = '(?:repl(?:y|ies|ied)|respond(?:s|ed)?|answer(?:s|ed)|react(?:s|ed)?) to';

/** "who disagrees with “…”", "who says it is wrong that …", "“…” is a lie, who says so" */
const OPPOSED = new RegExp(
  `^(?:(?:so|and|but|ok) )*${WHO} (?:${OPPOSES}|(?:says?|said|thinks?|claims?) (?:that )?(?:it|this|that) ${WRONG}|(?:says?|said) the opposite (?:of|to))\\b|\\b${WRONG} ${WHO} (?:says?|said|thinks?|claims?)(?: (?:so|that|this|it))?$`,
  'u',
);
const REPLIED = new RegExp(`^(?:(?:so|and|but|ok) )*${WHO} ${REPLIES}\\b`, 'u');
/** A whole clause is opposed, not a matter: "who opposes the deal" asks for whoever speaks of it. */
const CLAUSE = /\b(?:that|the opposite)\b/;

const OPPOSING_WORD =
  /^(?:disagree|contradict|disput|challeng|object|counter(?:s|ed)?$|rebut|refut|den(?:y|ies|ied)|doubt|reject|oppos|wrong|false|untrue|lie$|lies$|nonsense|repl(?:y|ied)|respon|answer)/;
const OPPOSING_STANCES: ReadonlySet<string> = new Set(['denies', 'doubts', 'unsure']);

/**
 * Whoever says a thing does not oppose it: to "who disagrees with “…”" those answer that dispute it.
 * @param line the words of the question
 * @param marked whether a part of it is marked as a quotation
 */
export function withoutSayers(line: string, marked: boolean, outcome: Outcome): Outcome {
  const [first] = outcome.answers;
  if (first === undefined || outcome.asked.length > 0 || !(marked || CLAUSE.test(line))) return outcome;
  const kinds = OPPOSED.test(line) ? DISPUTING : REPLIED.test(line) ? REPLYING : undefined;
  if (kinds === undefined || opposes(first)) return outcome;
  const answers = related(first, kinds);
  return answers.length > 0
    ? { ...ANSWERED, answers, asked: [] }
    : { ...NOTHING, asked: [], nearest: outcome.answers.slice(0, 1) };
}

const DISPUTING: readonly RelationKind[] = ['disputes'];
const REPLYING: readonly RelationKind[] = ['disputes', 'supports'];

function opposes({ statement, report }: Found): boolean {
  return (
    OPPOSING_STANCES.has(statement.stance) ||
    prepare(statement, report).quote.some(({ word }) => OPPOSING_WORD.test(word))
  );
}

/** Those that stand in such a relation to a statement, or it to them. */
function related(found: Found, kinds: readonly RelationKind[]): Found[] {
  return allOf(found.report)
    .filter((other) => isStanding(other) && areRelated(other, found, kinds))
    .slice(0, MOST_ANSWERS);
}
