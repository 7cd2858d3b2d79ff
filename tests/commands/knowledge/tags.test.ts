import { describe, expect, test } from 'vitest';
import { ME, moderating, REPORT, seen, WHEN } from './moderating.js';

describe('/knowledge topic', () => {
  test('makes a new one, which statements are put on and members ask for', async () => {
    const { knowledge, reads } = await moderating();
    const reply = await knowledge('topic', {
      topic: 'Back channels',
      aliases: 'secret line,hot line',
      reason: 'asked for',
    });
    expect(seen(reply)).toEqual([
      'private',
      'Published',
      `#1 · ${WHEN}`,
      `${ME} added topic back-channels: asked for`,
      '+ name: “Back channels”',
      '+ alias “secret line”',
      '+ alias “hot line”',
      'topic back-channels, revision 1 · it counts from now on',
      '[Undo] [History]',
    ]);
    expect(seen(await knowledge('tag', { statement: 'signal', topic: 'secret line' })).slice(3)).toEqual([
      `${ME} changed statement signal`,
      '“Bloomberg did not disclose its sources but claimed that Russia signal…”',
      '+ topic back-channels',
      'statement signal, revision 1 · members ask it from now on',
      '[Undo] [History]',
    ]);
    expect((await reads('sides', { about: ' hot  line ' })).slice(1, 3)).toEqual([
      'Who says what on “hot line”',
      '1 voice · 1 quote',
    ]);
  });

  test('changes the name and all other names of one', async () => {
    const { knowledge } = await moderating();
    expect(
      seen(await knowledge('topic', { topic: 'truce', name: 'the ceasefire', aliases: 'truce' })).slice(3, -2),
    ).toEqual([
      `${ME} changed topic ceasefire`,
      'name: [-ceasefire and conflict freeze-] → the ceasefire',
      '− alias “ceasefire”',
      '− alias “conflict freeze”',
      '− alias “armistice”',
    ]);
  });

  test('makes a new one of a name that is only like one, and others name the nearest', async () => {
    const { knowledge } = await moderating();
    await expect(knowledge('tag', { statement: 'us-denial', topic: 'Diplomacia' })).rejects.toThrow(
      'There is no topic “Diplomacia” here. The nearest: peace-talks. /knowledge topic makes one.',
    );
    await expect(knowledge('aliases', { of: 'Diplomacia', add: 'x' })).rejects.toThrow(
      'There is no person or topic “Diplomacia” here. The nearest: peace-talks. Choose one from the list while you type.',
    );
    expect(seen(await knowledge('topic', { topic: 'Diplomacia' })).slice(3, 5)).toEqual([
      `${ME} added topic diplomacia`,
      '+ name: “Diplomacia”',
    ]);
  });

  test.each([
    ['topic', { topic: 'gardening', name: 'The NATO membership' }, 'The NATO membership'],
    ['topic', { topic: 'truce', name: 'nato membership' }, 'nato membership'],
    ['topic', { topic: 'truce', aliases: 'truce, NATO membership' }, 'NATO membership'],
    ['aliases', { of: 'truce', add: 'NATO membership' }, 'NATO membership'],
  ])('/knowledge %s refuses the name of another topic: %j', async (command, options, name) => {
    const { knowledge, keeper } = await moderating();
    await expect(knowledge(command, options)).rejects.toThrow(
      `“${name}” is the name of another topic (nato-membership): nobody could tell them apart. Take another name, or mend that topic.`,
    );
    expect(await (await keeper()).history({}, { limit: 1 })).toEqual([]);
  });

  test('makes none of a name that no card has room for', async () => {
    const { knowledge } = await moderating();
    await expect(knowledge('topic', { topic: 'x'.repeat(101) })).rejects.toThrow('A name has at most 100 characters.');
    await expect(knowledge('topic', { topic: '\u200b' })).rejects.toThrow('Type a name.');
  });
});

describe('/knowledge tag', () => {
  test('puts a topic, a person and a relation on a statement, and takes them off', async () => {
    const { knowledge, keeper } = await moderating();
    const on = await knowledge('tag', {
      statement: 'us-denial',
      topic: 'how it is known',
      about: 'Putin',
      relation: 'elaborates',
      other: 'lead',
    });
    expect(seen(on).slice(3, 8)).toEqual([
      `${ME} changed statement us-denial`,
      '“Washington, however, denies receiving any such message.”',
      '+ about putin',
      '+ topic sourcing',
      '+ relation adds to lead',
    ]);
    expect((await keeper()).item(REPORT, { kind: 'statement', id: 'us-denial' })?.value).toMatchObject({
      topics: ['peace-talks', 'sourcing'],
      about: ['putin'],
      relations: [{ disputes: 'signal' }, { elaborates: 'lead' }],
    });
    const off = async (remove: string) => seen(await knowledge('tag', { statement: 'us-denial', remove }))[5];
    expect(await off('topic peace-talks')).toBe('− topic peace-talks');
    expect(await off('putin')).toBe('− about putin');
    expect(await off('adds to lead')).toBe('− relation adds to lead');
    expect(await off('disputes signal')).toBe('− relation disputes signal');
  });

  test('tells what there is where nothing is to be changed', async () => {
    const { knowledge, keeper } = await moderating();
    const present = ['private', 'The statement us-denial: topic peace-talks and disputes signal.'];
    expect(seen(await knowledge('tag', { statement: 'us-denial' }))).toEqual(present);
    expect(seen(await knowledge('tag', { statement: 'us-denial', relation: 'disputes', other: 'signal' }))).toEqual(
      present,
    );
    expect(seen(await knowledge('tag', { statement: 'us-denial', topic: 'peace-talks' }))).toEqual([
      'private',
      'It stands there like that already. Nothing was changed.',
    ]);
    expect(await (await keeper()).history({}, { limit: 1 })).toEqual([]);
  });

  test.each([
    [{ topic: 'gardening' }, 'There is no topic “gardening” here. /knowledge topic makes one.'],
    [
      { about: 'the Elbonian navy' },
      'There is nobody called “the Elbonian navy” here. /knowledge speaker makes somebody new.',
    ],
    [
      { about: 'x'.repeat(6000) },
      `There is nobody called “${'x'.repeat(59)}…” here. /knowledge speaker makes somebody new.`,
    ],
    [{ relation: 'disputes' }, 'A relation has two sides: choose both “relation” and “other”.'],
    [{ other: 'signal' }, 'A relation has two sides: choose both “relation” and “other”.'],
    [{ relation: 'disputes', other: 'us-denial' }, 'A statement stands in no relation to itself.'],
    [{ remove: 'war' }, 'The statement us-denial has no “war” to take off: topic peace-talks and disputes signal.'],
  ])('refuses %j', async (options, message) => {
    const { knowledge, keeper } = await moderating();
    await expect(knowledge('tag', { statement: 'us-denial', ...options })).rejects.toThrow(message);
    expect(await (await keeper()).history({}, { limit: 1 })).toEqual([]);
  });
});
