import { withoutHidden } from '../hidden.js';
import type { KnowledgePerson, KnowledgeStatement } from '../schema.js';
import { readChainLines, type ChainLine } from './chain-lines.js';
import type { Misfit } from './misfit.js';
import { newId } from './new-id.js';
import { faultOf, fragmentIn, standsIn } from './printed.js';
import { sameText, voiceLine } from './typed.js';
import { whoIs } from './who.js';

/** Longer than this it is a sentence, and its writer forgot the bars. */
const NAME_MAX = 100;
/** Far more voices than any chain has: each is looked up among everybody, and nobody else is answered meanwhile. */
const VOICES_MAX = 25;
/** The report is the outermost voice of every chain, and is not written. */
const THE_REPORT = /^the (?:report|article)$/i;

type KnowledgeVoice = KnowledgeStatement['chain'][number];

/** What a chain is read against. */
export interface ChainAt {
  /** The words that name the voices, as printed. */
  readonly quote: string;
  readonly people: readonly KnowledgePerson[];
  /** Whether an id cannot be given to a new person. */
  readonly taken: (id: string) => boolean;
  /** The chain as it is: lines that were not touched stay what they are. */
  readonly was: readonly KnowledgeVoice[];
}

export interface TypedChain {
  readonly chain: readonly KnowledgeVoice[];
  /** People whom the report did not know. */
  readonly newcomers: readonly KnowledgePerson[];
  readonly misfits: readonly Misfit[];
}

/** Reads the typed lines of a chain into voices. A name that nobody has becomes a new person. */
export function readChain(text: string, at: ChainAt): TypedChain {
  const chain: KnowledgeVoice[] = [];
  const newcomers: KnowledgePerson[] = [];
  const misfits: Misfit[] = [];
  const lines = readChainLines(text);
  if (lines.length > Math.max(VOICES_MAX, at.was.length)) {
    return { chain, newcomers, misfits: [{ field: 'chain', words: text, fault: 'many' }] };
  }
  for (const line of lines) {
    const before = at.was.find((voice) => sameText(voiceLine(voice, at.people), line.line));
    const printed = [{ words: before?.as ?? line.as }, { words: before?.cue ?? line.cue, isCue: true }].flatMap(
      ({ words, ...more }) => (typeof words === 'string' ? [{ words, ...more }] : []),
    );
    const fits = (words: string) =>
      before === undefined ? fragmentIn(words, at.quote) !== undefined : standsIn(words, at.quote);
    for (const part of printed)
      if (!fits(part.words)) misfits.push(misfitIn(line, faultOf(part.words, at.quote), part));
    if (before !== undefined) {
      chain.push(before);
      continue;
    }
    const person = personOf(line, at, newcomers);
    if (person === undefined) continue;
    if ('fault' in person) misfits.push(person);
    else chain.push(toVoice(line, person, at.quote));
  }
  return { chain, newcomers, misfits };
}

/** Finds whose line it is, a newcomer where nobody has the name. Nobody's is the report's own. */
function personOf(
  line: ChainLine,
  { people, taken }: ChainAt,
  newcomers: KnowledgePerson[],
): KnowledgePerson | Misfit | undefined {
  const name = withoutHidden(line.name).replace(/\s+/g, ' ').trim();
  if (name === '') return misfitIn(line, 'nameless');
  if (name.length > NAME_MAX) return misfitIn(line, 'sentence');
  const who = whoIs(name, [...people, ...newcomers]);
  if (who.kind === 'known') return who.person;
  if (who.kind === 'several') return misfitIn(line, 'ambiguous', { words: name, ids: who.people.map(({ id }) => id) });
  if (line.number === 1 && THE_REPORT.test(name)) return undefined;
  const id = newId(name, (id) => taken(id) || newcomers.some((one) => one.id === id), 'person');
  const newcomer: KnowledgePerson = { id, name, type: 'Person', anonymity: 'named', aliases: [] };
  newcomers.push(newcomer);
  return newcomer;
}

/** Where it is not said which words name a voice, its name does if it is printed in the quote. */
function toVoice({ name, as, cue }: ChainLine, person: KnowledgePerson, quote: string): KnowledgeVoice {
  const printed = (words: string) => fragmentIn(words, quote) ?? words;
  const named = as === undefined ? (fragmentIn(person.name, quote) ?? fragmentIn(name, quote)) : as;
  return {
    by: person.id,
    ...(typeof named === 'string' ? { as: printed(named) } : {}),
    ...(cue === undefined ? {} : { cue: printed(cue) }),
    inferred: typeof named !== 'string',
  };
}

function misfitIn({ number, line }: ChainLine, fault: Misfit['fault'], more: Partial<Misfit> = {}): Misfit {
  return { field: 'chain', number, words: line, fault, ...more };
}
