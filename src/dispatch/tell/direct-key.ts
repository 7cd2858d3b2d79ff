import { createHash } from 'node:crypto';

/** Discord takes no longer nonce. */
const KEY_LENGTH = 25;

/**
 * @param what what a direct message is about, and since when: that which two of them never have in common
 * @returns a key that it has whoever sends it and when, so that it is not there twice
 */
export function directKey(...what: readonly string[]): string {
  return createHash('sha256').update(what.join(' ')).digest('hex').slice(0, KEY_LENGTH);
}
