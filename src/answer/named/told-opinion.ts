import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { termsOf } from '../../search/lexicon/lexicon.js';
import { prepare } from '../evidence/prepared.js';
import type { Asked, Found } from '../outcome.js';
import { namesOf } from './people.js';
import { isTold } from './saying.js';

/** Verbs that ask what somebody holds to be so; what somebody wants or plans their deeds tell as well. */
const ASKS_OPINION = /^(?:think|thought|believ|agree|disagree|concur|reckon|consider|suspect|guess)/;
const HOLDS =
  /^(?:think|thought|thinks|believ\w+|agree[ds]?|disagree[ds]?|concur\w*|reckon\w*|consider\w*|suspect\w*|feels?|felt|fear\w*|view\w*|convinced|certain|sure|expect\w*|know|knows|knew)$/;
const PRONOUN = /^(?:he|she|it|they)$/;
/** So far from whoever holds it the verb may stand: "Putin, he said, clearly feels". */
const REACH = 4;

/** Whether a question asks what somebody holds to be so; who agrees to something does it. */
export function asksOpinion(verb: AskedTerm | undefined, whole: readonly AskedTerm[]): boolean {
  if (verb === undefined || !ASKS_OPINION.test(verb.word)) return false;
  const next = whole.find(({ start }) => start >= verb.end);
  return !(verb.word.startsWith('agree') && next?.word === 'to');
}

/** Whether a statement that is not theirs tells of somebody; where their opinion is asked, of what they hold. */
export function tellsOf(found: Found, asked: Asked, opinion: boolean): boolean {
  if (!isTold(found, asked)) return false;
  const { statement, report } = found;
  if (!opinion || statement.kind === 'thought') return true;
  const names = new Set(
    namesOf(asked).flatMap((name) => termsOf(name).flatMap(({ word, stop }) => (stop ? [] : [word]))),
  );
  const { quote } = prepare(statement, report);
  return quote.some(
    ({ word }, at) =>
      HOLDS.test(word) &&
      quote.slice(Math.max(0, at - REACH), at).some((before) => names.has(before.word) || PRONOUN.test(before.word)),
  );
}
