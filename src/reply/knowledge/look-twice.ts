import type { Found } from '../../answer/outcome.js';
import type { Report } from '../../report/model.js';
import { sameWords, type SameWords } from '../../report/same-words.js';
import { sentenceCut } from '../../report/sentence-cut.js';
import { clip, escape, plain } from '../message/escape.js';
import { list } from '../message/wording.js';

/** So many words beside a cut are enough to see what was left out. */
const BESIDE_WORDS = 4;
const BESIDE_MAX = 40;
const IDS_MAX = 3;
/** Marks that the words before them would need. */
const MARKS_BEFORE = /^[\s,:–—-]+/;

/**
 * @returns what is unusual about the place of a draft's words, a line each, in markdown: that they are part of a sentence,
 * that another statement has them. Nothing where the draft leaves them where they were.
 * @param now the report without the draft
 */
export function placeLines({ report, statement }: Found, now: Report): string[] {
  const was = now.statements.find(({ id }) => id === statement.id);
  if (was?.start === statement.start && was.end === statement.end) return [];
  return [...cutLine({ report, statement }), ...twiceLines(sameWords(statement, report.statements))];
}

function cutLine({ report, statement }: Found): string[] {
  const { before, after } = sentenceCut(statement, report.source);
  const told = [
    ...(before === '' ? [] : [`Before them stands “${lastWords(before)}”.`]),
    ...(after === '' ? [] : [`After them stands “${firstWords(after)}”.`]),
  ];
  if (told.length === 0) return [];
  const where = list([...(before === '' ? [] : ['begin']), ...(after === '' ? [] : ['end'])]);
  return [`**These words ${where} in mid-sentence.** ${told.join(' ')}`];
}

function lastWords(text: string): string {
  const words = plain(text).split(' ');
  const left = words.length > BESIDE_WORDS ? '… ' : '';
  return left + escape(clip(words.slice(-BESIDE_WORDS).join(' '), BESIDE_MAX));
}

function firstWords(text: string): string {
  const words = plain(text).replace(MARKS_BEFORE, '').split(' ');
  const left = words.length > BESIDE_WORDS ? ' …' : '';
  return escape(clip(words.slice(0, BESIDE_WORDS).join(' '), BESIDE_MAX)) + left;
}

function twiceLines(same: readonly SameWords[]): string[] {
  if (same.length === 0) return [];
  const ids = list(same.slice(0, IDS_MAX).map(({ statement }) => statement.id));
  const more = same.length > IDS_MAX ? ' and others' : '';
  const much = same.some(({ all }) => all) ? 'these words' : 'most of these words';
  return same.length === 1
    ? [`**Statement ${ids} has ${much} already.** To change that one, use \`/knowledge edit\`.`]
    : [`**Statements ${ids}${more} have ${much} already.** To change one of them, use \`/knowledge edit\`.`];
}
