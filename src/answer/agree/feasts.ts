import type { Term } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';

const FEAST = /^(?:christmas|easter|pentecost|ramadan|eid|passover|hanukkah|diwali|thanksgiving|halloween)$/;

/** @returns a feast that a question has, where the text has only others: "after Christmas" for "after Easter". */
export function otherFeast(asked: readonly AskedTerm[], text: readonly Term[]): AskedTerm | undefined {
  const theirs = text.filter(({ word }) => FEAST.test(word));
  return theirs.length === 0
    ? undefined
    : asked.find(({ word }) => FEAST.test(word) && !theirs.some((other) => other.word === word));
}
