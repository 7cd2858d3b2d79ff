import { dates } from '../agree/lacks.js';
import { prepare } from '../evidence/prepared.js';
import { NOTHING, type Outcome } from '../outcome.js';

const WHEN_SAID =
  /^\W*(?:(?:so|and|but|ok) )?(?:when|what (?:day|date)|on what (?:day|date)|which (?:day|date)) (?:was|did|were|is|has|have|does)\b.*\b(?:say|said|says|claim\w*|writ\w+|wrote|quoted|stat\w+)\b/i;

/** "when was “…” said" is answered by words with a date alone. @param around what stands around the marked words */
export function withoutDateless(around: string, outcome: Outcome): Outcome {
  const [first] = outcome.answers;
  if (first === undefined || !WHEN_SAID.test(around)) return outcome;
  const answers = outcome.answers.filter(({ statement, report }) => dates(prepare(statement, report), statement));
  return answers.length > 0 ? { ...outcome, answers } : { ...NOTHING, asked: outcome.asked, nearest: [first] };
}
