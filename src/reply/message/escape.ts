import { withoutHidden } from '../../report/hidden.js';
import type { Span } from '../../report/model.js';

/**
 * Every character that can begin or end a piece of Discord's markdown, mentions, timestamps, emoji and bare links included.
 * `escapeMarkdown` of discord.js leaves subtext, quotes, mentions and every masked link but the first of a line alive.
 */
const MARKUP = /[\\`*_~|<>[\]()#@:\-+.!]/g;
/** All that breaks a line somewhere; a block quote needs its mark on each. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Half a surrogate pair cannot be sent as UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Takes out what cannot be seen and could change what is seen. */
export function visible(text: string): string {
  return withoutHidden(text).replace(LONE_SURROGATE, '\ufffd');
}

/** Text as it is, on one line, for a place that reads markdown. */
export function escape(text: string): string {
  return escapeLine(oneLine(text));
}

/** Text on one line, without what cannot be seen. */
export function oneLine(text: string): string {
  return visible(text).split(LINE_BREAK).join(' ');
}

/** Text as it is, on one line, for a place that shows plain text: a label, an option, a choice. */
export function plain(text: string): string {
  return oneLine(text).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * What somebody typed as a block quote, line by line as they typed it; blank lines are left out.
 * @param most so many lines: what comes after them stands on the last one
 */
export function typedQuote(text: string, most: number): string {
  const lines = text
    .split(LINE_BREAK)
    .map(plain)
    .filter((line) => line !== '');
  const last = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), ...(last === '' ? [] : [last])].map((line) => `> ${escape(line)}`).join('\n');
}

/**
 * A verbatim quote as a block quote: every line of it inside, nothing of ours among its words.
 * @param bold which parts stand out, as offsets into `text`
 */
export function blockQuote(text: string, bold: readonly Span[] = []): string {
  const lines: string[] = [''];
  for (const piece of pieces(text, bold)) {
    for (const [i, part] of visible(piece.text).split(LINE_BREAK).entries()) {
      if (i > 0) lines.push('');
      lines.push((lines.pop() ?? '') + (piece.bold ? strong(part) : escapeLine(part)));
    }
  }
  return lines.map((line) => `> ${line}`).join('\n');
}

/** Bold for one line. Spaces stay outside the marks, where they cannot switch them off. */
export function strong(text: string): string {
  const line = oneLine(text);
  const words = line.trim();
  if (words === '') return line;
  const start = line.indexOf(words);
  return `${line.slice(0, start)}**${escapeLine(words)}**${line.slice(start + words.length)}`;
}

/** Strike-through for one line, the spaces outside its marks; a space after it keeps what replaced the word apart. */
export function struck(text: string): string {
  const line = oneLine(text);
  const inner = line.trim();
  if (inner === '') return line;
  return `${line.startsWith(' ') ? ' ' : ''}~~${escape(inner)}~~ `;
}

/** The start of a text in whole characters as a reader sees them, with … where anything is left out. For labels, never for quotes. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > max - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function escapeLine(line: string): string {
  return line.replace(MARKUP, '\\$&');
}

/** Cuts the text where bold begins and ends. Spans that touch become one: `**a****b**` would not be bold. */
function pieces(text: string, bold: readonly Span[]): { text: string; bold: boolean }[] {
  const found: { text: string; bold: boolean }[] = [];
  let at = 0;
  for (const { start, end } of merge(text, bold)) {
    found.push({ text: text.slice(at, start), bold: false }, { text: text.slice(start, end), bold: true });
    at = end;
  }
  return [...found, { text: text.slice(at), bold: false }];
}

function merge(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || visible(text.slice(last.end, span.start)) !== '') merged.push(span);
    else merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
  }
  return merged;
}
