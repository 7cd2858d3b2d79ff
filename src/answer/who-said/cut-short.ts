import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { isNumber } from '../../search/tokens/tokens.js';
import { isEnglishWord, isFormOfEnglish } from '../../search/words/commonness.js';
import { strangeName } from '../agree/names.js';
import type { Terms } from '../agree/terms.js';
import { prepare } from '../evidence/prepared.js';
import { isName } from '../named/name-likeness.js';
import type { Found } from '../outcome.js';
import { besideMarked, isNegated, outside, overlaps, shared } from '../evidence/overlap.js';
import type { Reading } from './readings.js';
import { isChat } from '../stretches/runs.js';

const SOME = 2;

/**
 * Whether what a reading leaves out belongs to the statement it finds: then it is no chat around a quote, but part of it.
 * @param whole all that was typed
 */
export function isCutShort(
  { words, amidChat = false, marked = false }: Reading,
  found: Found,
  whole: readonly AskedTerm[],
  terms: Terms,
): boolean {
  const at = whole.findIndex(({ word }, i) => word === words[0]?.word && whole[i + 1]?.word === words[1]?.word);
  const left = outside(whole, words);
  if (amidChat && !isAllChat(left, found, terms)) return true;
  const telling = marked ? besideMarked(left) : left;
  if (isNegated(whole.slice(0, Math.max(0, at))) || overlaps(telling, words, found)) return true;
  if (miscounts(whole, left, found)) return true;
  // With a stranger's name among words of the statement it is the statement, altered.
  const named = left.filter(
    (term) => term.capital && !term.stop && (isName(term, terms.names) || !isEnglishWord(term.word)),
  );
  const both = shared(left, found);
  const rest = left.filter(({ stop }) => !stop).length;
  return (
    (both >= SOME || (both > 0 && both === rest - 1)) &&
    strangeName(named, prepare(found.statement, found.report).naming, terms, true) !== undefined
  );
}

/** Around a clause that nobody marked as a quote stands nothing that it could be altered by. */
function isAllChat(left: readonly AskedTerm[], found: Found, { names }: Terms): boolean {
  return (
    isChat(left, found, 0) &&
    !left.some((term) => term.figure !== undefined || (isName(term, names) && !isFormOfEnglish(term.word)))
  );
}

/** "five letters" is cut short where the statement tells of three. */
function miscounts(whole: readonly AskedTerm[], left: readonly AskedTerm[], found: Found): boolean {
  const { figures } = prepare(found.statement, found.report);
  return left.some((term) => {
    if (term.figure === undefined || !isNumber(term.word) || figures.has(term.figure)) return false;
    const counted = whole[whole.indexOf(term) + 1];
    return counted !== undefined && shared([counted], found) > 0;
  });
}
