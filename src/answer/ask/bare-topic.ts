import { withoutCourtesies, type Reading } from '../../search/read/read.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { EPITHETS } from '../../search/words/epithets.js';

/** A verb behind its subject makes a clause, and "on" somebody's words: "waiters losing jobs", "gimme Watson on a truce". */
const IN_CLAUSE = /(?:ed|ing)$|^(?:gone|lost|dead|left|on|by|from)$/;
/** "union boss + furnaces", "prosecutor: any arrests" name more than a topic. */
const SIGNS = /[^\p{L}\p{N}\s'’?.!-]|\s-/u;

/**
 * Whether nothing but a topic was typed: "school meals?"
 * @param whole the words of the text.
 */
export function isBare(
  { kind, matter, wants }: Reading<AskedTerm>,
  whole: readonly AskedTerm[],
  text: string,
): boolean {
  if (kind !== 'open' || wants !== undefined || SIGNS.test(text)) return false;
  return matter.length === withoutCourtesies(whole).length && !matter.slice(1).some(({ word }) => IN_CLAUSE.test(word));
}

/**
 * @param topic what somebody's words are asked on.
 * @returns the topic without what whoever asks thinks of it, unless the reports have words for that: "the terrible strike".
 */
export function withoutEpithets(
  topic: readonly AskedTerm[],
  knows: (term: AskedTerm) => boolean,
): readonly AskedTerm[] {
  const rest = topic.filter((term) => !EPITHETS.has(term.word) || knows(term));
  return rest.some(({ stop, light }) => !stop && !light) ? rest : topic;
}
