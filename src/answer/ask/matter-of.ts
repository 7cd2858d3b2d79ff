import { FEELS } from '../../search/read/frame-parts.js';
import type { Reading } from '../../search/read/read.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { termsOfCorpus } from '../agree/terms.js';
import type { Corpus } from '../corpus.js';
import type { Matter } from '../judge/matter.js';
import { isBare, withoutEpithets } from './bare-topic.js';
import { claims, states, statesToAsk } from './states.js';
import { withoutCounting } from './without-counting.js';

/** What was read, and what it was read from. */
export interface Asking {
  readonly reading: Reading<AskedTerm>;
  readonly whole: readonly AskedTerm[];
  /** What the text was taken out of, with its marks. */
  readonly question: string;
  /** Somebody marked the text as a quotation. */
  readonly quoted: boolean;
  /** The text as it was typed, before it was told plainly. */
  readonly typed: string;
}

/** @returns what a question asks of the statements, without who is asked. */
export function matterOf(scope: Corpus, { reading, whole, question, quoted, typed }: Asking): Matter {
  const { kind, verb, wants } = reading;
  const [isClaim, isOpen] = [kind === 'claim', kind === 'open'];
  const topic = kind === 'topic' || isBare(reading, whole, typed);
  const counted = withoutCounting(reading.matter);
  const about = topic ? withoutEpithets(counted, termsOfCorpus(scope).knows) : counted;
  return {
    asked: verb !== undefined && isOfMatter(verb, reading) ? [verb, ...about] : about,
    claim: isClaim ? claims(reading, typed) : isOpen && states(whole, question, quoted),
    clause: isClaim,
    wants,
    verb,
    whether: isOpen && statesToAsk(whole, question),
    topic,
  };
}

/** A verb that says more than "say" belongs to what is asked: "who denied receiving a message", "who is worried about it". */
function isOfMatter(verb: AskedTerm, { kind, asked }: Reading<AskedTerm>): boolean {
  return kind === 'claim' ? verb.negation : asked === undefined && FEELS.test(verb.word);
}
