import { isNumber, type Token } from '../tokens/tokens.js';
import { DATE_WORDS } from '../words/numbers.js';

/** Words that are one thing beside some words and another beside others: places, dates and denials that may be none. */
export const CHANGING: ReadonlySet<string> = new Set(
  'us polish may march sat mon sun dec jan jun mar oct nowhere dispute disputes decline declines refuse against without'.split(
    ' ',
  ),
);

/**
 * "the dispute" is a quarrel, "a decline" a fall, "five against two" a count, what "goes nowhere" goes all the same, and
 * "with or without" leaves open which.
 */
export function deniesNothing(word: string, before: Token | undefined): boolean {
  if (word === 'against') return isNumber(before?.word ?? '');
  if (word === 'without') return before?.word === 'or';
  if (word === 'nowhere') return /^(?:go|goes|going|gone|went|lead|leads|led|get|gets|got)$/.test(before?.word ?? '');
  return (
    /^(?:dispute|disputes|decline|declines|refuse)$/.test(word) &&
    /^(?:the|a|an|this|that|their|its|of|in|into|over|any|no|pay|labour|labor|trade|border|wage)$/.test(
      before?.word ?? '',
    )
  );
}

const BEFORE_PRONOUN_US = new Set(
  'tell told tells give gave gives show let lets of for to with from about by between among help both all remind'.split(
    ' ',
  ),
);

/** "you invited us": what was done to whom. */
function isBeforePronounUs(word: string): boolean {
  return BEFORE_PRONOUN_US.has(word) || /[^e]ed$/.test(word);
}

const AFTER_COUNTRY_US =
  /^(?:officials?|government|president|state|treasury|army|military|troops|forces|sanctions|senate|congress|dollars?|side|secretary|diplomats?|ambassador|administration|policy|embassy|intelligence|media)$/;

/** `us` is the United States where it is written so, or where a pronoun could not stand; Turkey is no bird, and "that polish guy" no varnish. */
export function isPlace(
  { word, capital }: Pick<Token, 'word' | 'capital'>,
  {
    before,
    next,
    cased,
  }: { readonly before?: Token | undefined; readonly next?: Token | undefined; readonly cased: boolean },
): boolean {
  if (word === 'us') {
    if (capital || AFTER_COUNTRY_US.test(next?.word ?? '')) return true;
    return (
      before !== undefined &&
      (cased ? /^(?:the|did|does|has|is|was)$/.test(before.word) : !isBeforePronounUs(before.word))
    );
  }
  if (word === 'pole' || word === 'poles' || word === 'un' || word === 'uk' || word === 'lima' || word === 'turkey')
    return true;
  if (word === 'polish') {
    if (before === undefined)
      return capital || (next !== undefined && !/^(?:the|an?|my|your|his|her|it|up)$/.test(next.word));
    return capital || !/^(?:to|nail|shoe|and|will|must|can|could)$/.test(before.word);
  }
  return true;
}

/** `may` and `march` are months only where a number, `in` or a capital says so. */
export function dateWord(
  token: Pick<Token, 'word' | 'capital'>,
  before: Token | undefined,
  next: Token | undefined,
): string | undefined {
  const date = DATE_WORDS.get(token.word);
  if (date === undefined && token.word !== 'may') return undefined;
  const beside =
    (before !== undefined && /^(?:in|since|last|next|by|of|\d+)$/.test(before.word)) ||
    (next !== undefined && isNumber(next.word));
  // "is he standing in may", as it is typed in chat.
  const surely = before !== undefined && /^(?:in|since|last|next|until)$/.test(before.word);
  if (token.word === 'may') return surely || (token.capital && beside) ? 'may' : undefined;
  if (['march', 'sat', 'mon', 'sun', 'dec', 'jan', 'jun', 'mar', 'oct'].includes(token.word) && !beside)
    return undefined;
  return date;
}
