import type { Report, Statement } from '../../src/report/model.js';

/** A text of a statement with one thing in it changed, so that nobody says it. */
export interface Altered {
  readonly statement: string;
  readonly change: 'a name' | 'a number' | 'a number in words' | 'a unit' | 'a not put in' | 'a not left out';
  readonly text: string;
}

const STRANGERS = ['Macron', 'Brazil'];
const FEWEST_WORDS = 4;
const MOST_NAMES = 3;
const MOST_NUMBERS = 2;
const ANOTHER = 3;
/** Each stands for the one before it, and the first for the last. */
const SPELLED = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'twenty',
  'thirty',
  'forty',
  'ninety',
];
const UNITS = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'];
const LARGE = ['million', 'billion'];

/** Alters every text of a report by machine: no gold is needed, since every result is to be refused. */
export function alteredTexts(report: Report): Altered[] {
  return report.statements.flatMap((statement) => {
    return textsOf(statement, report).flatMap((text) =>
      alterations(text).map((one) => ({ statement: statement.id, ...one })),
    );
  });
}

function textsOf({ quote, content }: Statement, { source }: Report): string[] {
  const texts = new Set([quote, ...content.map(({ start, end }) => source.slice(start, end))]);
  return [...texts].filter((text) => text.split(/\s+/).length >= FEWEST_WORDS);
}

function alterations(text: string): Omit<Altered, 'statement'>[] {
  const names = [...text.matchAll(/(?<=[\p{L},"“”] )\p{Lu}[\p{L}'’]+/gu)].slice(0, MOST_NAMES);
  const numbers = [...text.matchAll(/\d+/g)].slice(0, MOST_NUMBERS);
  return [
    ...names.flatMap((name) => STRANGERS.map((other) => ({ change: 'a name', text: put(text, name, other) }) as const)),
    ...numbers.map(
      (number) => ({ change: 'a number', text: put(text, number, String(Number(number[0]) + ANOTHER)) }) as const,
    ),
    ...swapped(text, /(?<=[\p{L},] )\p{L}+(?=[\s-]\p{L})/gu, SPELLED).map(
      (text) => ({ change: 'a number in words', text }) as const,
    ),
    ...[UNITS, LARGE].flatMap((units) =>
      swapped(text, /(?<=(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|ty)\s)\p{L}+/gu, units).map(
        (text) => ({ change: 'a unit', text }) as const,
      ),
    ),
    ...[/\b(?:is|are|was|were|has|have|had|will|would|could|may)\b(?! not)/.exec(text)].flatMap((verb) => {
      return verb === null ? [] : [{ change: 'a not put in', text: put(text, verb, `${verb[0]} not`) } as const];
    }),
    ...[/\b(?:not|never|no) /.exec(text)].flatMap((not) => {
      return not === null ? [] : [{ change: 'a not left out', text: put(text, not, '') } as const];
    }),
  ];
}

/** The text with the first word of a list that a pattern finds in it, as the next of that list. */
function swapped(text: string, pattern: RegExp, words: readonly string[]): string[] {
  const found = [...text.matchAll(pattern)].find(([word]) => words.includes(word));
  const other = found && words[(words.indexOf(found[0]) + 1) % words.length];
  return found === undefined || other === undefined ? [] : [put(text, found, other)];
}

function put(text: string, { index, 0: found }: RegExpExecArray, other: string): string {
  return text.slice(0, index) + other + text.slice(index + found.length);
}
