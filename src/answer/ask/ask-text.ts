import { readQuestion } from '../../search/read/read.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import { askAnybody, askSomebody } from '../judge/ask-matter.js';
import type { Matter } from '../judge/matter.js';
import { knowsNames } from '../named/knows-names.js';
import { resolvePeople } from '../named/people.js';
import { readWords } from '../named/read-words.js';
import { isSaidBy } from '../named/saying.js';
import { asksOpinion, tellsOf } from '../named/told-opinion.js';
import { ANSWERED, MOST_ANSWERS, type Asked, type Found, type Outcome } from '../outcome.js';
import { attachedTo } from './asked-before.js';
import { matterOf, type Asking } from './matter-of.js';
import { askOfThings } from './of-things.js';
import { asksAfterAll, asksEither, isSentence } from './states.js';

/** How a text is to be read, where it is not what was typed. */
interface As {
  /** Somebody marked it as a quotation. */
  readonly quoted?: boolean;
  /** As it was typed, before it was told plainly. */
  readonly typed?: string;
  /** Its words, where they were read before. */
  readonly words?: readonly AskedTerm[];
}

/**
 * Answers a text.
 * @param question what it was taken out of, with its marks.
 */
export function askText(
  scope: Corpus,
  text: string,
  question: string,
  { quoted = false, typed = text, words: whole = readWords(scope, text) }: As = {},
): Outcome {
  const reading = readQuestion(whole, knowsNames(scope));
  const { asked: named, mind } = reading;
  const asked = named === undefined ? [] : resolvePeople(named, scope.reports, typedOf(named, text));
  const asking: Asking = { reading, whole, question, quoted, typed };
  const matter = matterOf(scope, asking);
  const may = (found: Found) => mayAnswer(found, asked, mind);
  const attached = attachedTo(scope, whole, may, isSentence(whole, question) && !asksAfterAll(question));
  if (attached.length > 0) return { ...ANSWERED, answers: attached.slice(0, MOST_ANSWERS), asked };
  return asked.length === 0 ? askWhoever(scope, matter, question) : askThem(scope, asked, matter, asking);
}

function askWhoever(scope: Corpus, matter: Matter, question: string): Outcome {
  const told = askAnybody(scope, matter);
  const either = told.answers.length === 0 && matter.claim && asksEither(question);
  return either ? askAnybody(scope, { ...matter, claim: false }) : told;
}

function askThem(scope: Corpus, asked: readonly Asked[], matter: Matter, { reading, whole }: Asking): Outcome {
  const outcome = askSomebody(scope, asked, matter);
  if (outcome.answers.length > 0) return outcome;
  const things = askOfThings(scope, reading, matter, asked);
  if (things !== undefined) return things;
  if (!reading.mind || asked.some(({ kind }) => kind === 'unknown')) return outcome;
  // A verb of the mind also asks what others tell of that mind: "does Putin want …".
  const whom = { ...matter, asked: [...(reading.asked ?? []), ...matter.asked] };
  const opinion = asksOpinion(reading.verb, whole);
  const told = askAnybody(scope, whom, (found) => asked.some((one) => tellsOf(found, one, opinion)));
  return told.answers.length > 0 ? { ...told, asked } : outcome;
}

/** Whoever is asked must be a voice of the answer; what is on somebody's mind others may tell. */
function mayAnswer(found: Found, asked: readonly Asked[], mind: boolean): boolean {
  if (asked.length === 0 || (mind && asked.every(({ kind }) => kind !== 'unknown'))) return true;
  return isSaidBy(found, asked);
}

function typedOf(terms: readonly AskedTerm[], text: string): string {
  const [first] = terms;
  return first === undefined ? '' : text.slice(first.start, terms.at(-1)?.end);
}
