import type { Report, Span } from '../../report/model.js';
import type { Misfit } from '../../report/typed/misfit.js';
import { clip, escape } from '../message/escape.js';
import { TEXT_MAX } from '../message/limits.js';
import { measure } from '../message/measure.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { partsOf, quotePart } from '../message/parts.js';
import { list } from '../message/wording.js';
import { draftRow, type DraftAddress } from './draft-controls.js';
import { linesWithin } from './fit-lines.js';

const WORDS_MAX = 120;
const LINES_MAX = 1800;
const IDS_MAX = 3;
/** Kept free for what is said of the rest. */
const FRAME_MAX = 200;

const FIELDS: Readonly<Record<Misfit['field'], string>> = {
  content: 'Attributed words',
  chain: 'Chain',
  kind: 'Kind',
  stance: 'Stance',
};

/** Says which lines of a form do not fit the exact words, and shows these. */
export function misfitsCard(
  report: Report,
  place: Span,
  misfits: readonly Misfit[],
  address: DraftAddress,
): MessageBody {
  const lead = text(
    [
      '**Not yet.** The exact words are right; this does not fit them:',
      ...linesWithin(misfits.map(misfitLine), LINES_MAX),
      '-# Your draft is kept. Nobody sees it.',
    ].join('\n'),
  );
  const quote = report.source.slice(place.start, place.end);
  const [first, ...others] = partsOf(quote, [], TEXT_MAX - measure([lead]).characters - FRAME_MAX);
  return message([
    lead,
    container([
      text(quotePart(quote, [], first ?? place)),
      ...(others.length === 0 ? [] : [text('-# The exact words go on.')]),
    ]),
    ...draftRow(address),
  ]);
}

function misfitLine({ field, number, words, isCue = false, fault, ids = [] }: Misfit): string {
  const where = `**${FIELDS[field]}${number === undefined ? '' : `, line ${number}`}:**`;
  const typed = `“${escape(clip(words, WORDS_MAX))}”`;
  switch (fault) {
    case 'outside':
      return `${where} ${typed} does not stand in the exact words.${remedy(field, isCue)}`;
    case 'cut':
      return `${where} ${typed} stands in the exact words only as a part of a word.${remedy(field, isCue)}`;
    case 'nameless':
      return `${where} ${typed} has no name before the first bar.`;
    case 'sentence':
      return `${where} that is too long for a name. Part it with bars: name \\| words \\| cue.`;
    case 'many':
      return `${where} so many lines cannot be right.`;
    case 'ambiguous':
      return `${where} ${typed} is ${list(ids.slice(0, IDS_MAX).map(escape))}${ids.length > IDS_MAX ? ' and others' : ''}. Write which.`;
    default:
      return `${where} choose one.`;
  }
}

function remedy(field: Misfit['field'], isCue: boolean): string {
  if (field !== 'chain') return '';
  return isCue ? ' Leave it out, with the bar before it.' : ' Write ? where no words name the voice.';
}
