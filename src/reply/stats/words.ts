import type { AskedWeek, Stats } from '../../library/asked/stats.js';
import { clip, escape } from '../message/escape.js';
import { count } from '../message/wording.js';
import { dayWords, shortDay } from './days.js';
import type { Row, Rows } from './rows.js';

const REFUSALS: ReadonlyMap<string, string> = new Map([
  ['not-in-report', 'not in the report'],
  ['speaker-silent', 'quoted, but not on this'],
  ['speaker-not-quoted', 'not quoted'],
  ['withdrawn', 'withdrawn by a moderator'],
]);
const PERCENT = 100;
/** Of a label where all is read out: what is read out has a limit of its own. */
const SPOKEN_MAX = 45;
const WEEKS_TITLE = '**By week**\n-# asked = answered + refused';

/** @returns the title, since when, and how many questions there were of each kind; markdown. */
export function leadWords({ weeks, answered, refused, refusals }: Stats): string {
  const asked = answered + refused;
  const [first] = weeks;
  const since = first === undefined ? '' : `Since Monday, ${escape(dayWords(first.monday))}, in `;
  const share = refused === 0 ? '' : ` (${Math.round((PERCENT * refused) / asked)}%)`;
  return [
    '### What members ask',
    `-# ${since}ISO weeks (UTC). Who asked is not kept.`,
    `**${count(asked, 'question')}** · ${answered} answered · ${refused} refused${share}`,
    ...(refused === 0 ? [] : [`-# Refused: ${refusals.map(refusalWords).join(' · ')}`]),
  ].join('\n');
}

/** @returns a list under its title, numbered like the bars of the picture; markdown. None where there is nothing in it. */
export function rankWords(title: string, { rows, more }: Rows): string[] {
  if (rows.length === 0) return [];
  const rest = more === 0 ? [] : [`-# and ${more} more`];
  return [[`**${title}**`, ...rows.map(rankLine), ...rest].join('\n')];
}

/**
 * @param room how many characters there are for it
 * @returns the figures of each week in which somebody asked, the newest first, as many as there is room for; markdown
 */
export function weekWords(weeks: readonly AskedWeek[], room: number): string {
  const quiet = weeks.filter((week) => askedIn(week) === 0).length;
  const lines = weeks
    .map((week, i) => ({ week, isPresent: i === weeks.length - 1 }))
    .filter(({ week }) => askedIn(week) > 0)
    .toReversed()
    .map(({ week, isPresent }) => weekLine(week, isPresent));
  const end = quiet === 0 ? [] : [`-# Nobody asked in ${quiet === 1 ? '1 other week' : `${quiet} other weeks`}.`];
  const whole = [WEEKS_TITLE, ...lines, ...end].join('\n');
  if (whole.length <= room) return whole;
  const more = '-# The weeks before are in the picture alone.';
  const shown: string[] = [];
  for (const line of lines) {
    if ([WEEKS_TITLE, ...shown, line, more].join('\n').length > room) break;
    shown.push(line);
  }
  return [WEEKS_TITLE, ...shown, more].join('\n');
}

/** @returns what is read out in place of the picture; plain text. */
export function spokenWords({ weeks, answered, refused }: Stats, statements: Rows, topics: Rows): string {
  const by = weeks
    .filter((week) => askedIn(week) > 0)
    .map(({ monday, ...week }) => `${shortDay(monday)} ${askedIn(week)}, ${week.refused}`);
  return [
    `${answered + refused} asked, ${answered} answered, ${refused} refused.`,
    `Asked and refused by week: ${by.join('; ')}.`,
    ...spokenRanks('statements', statements),
    ...spokenRanks('topics', topics),
  ].join(' ');
}

function spokenRanks(noun: string, { rows }: Rows): string[] {
  return rows.length === 0
    ? []
    : [`Most asked ${noun}: ${rows.map(({ label, count }) => `${count} ${clip(label, SPOKEN_MAX)}`).join('; ')}.`];
}

function refusalWords({ verdict, count }: Stats['refusals'][number]): string {
  return `${count} ${REFUSALS.get(verdict) ?? escape(verdict)}`;
}

function rankLine({ label, count, notes }: Row, i: number): string {
  const note = notes.length === 0 ? '' : `\n-# ${notes.map(escape).join(' · ')}`;
  return `**${i + 1}.** ${count}× ${escape(label)}${note}`;
}

function weekLine(week: AskedWeek, isPresent: boolean): string {
  const { monday, answered, refused } = week;
  const name = `**${escape(shortDay(monday))}${isPresent ? ', this week' : ''}**`;
  return `${name} · ${askedIn(week)} = ${answered} + ${refused}`;
}

function askedIn({ answered, refused }: Pick<AskedWeek, 'answered' | 'refused'>): number {
  return answered + refused;
}
