import type { Report, Statement } from '../../src/report/model.js';

/** A text of a statement with one thing in it changed, so that nobody says it. */
export interface Altered {
  readonly statement: string;
  readonly change: 'a name' | 'a number' | 'a not put in' | 'a not left out';
  readonly text: string;
}

const STRANGERS = ['Macron', 'Brazil'];
const FEWEST_WORDS = 4;
const MOST_NAMES = 3;
const MOST_NUMBERS = 2;
const ANOTHER = 3;

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
    ...[/\b(?:is|are|was|were|has|have|had|will|would|could|may)\b(?! not)/.exec(text)].flatMap((verb) => {
      return verb === null ? [] : [{ change: 'a not put in', text: put(text, verb, `${verb[0]} not`) } as const];
    }),
    ...[/\b(?:not|never|no) /.exec(text)].flatMap((not) => {
      return not === null ? [] : [{ change: 'a not left out', text: put(text, not, '') } as const];
    }),
  ];
}

function put(text: string, { index, 0: found }: RegExpExecArray, other: string): string {
  return text.slice(0, index) + other + text.slice(index + found.length);
}
