import { expect } from 'vitest';
import type { Found, Outcome } from '../../src/answer/outcome.js';
import type { Drawn } from '../../src/reply/quotes/drawn.js';
import type { MessageBody } from '../../src/reply/message/message.js';
import { payloadFaults } from './payload-faults.js';
import { readReport } from '../../src/report/read.js';
import { draw } from '../../src/terminal/draw.js';

const proof = await readReport('knowledge/putin-peace-play');
if (proof.report === undefined) throw new Error('the shipped report cannot be read');

/** The report that the bot ships with. */
export const report = proof.report;

export const PUBLIC = { user: '123456789012345678', private: false, installed: true };
export const PRIVATE = { ...PUBLIC, private: true };

export function found(id: string): Found {
  const statement = report.statements.find((one) => one.id === id);
  if (statement === undefined) throw new Error(`there is no statement ${id}`);
  return { report, statement };
}

export function outcome(parts: Partial<Outcome>): Outcome {
  return { verdict: 'answered', answers: [], nearest: [], ascribed: [], ambiguous: false, asked: [], ...parts };
}

/** Draws a message as a person reads it, after making sure that Discord would take it. */
export function shown(drawn: MessageBody | Drawn): string {
  const message = 'message' in drawn ? drawn.message : drawn;
  expect(payloadFaults(message)).toEqual([]);
  return draw(message, { width: 100 });
}
