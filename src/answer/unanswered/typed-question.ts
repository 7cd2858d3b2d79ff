import { clean } from '../../search/clean/clean.js';

/** @returns a question as it is kept: on one line, without mentions, links and what cannot be seen. */
export function typedQuestion(text: string): string {
  return clean(text).text;
}
