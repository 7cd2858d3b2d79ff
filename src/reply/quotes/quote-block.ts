import type { Found } from '../../answer/outcome.js';
import { blockQuote, escape } from '../message/escape.js';
import { measure } from '../message/measure.js';
import { container, text, type TopLevel } from '../message/message.js';
import { imprint, shortProvenance } from './provenance.js';
import { boldIn } from './quote-body.js';
import { originatorName, roleLine, stanceWords } from './voice.js';
import { STANCE_LOOKS } from '../message/wording.js';

const TOO_LONG = '-# This quote is too long for a list. Open it below to read all of it.';

/** One statement as it stands in a list. */
export interface Entry {
  readonly found: Found;
  /** Under which title it stands. */
  readonly heading?: string;
  /** What must be read before the quote: how it differs from what was asked. */
  readonly above?: readonly string[];
  /** What helps to read it: who disputes it. */
  readonly below?: string;
}

/** A numbered quote, whole; where even a page of its own could not hold it, a word that says so. */
export function quoteBlock(entry: Entry, number: number, room: number, mixed: boolean): TopLevel {
  const { found, above = [], below } = entry;
  const role = roleLine(found);
  const head = text(
    `**${number}. ${escape(originatorName(found))}** · ${stanceWords(found)}${role === '' ? '' : `\n-# ${role}`}`,
  );
  const foot = text(
    [
      shortProvenance(found),
      ...(below === undefined ? [] : [`-# ${below}`]),
      ...(mixed ? [`-# ${imprint(found.report)}`] : []),
    ].join('\n'),
  );
  const quote = text(blockQuote(found.statement.quote, boldIn(found)));
  const { colour } = STANCE_LOOKS[found.statement.stance];
  const candidates = [
    [head, ...above.map(text), quote, foot],
    [head, quote, foot],
  ];
  const whole = candidates.find((parts) => measure(parts).characters <= room);
  return container(whole ?? [head, text(TOO_LONG), foot], colour);
}
