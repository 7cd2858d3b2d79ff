import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaksCard } from '../../../src/reply/knowledge/breaks-card.js';
import { changeCard } from '../../../src/reply/knowledge/change-card.js';
import { changeEntry } from '../../../src/reply/knowledge/change-entry.js';
import { CHANGES_PER_PAGE, historyCard } from '../../../src/reply/knowledge/history-card.js';
import { pageArgs, readHistoryOf, readHistoryPlace } from '../../../src/reply/knowledge/history-address.js';
import { itemCard } from '../../../src/reply/knowledge/item-card.js';
import { faultyCard, staleCard } from '../../../src/reply/knowledge/problem-cards.js';
import { publishedCard } from '../../../src/reply/knowledge/published-card.js';
import { stampOf } from '../../../src/reply/knowledge/trial-words.js';
import { undoCard } from '../../../src/reply/knowledge/undo-card.js';
import { wholeChange } from '../../../src/reply/knowledge/whole-change.js';
import { decodeCustomId, encodeCustomId } from '../../../src/reply/message/custom-id.js';
import { payloadFaults } from '../payload-faults.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import type { Item, Standing } from '../../../src/report/items.js';
import { ACTIONS, type Change } from '../../../src/store/changes/change.js';
import { anyPerson, anyStatement, anyTopic, id } from '../../report/generated-knowledge.js';
import { hostileText } from '../hostile.js';
import { LONG_TRIAL } from './long-trial.js';

const number = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const snowflake = fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String);
const huge = fc
  .tuple(hostileText, fc.integer({ min: 1, max: 60 }))
  .map(([text, times]) => `x${text.repeat(times)}`.slice(0, 5000));

const item: fc.Arbitrary<Item> = fc.oneof(
  fc
    .tuple(anyStatement, fc.option(huge, { nil: undefined }))
    .map(([value, note]): Item => ({ kind: 'statement', value: { ...value, note } })),
  anyPerson.map((value): Item => ({ kind: 'person', value })),
  anyTopic.map((value): Item => ({ kind: 'topic', value })),
);

/** Two versions of one item, either of which may not be there. */
const versions = item.chain((first) => {
  const others = item.filter(({ kind }) => kind === first.kind);
  const standing = others.map((value): Standing => ({ state: 'written', item: value }));
  const any = fc.oneof(
    { arbitrary: standing, weight: 4 },
    fc.constantFrom<Standing>({ state: 'shipped' }, { state: 'absent' }),
  );
  return fc.record({
    key: fc.constant({ kind: first.kind, id: first.value.id }),
    number,
    base: number,
    standing: any,
    before: any,
    shipped: fc.option(others, { nil: undefined }),
  });
});

const change: fc.Arbitrary<Change> = fc.record({
  id: number,
  guild: snowflake,
  report: id,
  interaction: snowflake,
  author: snowflake,
  at: fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }),
  action: fc.constantFrom(...ACTIONS),
  reason: fc.option(huge, { nil: undefined }),
  undoes: fc.option(number, { nil: undefined }),
  revisions: fc.array(versions, { minLength: 1, maxLength: 3 }),
});

const RUNS = { numRuns: 150 };

test('an entry keeps to the room that it is given, whatever was changed', () => {
  fc.assert(
    fc.property(change, fc.integer({ min: 760, max: 4000 }), (one, room) => {
      const { text } = changeEntry(one, room, { movedOn: 3, report: one.report });
      expect(text.length).toBeLessThanOrEqual(room);
    }),
    RUNS,
  );
});

test('every card about a change is one that Discord takes', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: CHANGES_PER_PAGE }), ([one, ...others]) => {
      if (one === undefined) return;
      const changes = [one, ...others.filter((other) => other.id !== one.id).slice(0, 1)];
      const place = { before: one.id, trail: [undefined, 1, 2] };
      const history = historyCard({
        of: {},
        place,
        changes: changes.map((each) => ({ change: each, movedOn: 1 })),
        older: true,
      });
      const [first] = one.revisions;
      const shown = first?.shipped;
      const cards = [
        changeCard(one),
        publishedCard(one),
        breaksCard(one, LONG_TRIAL, { draft: 'abcdefgh', seen: stampOf(LONG_TRIAL) }),
        wholeChange(one).message,
        history,
        undoCard({
          change: one,
          items: one.revisions.map(({ key, shipped }, i) => ({
            key,
            now: shipped,
            back: undefined,
            later: [one.id + i],
          })),
          faults: [],
          trial: LONG_TRIAL,
          waiting: [],
          seen: 3,
          again: true,
        }),
        staleCard(
          one.revisions.map(({ key, shipped }) => ({ key, base: 1, number: 2, now: shipped })),
          { report: one.report, action: 'edit', steps: one.revisions },
          () => undefined,
        ),
        faultyCard(
          one.revisions.map(({ key }) => ({
            file: '',
            at: `statement ${key.id}`,
            fault: one.reason ?? 'x',
            fatal: true,
          })),
        ),
        ...(first === undefined || shown === undefined
          ? []
          : [
              itemCard({
                ...first,
                report: one.report,
                item: shown,
                latest: one,
                movedOn: { was: shown, is: undefined },
              }).message,
            ]),
      ];
      for (const card of cards) expect(payloadFaults(card)).toEqual([]);
    }),
    RUNS,
  );
});

test('five changes of any size make one page', () => {
  fc.assert(
    fc.property(fc.uniqueArray(change, { minLength: 5, maxLength: 5, selector: ({ id: own }) => own }), (changes) => {
      const card = historyCard({
        of: {},
        place: { before: undefined, trail: [] },
        changes: changes.map((one) => ({ change: one, movedOn: 2, report: one.report })),
        older: true,
      });
      expect(payloadFaults(card)).toEqual([]);
    }),
    RUNS,
  );
});

test('a page’s address reads back as it was, and is shorter where it would not fit', () => {
  const kind = fc.constantFrom('statement' as const, 'person' as const, 'topic' as const);
  const key = fc.record({ kind, id });
  const of = fc.oneof(fc.constant({}), fc.record({ report: id }), fc.record({ report: id, key }));
  const place = fc.record({
    before: fc.option(number, { nil: undefined }),
    trail: fc.array(fc.option(number, { nil: undefined })),
  });
  fc.assert(
    fc.property(of, place, (asked, { before, trail }) => {
      const { args = [] } = decodeCustomId(encodeCustomId(ROUTES.past, pageArgs(asked, { before, trail }))) ?? {};
      expect(readHistoryOf(args)).toEqual(asked);
      const read = readHistoryPlace(args);
      expect(read.before).toBe(before);
      expect(read.trail).toEqual(read.trail.length === 0 ? [] : trail.slice(-read.trail.length));
    }),
  );
});
