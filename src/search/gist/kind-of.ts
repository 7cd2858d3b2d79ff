import type { GistWord, ReadGist } from './read-gist.js';
import { WHERE_KINDS, WHO_KINDS } from '../words/kinds.js';

/** "which miner", "which tourists": whoever does something by his name. */
const DOER = /(?:er|or|ist|ee|ant|ian|man|men|woman|women)s?$/;
/** "which company", "which vaccine maker" */
const KIND_WORDS = 2;

/** Whether a word is a kind of people. */
export function isWhoKind({ term }: GistWord): boolean {
  return WHO_KINDS.has(term.stem) || DOER.test(term.word) || term.place !== undefined;
}

/** Whether a word is a kind of place. */
export function isWhereKind({ term }: GistWord): boolean {
  return WHERE_KINDS.has(term.stem);
}

/** Whether a question names the kind of whom or where it asks for. */
export function namesKind({ gist, words }: ReadGist): boolean {
  return gist.kind && words.slice(0, KIND_WORDS).some((word) => isWhoKind(word) || isWhereKind(word));
}
