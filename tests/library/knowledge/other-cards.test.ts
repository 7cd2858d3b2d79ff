import { expect, test } from 'vitest';
import { otherCards } from '../../../src/library/knowledge/other-cards.js';
import type { Edit, Keeper } from '../../../src/library/keeper.js';
import type { Report } from '../../../src/report/model.js';
import { changing, editOf, REPORT, retracting, writing } from '../edits.js';
import { openServers } from '../keeping.js';

const GUILD = '1';

/** @returns the statements whose cards an edit makes others. */
async function othersBy(make: (keeper: Keeper) => Edit): Promise<{ ids: readonly string[]; before: Report }> {
  const { servers } = await openServers();
  const { keeper, library } = await servers.of(GUILD);
  const before = library.reports.get(REPORT);
  const { report: after, faults } = keeper.preview(make(keeper));
  if (before === undefined || after === undefined) throw new Error(JSON.stringify(faults));
  return { ids: otherCards(before, after), before };
}

test.each<[string, (keeper: Keeper) => Edit]>([
  ['another stance', (keeper) => changing(keeper, 'us-denial', { stance: 'doubts' })],
  ['another kind', (keeper) => changing(keeper, 'us-denial', { kind: 'indirect' })],
  ['other attributed words', (keeper) => changing(keeper, 'us-denial', { content: ['any such message'] })],
  [
    'a voice that no words name',
    (keeper) => changing(keeper, 'us-denial', { chain: [{ by: 'washington', inferred: true }] }),
  ],
  ['a retraction', (keeper) => retracting(keeper, 'us-denial', 'wrong')],
])('%s is on the card of that statement alone', async (_, make) => {
  expect((await othersBy(make)).ids).toEqual(['us-denial']);
});

test.each<[string, (keeper: Keeper) => Edit]>([
  ['a question', (keeper) => changing(keeper, 'us-denial', { asks: ['did the pigeon arrive?'] })],
  ['a note', (keeper) => changing(keeper, 'us-denial', { note: 'look again' })],
  ['topics', (keeper) => changing(keeper, 'us-denial', { topics: [] })],
  ['another name of a person', (keeper) => speaker(keeper, 'washington', { aliases: ['DC'] })],
])('%s is on no card', async (_, make) => {
  expect((await othersBy(make)).ids).toEqual([]);
});

test('a person’s name is on the cards of all whom the words went through, and of those who speak for them', async () => {
  const { ids, before } = await othersBy((keeper) => speaker(keeper, 'washington', { name: 'The White House' }));
  const named = before.statements.filter(({ chain }) => {
    const originator = before.speakers.get(chain.at(-1)?.by ?? '');
    return chain.some(({ by }) => by === 'washington') || originator?.behalf === 'washington';
  });
  expect(ids).toEqual(named.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(1);
});

test('a statement that is taken out has no card any more', async () => {
  const { ids } = await othersBy((keeper) => editOf(keeper, { kind: 'statement', id: 'subhead' }, { state: 'absent' }));
  expect(ids).toEqual(['subhead']);
});

function speaker(keeper: Keeper, id: string, fields: object): Edit {
  const item = keeper.item(REPORT, { kind: 'person', id });
  if (item?.kind !== 'person') throw new Error(`there is no ${id}`);
  return writing(keeper, { kind: 'person', value: { ...item.value, ...fields } });
}
