import * as fc from 'fast-check';
import type { Meanwhile } from '../../../src/reply/review/meanwhile-words.js';
import type { Fate } from '../../../src/store/review/proposal.js';
import { hostileText } from '../hostile.js';

const REASON_MAX = 400;

const snowflake = fc.bigInt({ min: 1n, max: (1n << 64n) - 1n }).map(String);
const at = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true });
const reason = hostileText.map((text) => `x${text.repeat(REASON_MAX)}`.slice(0, REASON_MAX));

const fate: fc.Arbitrary<Fate | undefined> = fc.oneof(
  fc.record({ kind: fc.constant('declined' as const), reason, by: snowflake, at }),
  fc.record({
    kind: fc.constant('accepted' as const),
    change: fc.option(fc.nat(), { nil: undefined }),
    statement: fc.option(fc.constant('a'.repeat(24)), { nil: undefined }),
    by: snowflake,
    at,
  }),
  fc.constantFrom({ kind: 'merged' as const }, undefined),
);

const drafting = fc.record({ author: snowflake, at });
const pending = fc
  .record({ author: snowflake, at, guild: snowflake, interaction: snowflake, id: fc.stringMatching(/^[a-z0-9]{8}$/) })
  .map((one) => ({ ...one, edit: { report: 'r', action: 'edit' as const, steps: [] } }));

/** What others may do about the proposal that a change is made of, whatever it is. */
export const anyMeanwhile: fc.Arbitrary<Meanwhile> = fc.record({
  decided: fc.option(fc.record({ fate }), { nil: undefined }),
  pending: fc.array(pending, { maxLength: 5 }),
  drafting: fc.array(drafting, { maxLength: 5 }),
});
