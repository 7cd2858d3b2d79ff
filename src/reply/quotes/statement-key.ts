import { createHash } from 'node:crypto';
import type { Found } from '../../answer/outcome.js';

const KEY_LENGTH = 6;
const HEX = 16;
const BASE = 36;
const DIGEST_DIGITS = 12;
/** So many keys fit into one button. */
export const KEYS_MAX = 12;

/** @returns a short name for a statement, where a button has to name several and their ids do not fit into it. */
export function statementKey({ report, statement }: Found): string {
  const digest = createHash('sha256').update(`${report.id}/${statement.id}`).digest('hex').slice(0, DIGEST_DIGITS);
  return Number.parseInt(digest, HEX).toString(BASE).slice(-KEY_LENGTH);
}
