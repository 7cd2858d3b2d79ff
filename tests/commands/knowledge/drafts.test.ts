import { describe, expect, test } from 'vitest';
import { press } from '../requests.js';
import { ANOTHER, filled, GUILD, modalOf, MODERATOR, openDesk, seen, type Desk } from './drafting.js';

const NEW = {
  words: 'Washington, however, denies receiving any such message',
  chain: 'Washington | Washington | denies',
  kind: 'act',
  stance: 'denies',
};
const GONE = [
  'private',
  'This draft is gone: it was published or discarded.',
  '/knowledge drafts lists those that you have.',
];
const BUTTONS = ['Publish', 'Edit', 'Discard'] as const;

async function changes(desk: Desk): Promise<number> {
  return (await desk.store.history(GUILD, {}, { limit: 10 })).length;
}

test('what was typed is kept before it is judged, as it was typed', async () => {
  const desk = await openDesk();
  const typed = { words: ' the \u200bmoon ', content: '\n|', chain: '???', kind: 'nonsense', stance: 'denies' };
  await desk.send(await desk.add(), typed);
  const [draft, ...others] = await desk.store.drafts(GUILD, MODERATOR, 10);
  expect(others).toEqual([]);
  expect(draft).toMatchObject({ author: MODERATOR, base: 0, subject: undefined, fields: typed });
  expect(draft?.id).toMatch(/^[a-z0-9]{8}$/);
});

describe('pressed twice', () => {
  test('Publish makes one change, and says the same again', async () => {
    const desk = await openDesk();
    const preview = await desk.send(await desk.add(), NEW);
    const [first, second] = await Promise.all([desk.press(preview, 'Publish'), desk.press(preview, 'Publish')]);
    const third = await desk.press(preview, 'Publish');
    expect(seen(first)[1]).toBe('Published');
    expect([second, third]).toEqual([first, first]);
    expect(await changes(desk)).toBe(1);
  });

  test('so does an edit', async () => {
    const desk = await openDesk();
    const preview = await desk.send(await desk.edit('us-denial'), { stance: 'doubts' });
    const first = await desk.press(preview, 'Publish');
    expect(await desk.press(preview, 'Publish')).toEqual(first);
    expect(await changes(desk)).toBe(1);
  });

  test('a form that is delivered twice makes one draft', async () => {
    const desk = await openDesk();
    const form = await desk.add();
    const once = desk.as({ id: '700000000000000000' });
    expect(await once.send(form, NEW)).toEqual(await once.send(form, NEW));
    expect(await desk.store.drafts(GUILD, MODERATOR, 10)).toHaveLength(1);
  });
});

describe('a draft that is gone', () => {
  test.each(['Edit', 'Discard'])('%s says so after it was published', async (label) => {
    const desk = await openDesk();
    const preview = await desk.send(await desk.add(), NEW);
    await desk.press(preview, 'Publish');
    expect(seen(await desk.press(preview, label))).toEqual(GONE);
  });

  test.each(BUTTONS)('%s says so after it was discarded', async (label) => {
    const desk = await openDesk();
    const preview = await desk.send(await desk.add(), NEW);
    expect(seen(await desk.press(preview, 'Discard'))).toEqual([
      'update',
      'Discarded. Its words were:',
      'Washington, however, denies receiving any such message',
    ]);
    expect(seen(await desk.press(preview, label))).toEqual(GONE);
    expect(await changes(desk)).toBe(0);
  });

  test.each(BUTTONS)('%s says so on a card of which a later one took the place', async (label) => {
    const desk = await openDesk();
    const old = await desk.send(await desk.add(), NEW);
    const next = await desk.rewrite(old, { stance: 'doubts' });
    expect(seen(await desk.press(old, label))).toEqual(GONE);
    expect(seen(await desk.press(next, 'Publish'))[1]).toBe('Published');
  });
});

describe('another’s draft', () => {
  test.each(BUTTONS)('is nobody’s: %s', async (label) => {
    const desk = await openDesk();
    const preview = await desk.send(await desk.add(), NEW);
    expect(seen(await desk.as({ user: ANOTHER }).press(preview, label))).toEqual(GONE);
    expect(seen(await desk.as({ guild: '100000000000000002' }).press(preview, label))).toEqual(GONE);
    await expect(desk.as({ moderator: false }).press(preview, label)).rejects.toThrow('Only moderators');
    expect(seen(await desk.press(preview, 'Publish'))[1]).toBe('Published');
    // Nor is what became of it.
    expect(seen(await desk.as({ user: ANOTHER }).press(preview, 'Publish'))).toEqual(GONE);
  });

  test.each(['publish', 'rewrite', 'discard', 'preview', 'take', 'place', 'draft'])(
    'nothing comes of an id that was made up: %s',
    async (route) => {
      const desk = await openDesk();
      const by = { servers: desk.servers, guild: GUILD, user: MODERATOR, moderator: true };
      expect(seen(await press(route, ['0000000x', '0'], ['0'], by))).toEqual(GONE);
      expect(seen(await press(route, [], [], by))).toEqual(GONE);
    },
  );
});

describe('/knowledge drafts', () => {
  test('finds what was begun when its card is lost', async () => {
    const desk = await openDesk();
    await desk.send(await desk.add(), NEW);
    await desk.send(await desk.edit('us-denial'), { words: 'not printed at all' });
    const list = await desk.run('drafts');
    expect(seen(list)).toEqual([
      'private',
      '2 drafts, seen by you alone; the latest is from <t:1706788800:R>.',
      '',
      'Go on with a draft',
      expect.stringMatching(/^ {2}\d\. (?:A new statement: Washington, however|Edit us-denial: not printed at all)/),
      expect.stringMatching(/^ {2}\d\. (?:A new statement: Washington, however|Edit us-denial: not printed at all)/),
    ]);
    const preview = await desk.press(list, 'A new statement');
    expect(preview.type).toBe('update');
    expect(filled(await desk.press(preview, 'Edit'))).toMatchObject(NEW);
    expect(seen(await desk.press(preview, 'Publish'))[1]).toBe('Published');
  });

  test('says that there are more than fit', async () => {
    const desk = await openDesk();
    for (let i = 0; i < 26; i++) await desk.send(await desk.add(), { words: `not printed, ${i}` });
    const list = seen(await desk.run('drafts'));
    expect(list.slice(0, 3)).toEqual([
      'private',
      '26 drafts, seen by you alone; the latest is from <t:1706788800:R>.',
      'Below are the latest 25; publish or discard some to see the rest.',
    ]);
    expect(list.filter((line) => line.includes('A new statement'))).toHaveLength(25);
  });

  test('of others finds none', async () => {
    const desk = await openDesk();
    await desk.send(await desk.add(), NEW);
    const none = ['private', 'You have no drafts: those you published or discarded are gone.'];
    expect(seen(await desk.as({ user: ANOTHER }).run('drafts'))).toEqual(none);
    expect(seen(await desk.as({ guild: '100000000000000002' }).run('drafts'))).toEqual(none);
  });
});

test('a draft outlives a restart', async () => {
  const desk = await openDesk();
  const preview = await desk.send(await desk.add(), NEW);
  const after = await desk.restarted();
  expect(modalOf(await after.press(preview, 'Edit')).custom_id).toMatch(/^k1:form-again:putin-peace-play::0:/);
  expect(seen(await after.press(preview, 'Publish'))[1]).toBe('Published');
});
