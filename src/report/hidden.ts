/**
 * Controls, bidi controls and zero-width characters. Discord strips some of them after our check, which once turned
 * `@\u202Eeveryone` into a ping. U+200C and U+200D stay: emoji and some scripts need them.
 */
const HIDDEN = /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Takes out the characters that cannot be seen. */
export function withoutHidden(text: string): string {
  return text.replace(HIDDEN, '');
}
