import { plainSpaces } from '../proof/anchor.js';
import { withoutHidden } from '../hidden.js';
import type { KnowledgePerson, KnowledgeStatement } from '../schema.js';
import { writeChainLine } from './chain-lines.js';
import { toPart } from './lines.js';
import { nameFor } from './who.js';

/** A statement as a moderator types it: five texts, and which of several places was meant. */
export interface Typed {
  /** The quote. */
  readonly words: string;
  /** The attributed words, a line each; blank for all of them. */
  readonly content: string;
  /** A voice a line, outermost first; blank for the report's own voice. */
  readonly chain: string;
  readonly kind: string;
  readonly stance: string;
  /** What stands before the place that was meant, where the words stand in several. */
  readonly prefix?: string | undefined;
  /** All of the places were meant. */
  readonly repeats?: boolean | undefined;
}

/** @returns what a form is filled with for a statement. */
export function typedOf(statement: KnowledgeStatement, people: readonly KnowledgePerson[]): Typed {
  const { quote, content, chain, kind, stance, prefix, repeats } = statement;
  return {
    words: quote,
    content: content.map(toPart).join('\n'),
    chain: chain.map((voice) => voiceLine(voice, people)).join('\n'),
    kind,
    stance,
    prefix,
    repeats,
  };
}

/** @returns a voice as its line in a form. */
export function voiceLine(voice: KnowledgeStatement['chain'][number], people: readonly KnowledgePerson[]): string {
  const person = people.find(({ id }) => id === voice.by);
  return writeChainLine({
    name: person === undefined ? voice.by : nameFor(person, people),
    as: voice.as,
    cue: voice.cue,
  });
}

/** Whether two texts of a form are one: what Discord and a keyboard change at the ends of lines does not count. */
export function sameText(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(text: string): string {
  return plainSpaces(withoutHidden(text))
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
