import type { GistWord, ReadGist } from './read-gist.js';

/** @returns the word before one, whatever its article: "to" of "to the port"; none where it stands first. */
export function leadOf({ term }: GistWord, { gist }: ReadGist): string | undefined {
  return /(\w+)(?: the| an?)? $/.exec(gist.words.slice(0, term.start))?.[1];
}

/** Whether one stands beside the next, with nothing between them. */
export function areAdjacent(one: GistWord, next: GistWord, { gist }: ReadGist): boolean {
  return gist.words.slice(one.term.end, next.term.start).trim() === '';
}

const OBJECT = /^ (?:the|an?|his|her|its|their|this|that|it|him|them|us)\b/;

/** Whether it is a deed that something follows: "refuse the ransom", "arrest him". */
export function hasObject({ term }: GistWord, { gist }: ReadGist): boolean {
  return OBJECT.test(gist.words.slice(term.end));
}
