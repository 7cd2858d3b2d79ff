import { visible } from '../message/escape.js';
import { URL_MAX } from '../message/limits.js';

/** Words at either end that find a sentence too long to be spelled out in an address. */
const END_WORDS = 5;

/** @returns an address that opens the report at the sentence; nothing where the report has no https address, or none that fits. */
export function sentenceLink(url: string | null, quote: string): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const page = new URL(url);
  if (page.protocol !== 'https:') return undefined;
  const words = visible(quote).trim().split(/\s+/);
  const whole = fragment(words);
  const ends = `${fragment(words.slice(0, END_WORDS))},${fragment(words.slice(-END_WORDS))}`;
  const before = `${page.href}${page.hash === '' ? '#' : ''}:~:text=`;
  const links = [before + whole, ...(words.length > 2 * END_WORDS ? [before + ends] : []), page.href];
  return links.find((link) => link.length <= URL_MAX);
}

/** A text directive reads `-`, `,` and `&` as its own; `encodeURIComponent` leaves the first. */
function fragment(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
