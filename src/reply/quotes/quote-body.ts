import type { Found } from '../../answer/outcome.js';
import type { Span } from '../../report/model.js';
import { escape } from '../message/escape.js';
import { TEXT_MAX } from '../message/limits.js';
import { measure } from '../message/measure.js';
import { divider, text, type Inner } from '../message/message.js';
import { partsOf, quotePart } from '../message/parts.js';
import { provenance } from './provenance.js';
import { originatorName, roleLine, stanceWords } from './voice.js';

/** `Part 12 of 34 …`, in words. */
const PART_LINE_MAX = 100;

/** What a card says of one statement: who, the quote by itself, how it reached us. */
export interface QuoteBody {
  readonly components: readonly Inner[];
  /** Which part of the quote it holds, and of how many. */
  readonly part: number;
  readonly parts: number;
}

/** @param beside how many characters of the message are kept free for other things */
export function quoteBody(found: Found, beside: number, part = 0): QuoteBody {
  const { statement } = found;
  const head = text(
    `### ${escape(originatorName(found))}\n-# ${[roleLine(found), `**${stanceWords(found)}**`].filter(Boolean).join(' · ')}`,
  );
  const foot = text(provenance(found));
  const room = TEXT_MAX - measure([head, foot]).characters - beside - PART_LINE_MAX;
  const bold = boldIn(found);
  const parts = partsOf(statement.quote, bold, room);
  const at = Math.min(part, parts.length - 1);
  const shown = parts[at] ?? { start: 0, end: 0 };
  const components = [
    head,
    text(quotePart(statement.quote, bold, shown)),
    ...(parts.length === 1 ? [] : [text(partLine(at, parts.length))]),
    divider(),
    foot,
  ];
  return { components, part: at, parts: parts.length };
}

/**
 * @returns where the attributed words lie in the quote. Nothing where the whole quote is content: bold tells the
 * attributed words from the report's, and there is nothing to tell apart.
 */
export function boldIn({ statement }: Found): Span[] {
  return statement.content.map(({ start, end }) => ({ start: start - statement.start, end: end - statement.start }));
}

function partLine(at: number, parts: number): string {
  const onward = at === parts - 1 ? 'The quote ends here.' : 'The quote goes on in the next part.';
  return `-# Part ${at + 1} of ${parts} of this quote. ${onward}`;
}
