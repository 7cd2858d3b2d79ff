import type { KnowledgePerson, KnowledgeStatement } from '../schema.js';
import { asPrinted } from './as-printed.js';
import { linesIn, toPart } from './lines.js';
import { standsIn } from './printed.js';
import { readChainLines } from './chain-lines.js';
import { typedOf, type Typed } from './typed.js';
import { nameFor, whoIs } from './who.js';

/** What somebody said of a statement without knowing the form for one. */
export interface Hint {
  readonly words: string;
  /** The originator, by any name. */
  readonly speaker: string;
}

interface At {
  readonly source: string;
  readonly people: readonly KnowledgePerson[];
  /** The statement that it is about; nothing for a new one. */
  readonly was: KnowledgeStatement | undefined;
}

/**
 * Fills a form in as far as a hint goes: with the source's own words where it prints them. Of a statement that is there,
 * what the hint does not speak of stays as it is; of a new one, kind and stance are for the moderator to choose.
 */
export function prefill({ words, speaker }: Hint, { source, people, was }: At): Typed {
  const present = was === undefined ? BLANK : typedOf(was, people);
  const chain = chainWith(speaker, present.chain, people);
  const printed = asPrinted(words, source);
  if (printed === undefined) return { ...present, chain, ...(was === undefined ? { words } : {}) };
  if (was !== undefined && standsIn(printed.content || printed.quote, was.quote)) return { ...present, chain };
  const { kind, stance } = present;
  return { words: printed.quote, content: toPart(printed.content), chain, kind, stance };
}

const BLANK: Typed = { words: '', content: '', chain: '', kind: '', stance: '' };

/** Puts somebody in the last place of a chain. The words that name the one before name nobody else. */
function chainWith(speaker: string, chain: string, people: readonly KnowledgePerson[]): string {
  const name = speaker.trim();
  if (name === '') return chain;
  const who = whoIs(name, people);
  const voices = readChainLines(chain);
  const last = voices.at(-1);
  if (last !== undefined && who.kind === 'known') {
    const now = whoIs(last.name, people);
    if (now.kind === 'known' && now.person.id === who.person.id) return chain;
  }
  const line = toPart(who.kind === 'known' ? nameFor(who.person, people) : name);
  return [
    ...linesIn(chain)
      .map((one) => one.line)
      .slice(0, -1),
    line,
  ].join('\n');
}
