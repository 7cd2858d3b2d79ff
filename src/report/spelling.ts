import { isSameItem } from './items.js';
import type { KnowledgeStatement } from './schema.js';

/** More changed words than this are another quote, and no longer the same one mended. */
const CHANGED_MAX = 2;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
/** One of these more or less turns what is said around. */
const DENIAL = /^(?:no|not|nor|never|none|nobody|nothing|neither|cannot|without|den(?:y|ies|ied|ying))$|n['’]t$/;

/** Whether all that differs between two versions of a statement is its words, and so little of them that the sense stays. */
export function isSpelling(was: KnowledgeStatement | undefined, is: KnowledgeStatement): boolean {
  if (was === undefined) return false;
  const others = { ...was, quote: is.quote, content: is.content };
  if (!isSameItem({ kind: 'statement', value: others }, { kind: 'statement', value: is })) return false;
  return isNear(was.quote, is.quote) && isNear(attributed(was), attributed(is));
}

/** Without attributed words of its own, all of the quote is attributed. */
function attributed({ quote, content }: KnowledgeStatement): string {
  return content.length === 0 ? quote : content.join(' ');
}

function isNear(was: string, is: string): boolean {
  const gone = without(wordsIn(was), wordsIn(is));
  const added = without(wordsIn(is), wordsIn(was));
  return Math.max(gone.length, added.length) <= CHANGED_MAX && ![...gone, ...added].some((word) => DENIAL.test(word));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** @returns the words that the others do not have, one for one where a word stands twice. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
