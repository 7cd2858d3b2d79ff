import { diffWords } from 'diff';
import type { Found } from '../../answer/outcome.js';
import { escape, strong, struck, visible } from '../message/escape.js';

/** More than this is no longer read, and would push the quote out. */
const DIFFERENCE_MAX = 1200;
/** Past so many changed words the two have nothing to do with each other; also keeps a hostile text from taking long. */
const EDITS_MAX = 400;
/** Of words that are no answer, this share must be printed too before they are worth comparing. */
const KEPT_MIN = 0.4;
const WORD = /[\p{L}\p{N}]+/gu;

const TITLE = '**What was remembered, against what is printed**';
const LEGEND = '-# ~~struck out~~: only remembered · **bold**: only in the report';
export const TOO_DIFFERENT = '-# Too much differs to compare the two word by word here.';

/**
 * Sets remembered words against the printed ones, word by word. It is a tool for reading, not a quote: show it apart.
 * @param keptMin the share of the remembered words that must be printed too; below it, comparing says nothing
 * @returns nothing where they do not differ, or have too little in common
 */
export function difference(remembered: string, found: Found, keptMin = KEPT_MIN): string | undefined {
  const changes = diffWords(onOneLine(remembered), printed(found), { ignoreCase: true, maxEditLength: EDITS_MAX });
  if (changes === undefined) return undefined;
  if (changes.every(({ added, removed }) => !added && !removed)) return undefined;
  const kept = changes.filter(({ added, removed }) => !added && !removed).map(({ value }) => value);
  if (words(kept.join(' ')) < keptMin * words(remembered)) return undefined;

  const line = changes
    .map(({ value, added, removed }, i) => {
      // What is printed before and after the remembered passage is no difference.
      if (added && i === 0) return '… ';
      if (added && i === changes.length - 1 && changes[i - 1]?.removed !== true) return ' …';
      if (added) return strong(value);
      return removed ? struck(value) : escape(value);
    })
    .join('')
    .replace(/ {2,}/g, ' ');
  const block = [TITLE, line.trim(), LEGEND].join('\n');
  return block.length <= DIFFERENCE_MAX ? block : TOO_DIFFERENT;
}

function printed({ report, statement }: Found): string {
  if (statement.content.length === 0) return onOneLine(statement.quote);
  return onOneLine(statement.content.map(({ start, end }) => report.source.slice(start, end)).join(' … '));
}

function onOneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

function words(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
