import type { AskedStatement, AskedTopic, Stats } from '../../library/asked/stats.js';
import type { Report } from '../../report/model.js';
import { clip, plain } from '../message/escape.js';
import { originatorName } from '../quotes/voice.js';

/** Bars in one list: more would be a long way down on a phone. */
const SHOWN = 5;
const NAME_MAX = 40;
const QUOTE_MAX = 60;
const HEADLINE_MAX = 40;

/** One line of a list, as plain text. */
export interface Row {
  readonly label: string;
  readonly count: number;
  /** What has to be known of it besides. */
  readonly notes: readonly string[];
}

/** The most asked of a list, and how many more there are. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly more: number;
}

/**
 * @param several whether there are several reports, so that it is told which
 * @returns the most asked statements: who, and the first words of the quote
 */
export function statementRows({ statements }: Stats, several: boolean): Rows {
  return { rows: statements.slice(0, SHOWN).map((one) => statementRow(one, several)), more: moreThan(statements) };
}

/** @returns the most asked topics. @param several as above */
export function topicRows({ topics }: Stats, several: boolean): Rows {
  return { rows: topics.slice(0, SHOWN).map((topic) => topicRow(topic, several)), more: moreThan(topics) };
}

function statementRow({ id, found, count }: AskedStatement, several: boolean): Row {
  if (found === undefined) return { label: `No longer there: statement ${id}`, count, notes: [] };
  const { report, statement } = found;
  const words = `${clip(plain(originatorName(found)), NAME_MAX)}: “${clip(plain(statement.quote), QUOTE_MAX)}”`;
  const label = statement.withdrawn === undefined ? words : `Withdrawn: ${words}`;
  return { label, count, notes: [`statement ${id}`, ...reportOf(report, several)] };
}

function topicRow({ report, topic, count }: AskedTopic, several: boolean): Row {
  return { label: clip(plain(topic.name), QUOTE_MAX), count, notes: reportOf(report, several) };
}

function reportOf({ headline }: Report, several: boolean): string[] {
  return several ? [clip(plain(headline), HEADLINE_MAX)] : [];
}

function moreThan(all: readonly unknown[]): number {
  return Math.max(0, all.length - SHOWN);
}
