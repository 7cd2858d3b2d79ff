import { expect, test } from 'vitest';
import { changeCard } from '../../../src/reply/knowledge/change-card.js';
import type { Item } from '../../../src/report/items.js';
import type { Change } from '../../../src/store/changes/change.js';
import { report, shown } from '../shipped.js';

const CHANGE: Change = {
  id: 12,
  guild: '1',
  report: report.id,
  interaction: '2',
  author: '300000000000000001',
  at: new Date('2024-02-01T12:00:00Z'),
  action: 'edit',
  reason: 'as *they* say it',
  revisions: [
    {
      key: { kind: 'topic', id: 'war' },
      base: 0,
      number: 1,
      standing: { state: 'written', item: { kind: 'topic', value: { id: 'war', name: 'the war', aliases: [] } } },
      before: { state: 'shipped' },
      shipped: { kind: 'topic', value: { id: 'war', name: 'the fighting', aliases: ['combat'] } },
    },
  ],
};

test('the log tells who changed what and why, in words for everyone, and pings nobody', () => {
  const card = changeCard(CHANGE);
  expect(card.allowed_mentions).toEqual({ parse: [] });
  expect(shown(card).split('\n')).toEqual([
    '┃ #12 · <t:1706788800:f> · <t:1706788800:R>',
    '┃ <@300000000000000001> changed topic war: as *they* say it',
    '┃ name: the [-fighting-] war',
    '┃ − alias “combat”',
    '┃ [Undo] [History]',
  ]);
});

test('where there are several reports it tells which', () => {
  expect(shown(changeCard(CHANGE, report)).split('\n').slice(4, 6).join(' ')).toMatch(/^┃ In “Putin's peace play/);
});

test('what does not fit is left for a button', () => {
  const aliases = Array.from({ length: 90 }, (_, i) => `${'another name '.repeat(10)}${i}`);
  const item = { kind: 'topic' as const, value: { id: 'war', name: 'the war', aliases } };
  const revisions = CHANGE.revisions.map((one) => ({ ...one, standing: { state: 'written' as const, item } }));
  const lines = shown(changeCard({ ...CHANGE, revisions })).split('\n');
  expect(lines.at(-1)).toBe('┃ [Undo] [History] [See it whole]');
  expect(lines.at(-2)).toMatch(/^┃ and \d+ more lines$/);
});

test('a statement is named before the people who came with it', () => {
  const person: Item = { kind: 'person', value: { id: 'roe', name: 'Ana Roe', anonymity: 'named', aliases: [] } };
  const topic = CHANGE.revisions;
  const added = (kind: 'person' | 'statement', id: string): Change['revisions'][number] => ({
    key: { kind, id },
    base: 0,
    number: 1,
    standing: { state: 'written', item: person },
    before: { state: 'shipped' },
    shipped: undefined,
  });
  const sentence = (revisions: Change['revisions']) =>
    shown(changeCard({ ...CHANGE, action: 'add', reason: undefined, revisions })).split('\n')[1];
  const said = '┃ <@300000000000000001> added ';
  const one = [added('person', 'roe'), added('statement', 'may-open')];
  expect(sentence(one)).toBe(`${said}statement may-open and 1 more item`);
  expect(sentence([...one, ...topic])).toBe(`${said}statement may-open and 2 more items`);
  expect(sentence([...one, added('statement', 'no-leak')])).toBe(`${said}3 items`);
  expect(sentence([added('person', 'roe'), ...topic])).toBe(`${said}2 items`);
});
