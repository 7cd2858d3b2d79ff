import { plainSpaces } from '../proof/anchor.js';
import { KINDS, STANCES, type Span } from '../model.js';
import type { KnowledgePerson, KnowledgeStatement } from '../schema.js';
import { keepInside } from './keep-inside.js';
import { fromLine, linesIn, toPart } from './lines.js';
import type { Misfit } from './misfit.js';
import { newId } from './new-id.js';
import { placeWords } from './place.js';
import { faultOf, fragmentIn, standsIn } from './printed.js';
import { readChain } from './typed-chain.js';
import { sameText, type Typed } from './typed.js';

/** What typed texts are read against. */
export interface ReadAt {
  readonly source: string;
  readonly people: readonly KnowledgePerson[];
  /** The statement that is changed, of which all that a form does not hold is kept; nothing for a new one. */
  readonly was: KnowledgeStatement | undefined;
  readonly taken: {
    readonly person: (id: string) => boolean;
    readonly statement: (id: string) => boolean;
  };
}

/** What a form says, or the first thing that has to be settled before it says anything. */
export type Reading =
  /** The words do not stand in the source. */
  | { readonly kind: 'elsewhere' }
  /** They stand in several places, of which one has to be chosen. */
  | { readonly kind: 'several'; readonly places: readonly Span[] }
  /** Some of the rest does not fit the words. */
  | { readonly kind: 'misfits'; readonly place: Span; readonly misfits: readonly Misfit[] }
  | ReadStatement;

export interface ReadStatement {
  readonly kind: 'read';
  readonly statement: KnowledgeStatement;
  /** People whom the report did not know. */
  readonly newcomers: readonly KnowledgePerson[];
  /** What was said of the old words and does not stand in the new ones, as `hedge “may”`. */
  readonly dropped: readonly string[];
  /** Characters that cannot be seen had to be taken out of the words. */
  readonly cleaned: boolean;
}

/** Reads what a moderator typed. Nothing is guessed that a source could be quoted with: only what is printed is kept. */
export function readTyped(typed: Typed, { source, people, was, taken }: ReadAt): Reading {
  const placed = placeWords(typed, was, source);
  if (placed.kind === 'nowhere') return { kind: 'elsewhere' };
  if (placed.kind === 'several') return placed;
  const { place, prefix, repeats, cleaned } = placed;
  const quote = source.slice(place.start, place.end);

  const misfits: Misfit[] = [];
  const content = readContent(typed.content, quote, was?.content ?? [], misfits);
  const chain = readChain(typed.chain, { quote, people, taken: taken.person, was: was?.chain ?? [] });
  misfits.push(...chain.misfits);
  const kind = KINDS.find((one) => one === typed.kind);
  const stance = STANCES.find((one) => one === typed.stance);
  if (kind === undefined) misfits.push({ field: 'kind', words: typed.kind, fault: 'unchosen' });
  if (stance === undefined) misfits.push({ field: 'stance', words: typed.stance, fault: 'unchosen' });
  if (misfits.length > 0 || kind === undefined || stance === undefined) return { kind: 'misfits', place, misfits };

  const { unseen, dropped } = keepInside(was, quote);
  const statement: KnowledgeStatement = {
    id: was?.id ?? newId(content.join(' ') || quote, taken.statement, 'statement'),
    quote: placed.quote === was?.quote ? placed.quote : quote,
    ...(prefix === undefined ? {} : { prefix }),
    repeats,
    content,
    kind,
    chain: [...chain.chain],
    stance,
    ...unseen,
  };
  return { kind: 'read', statement, newcomers: chain.newcomers, dropped, cleaned };
}

/** Far more pieces than any quote has. */
const PIECES_MAX = 50;

/** Reads the attributed words, a line each. All of the quote is written as none of it. */
function readContent(text: string, quote: string, was: readonly string[], misfits: Misfit[]): string[] {
  const lines = linesIn(text);
  if (lines.length > Math.max(PIECES_MAX, was.length)) {
    misfits.push({ field: 'content', words: text, fault: 'many' });
    return [];
  }
  const content = lines.flatMap(({ line, number }) => {
    const before = was.find((words) => sameText(toPart(words), line) && standsIn(words, quote));
    const words = before ?? fragmentIn(fromLine(line), quote);
    if (words === undefined) {
      const lacking = fromLine(line);
      misfits.push({ field: 'content', number, words: lacking, fault: faultOf(lacking, quote) });
    }
    return words === undefined ? [] : [words];
  });
  const [only, ...others] = content;
  const whole = only !== undefined && others.length === 0 && plainSpaces(only) === plainSpaces(quote);
  return whole && !was.includes(only) ? [] : content;
}
