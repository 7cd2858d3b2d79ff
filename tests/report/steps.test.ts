import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemName, itemsOf, layOver } from '../../src/report/items.js';
import { parseKnowledge } from '../../src/report/read.js';
import type { Knowledge } from '../../src/report/schema.js';
import { otherFields, stepsTo } from '../../src/report/steps.js';
import { anyKnowledge, anyPerson, anyStatement, anyTopic } from './generated-knowledge.js';
import { KNOWLEDGE } from './tiny.js';

const { knowledge: tiny } = parseKnowledge(KNOWLEDGE, 'report.yaml');
if (tiny === undefined) throw new Error('it cannot be read');
const shipped: Knowledge = tiny;

/** Knowledge with other items in it: some replaced, some new, some gone. */
const anyOther: fc.Arbitrary<Knowledge> = fc
  .record({
    people: fc.array(anyPerson, { maxLength: 3 }),
    topics: fc.array(anyTopic, { maxLength: 3 }),
    statements: fc.array(anyStatement, { maxLength: 3 }),
    gone: fc.subarray([...itemsOf(shipped).values()]),
    touched: fc.subarray([...shipped.statements]),
  })
  .map(({ people, topics, statements, gone, touched }) =>
    layOver(shipped, [
      ...gone.map(({ kind, value: { id } }) => ({ key: { kind, id }, standing: { state: 'absent' } as const })),
      ...[
        ...people.map((value) => ({ kind: 'person', value }) as const),
        ...topics.map((value) => ({ kind: 'topic', value }) as const),
        ...statements.map((value) => ({ kind: 'statement', value }) as const),
        ...touched.map((one) => ({ kind: 'statement', value: { ...one, note: 'touched' } }) as const),
      ].map((item) => ({
        key: { kind: item.kind, id: item.value.id },
        standing: { state: 'written', item } as const,
      })),
    ]),
  );

/** What a report becomes by steps: the later of two on one item counts. */
function after(now: Knowledge, wanted: Knowledge): Knowledge {
  const steps = [...stepsTo(now, { now: shipped, shipped }), ...stepsTo(wanted, { now, shipped })];
  return layOver(shipped, new Map(steps.map((step) => [itemName(step.key), step])).values());
}

describe('the steps from one knowledge to another', () => {
  test('are none to itself', () => {
    fc.assert(
      fc.property(fc.oneof(anyOther, anyKnowledge, fc.constant(shipped)), (one) => {
        expect(stepsTo(one, { now: one, shipped })).toEqual([]);
      }),
    );
  });

  test('lead there, and then there are none left', () => {
    fc.assert(
      fc.property(anyOther, anyOther, (now, wanted) => {
        const there = after(now, wanted);
        expect(stepsTo(wanted, { now: there, shipped })).toEqual([]);
        expect([...itemsOf(there).keys()].toSorted()).toEqual([...itemsOf(wanted).keys()].toSorted());
      }),
    );
  });

  test('make an item the shipped one where it is written the same', () => {
    fc.assert(
      fc.property(anyOther, (now) => {
        for (const { standing } of stepsTo(shipped, { now, shipped })) expect(standing).toEqual({ state: 'shipped' });
        expect(after(now, shipped)).toBe(shipped);
      }),
    );
  });

  test('tell what was and what is, by name', () => {
    const wanted = {
      ...shipped,
      topics: [...shipped.topics.slice(1), { id: 'new', name: 'new', aliases: [] }],
      speakers: shipped.speakers.map((one) => (one.id === 'roe' ? { ...one, role: 'mayor' } : one)),
    };
    const steps = stepsTo(wanted, { now: shipped, shipped });
    expect(steps.map(({ key, was, is, standing }) => [key.kind, key.id, was?.kind, is?.kind, standing.state])).toEqual([
      ['person', 'roe', 'person', 'person', 'written'],
      ['topic', 'dam', 'topic', undefined, 'absent'],
      ['topic', 'new', undefined, 'topic', 'written'],
    ]);
  });

  test('do not count on where a person stands, nor on the order', () => {
    const [first, ...others] = shipped.speakers;
    if (first === undefined) throw new Error('nobody speaks');
    const moved = {
      ...shipped,
      speakers: others.toReversed(),
      mentioned: [first, ...shipped.mentioned].toReversed(),
      statements: shipped.statements.toReversed(),
    };
    expect(stepsTo(moved, { now: shipped, shipped })).toEqual([]);
    const untyped = shipped.speakers.map(({ type, ...one }) => (type === 'Person' ? one : { ...one, type }));
    expect(
      stepsTo({ ...shipped, speakers: [], mentioned: [...untyped, ...shipped.mentioned] }, { now: shipped, shipped }),
    ).toEqual([]);
  });
});

test('the fields of the report itself are compared apart', () => {
  expect(otherFields(shipped, shipped)).toEqual([]);
  const other = {
    ...shipped,
    report: { ...shipped.report, type: 'Interview', furniture: [], url: 'https://x.example' },
  };
  for (const [one, another] of [[other, shipped] as const, [shipped, other] as const]) {
    expect(otherFields(one, another).toSorted()).toEqual(['furniture', 'type', 'url']);
  }
});
