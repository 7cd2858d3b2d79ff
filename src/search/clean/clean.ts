import { isDialogue, withoutMarkup } from './markup.js';
import { phraseIn } from './phrase.js';
import { isPlainText } from './plain-text.js';

/** What somebody typed or pasted, rid of what Discord adds. */
export interface Cleaned {
  /** The whole text as plain words. */
  readonly text: string;
  /** The words it seems to quote: a quoted span, a `>` line, or a span marked as bold, spoiler or code. */
  readonly phrase?: string;
  /** What stands before the phrase, in which a speaker may be named. */
  readonly before: string;
  /** What stands after it, in which its author may sign. */
  readonly after: string;
  /** What stands around it. */
  readonly around: string;
  /** What each said in a copied dialogue; empty where it is none. */
  readonly lines: readonly string[];
}

/** Far above any question; longer input is read up to here, at a word's end. */
export const MOST_CHARACTERS = 1500;

/** Controls but the line feed, and what is invisible: bidi controls, zero-width characters, soft hyphen, variation selectors. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu;
const SPACES = / {2,}/g;
const TABS = /[\t\v\f]/g;
const MAY_BE_MARK = /[*_~|`#>@]/;
const MARKS =
  /\*{1,3}|_{2,3}|~~|\|\||`{1,3}|^\s{0,3}(?:#{1,3}|-#)\s+|^\s{0,3}>{1,3}\s?|(?<![\p{L}\p{N}])[#@](?=\p{L})/gmu;

/** Reads a pasted or typed text: hidden characters, links, mentions and emoji go, and the phrase it quotes is found. */
export function clean(input: string): Cleaned {
  const shown = shownOf(input);
  const plain = withoutMarkup(shown);
  const text = tidy(plain);
  const found = phraseIn(plain);
  const lines = isDialogue(shown)
    ? plain
        .split('\n')
        .map(tidy)
        .filter((line) => line !== '')
    : [];
  if (found === undefined) return { text, before: '', after: '', around: '', lines };
  const before = tidy(plain.slice(0, found.start));
  const after = tidy(plain.slice(found.end));
  return { text, phrase: tidy(found.phrase), before, after, around: tidy(`${before} ${after}`), lines };
}

/** @returns the whole text as plain words, where no phrase is asked for. */
export function cleanText(input: string): string {
  return isPlainText(input) ? cut(input).replace(SPACES, ' ').trim() : tidy(withoutMarkup(shownOf(input)));
}

function shownOf(input: string): string {
  return cut(input.replace(/\r\n?/g, '\n').replace(TABS, ' ').replace(HIDDEN, ''));
}

function tidy(text: string): string {
  return (MAY_BE_MARK.test(text) ? text.replace(MARKS, ' ') : text).replace(/\s+/g, ' ').trim();
}

function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const head = text.slice(0, MOST_CHARACTERS);
  const space = head.lastIndexOf(' ');
  return space > 0 ? head.slice(0, space) : head;
}
