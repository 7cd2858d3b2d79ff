import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { createLibrary } from '../../src/library/library.js';
import { shipped } from '../reports.js';

const MISSPELT = 'waht does peskow say abt negotiatons';

/** The shipped reports, with a question attached to a statement. */
function attaching(id: string, question: string) {
  const reports = [...shipped.reports].map(([name, report]) => {
    const statements = report.statements.map((one) =>
      one.id === id ? { ...one, asks: [...one.asks, question] } : one,
    );
    return [name, { ...report, statements }] as const;
  });
  return createLibrary(new Map(reports));
}

const answersTo = (library: typeof shipped, question: string) =>
  ask(library, { question }).answers.map(({ statement }) => statement.id);

test('a slip in an attached question stays a slip in every other', () => {
  const before = answersTo(shipped, MISSPELT);
  expect(before).toContain('open-to-negotiating');
  const library = attaching('no-prospects', 'waht did blinkin say of negotiatons in davos');
  expect(answersTo(library, MISSPELT)).toEqual(before);
  expect(answersTo(library, 'waht did blinkin say of negotiatons in davos')[0]).toBe('no-prospects');
});
