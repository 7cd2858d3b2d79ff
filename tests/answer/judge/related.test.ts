import { expect, test } from 'vitest';
import { areRelated, fitEqually, isTo } from '../../../src/answer/judge/related.js';
import { allOf } from '../../../src/answer/found.js';
import { reportCalled } from '../../reports.js';

const talks = reportCalled('border-talks');
const [one] = allOf(talks).filter(({ statement }) => statement.relations.length > 0);
const [relation] = one?.statement.relations ?? [];
const other = allOf(talks).find(({ statement }) => statement.id === relation?.to);
if (one === undefined || relation === undefined || other === undefined) throw new Error('no statement has a relation');
const namesake = { ...other, report: { ...talks, id: 'another' } };

test('a statement is related to another of its report, from both sides', () => {
  expect(isTo(one, other, [relation.kind])).toBe(true);
  expect(isTo(other, one, [relation.kind])).toBe(false);
  expect([areRelated(one, other, [relation.kind]), areRelated(other, one, [relation.kind])]).toEqual([true, true]);
});

test('but not to one of another report that is called the same', () => {
  expect(areRelated(one, namesake, [relation.kind])).toBe(false);
});

test('two fit equally unless one restates the other, or one scores more', () => {
  const restating = {
    ...one,
    statement: { ...one.statement, relations: [{ kind: 'restates' as const, to: other.statement.id }] },
  };
  expect(fitEqually(restating, other, 0)).toBe(false);
  expect(fitEqually(restating, namesake, 0)).toBe(true);
  expect(fitEqually(restating, namesake, 0.02)).toBe(false);
});
