import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../../src/library/knowledge/load.js';
import { ME, moderating, REPORT, seen, WHEN } from './moderating.js';

describe('/knowledge speaker', () => {
  test('changes who somebody is, and members read it at once', async () => {
    const { knowledge, reads } = await moderating();
    const reply = await knowledge('speaker', {
      speaker: 'hill',
      name: 'Dr Fiona Hill',
      role: 'historian',
      behalf: 'Washington',
      named: 'unnamed',
      reason: 'as the paper has it',
    });
    expect(seen(reply)).toEqual([
      'private',
      'Published',
      `#1 · ${WHEN}`,
      `${ME} changed person hill: as the paper has it`,
      'name: Dr Fiona Hill',
      'role: [-former National Security Council director for Russia during the Trump administration-] →',
      'historian',
      '+ on behalf of: washington',
      '+ anonymity: unnamed',
      'person hill, revision 1 · it counts from now on',
      '[Undo] [History]',
    ]);
    expect((await reads('who-said', { words: 'classic Russian manipulation' })).slice(2, 6)).toEqual([
      '',
      '┃ 1. Dr Fiona Hill · ● asserts',
      '┃ historian · not named in the report',
      '┃ │ Fiona Hill, former National Security Council director for Russia during the Trump',
    ]);
  });

  test('clears what “none” is said of, and replaces all other names', async () => {
    const { knowledge, keeper } = await moderating();
    const reply = await knowledge('speaker', {
      speaker: 'Peskov',
      role: 'None',
      behalf: 'none',
      aliases: 'Peskov; Dmitri',
    });
    expect(seen(reply).slice(3)).toEqual([
      `${ME} changed person peskov`,
      '− role: “Kremlin spokesman”',
      '− on behalf of: russia',
      "− alias “Putin's spokesman”",
      "− alias “Putin's press secretary”",
      "− alias “the Kremlin's press man”",
      '+ alias “Dmitri”',
      'person peskov, revision 1 · it counts from now on',
      '[Undo] [History]',
    ]);
    await knowledge('speaker', { speaker: 'peskov', aliases: 'none' });
    expect((await keeper()).item(REPORT, { kind: 'person', id: 'peskov' })?.value).toEqual({
      id: 'peskov',
      name: 'Dmitry Peskov',
      type: 'Person',
      anonymity: 'named',
      aliases: [],
    });
  });

  test('makes somebody new of a name that fits nobody, with an id from the name', async () => {
    const { knowledge, reads } = await moderating();
    const reply = await knowledge('speaker', {
      speaker: 'Sergei Lavrov',
      role: 'Russian foreign minister',
      behalf: 'the Kremlin',
      aliases: 'Lavrov, Lavrow',
    });
    expect(seen(reply).slice(3)).toEqual([
      `${ME} added person sergei-lavrov`,
      '+ name: “Sergei Lavrov”',
      '+ type: person',
      '+ role: “Russian foreign minister”',
      '+ on behalf of: russia',
      '+ alias “Lavrov”',
      '+ alias “Lavrow”',
      'person sergei-lavrov, revision 1 · it counts from now on',
      '[Undo] [History]',
    ]);
    expect((await reads('quotes', { speaker: 'Lavrow' })).slice(1, 3)).toEqual([
      'Not quoted. The report speaks about Sergei Lavrov, but does not quote them.',
      '',
    ]);
  });

  test('keeps what somebody who is only mentioned was given, when something else of them is changed', async () => {
    const { knowledge } = await moderating();
    await knowledge('speaker', { speaker: 'Sergei Lavrov', behalf: 'russia', named: 'collective' });
    const reply = await knowledge('speaker', { speaker: 'sergei lavrov', type: 'Organization' });
    expect(seen(reply).slice(3, 5)).toEqual([`${ME} changed person sergei-lavrov`, 'type: [-person-] → organization']);
  });

  test('makes a new one of a name that somebody has where that is asked for', async () => {
    const { knowledge, keeper, complete } = await moderating();
    expect(seen(await knowledge('speaker', { speaker: 'Fiona Hill', new: true }))[3]).toBe(
      `${ME} added person fiona-hill`,
    );
    expect(seen(await knowledge('speaker', { speaker: 'Fiona Hill', new: true }))[3]).toBe(
      `${ME} added person fiona-hill-2`,
    );
    expect((await keeper()).item(REPORT, { kind: 'person', id: 'hill' })?.value).toMatchObject({ name: 'Fiona Hill' });
    // By name it is whoever speaks in the report; in the list they are told apart.
    expect(seen(await knowledge('speaker', { speaker: 'Fiona Hill', role: 'twin' }))[3]).toBe(
      `${ME} changed person hill`,
    );
    expect((await complete('speaker', 'speaker', { speaker: 'fiona' })).slice(0, 3)).toEqual([
      { name: 'Fiona Hill · hill', value: 'hill' },
      { name: 'Fiona Hill · fiona-hill', value: 'fiona-hill' },
      { name: 'Fiona Hill · fiona-hill-2', value: 'fiona-hill-2' },
    ]);
  });

  test.each([
    [{ speaker: 'hill', behalf: 'Fiona Hill' }, 'Nobody speaks on their own behalf.'],
    [
      { speaker: 'hill', behalf: 'the Elbonian navy' },
      'There is nobody called “the Elbonian navy” to speak for. Make them first: /knowledge speaker.',
    ],
    [{ speaker: '\u200b' }, 'Type a name.'],
    [{ speaker: 'x'.repeat(101) }, 'A name has at most 100 characters.'],
    [
      { speaker: 'Fiona Hall', role: 'a baker' },
      'There is nobody called “Fiona Hall” here. The nearest: hill. Choose one from the list while you type, or set “new” to True for somebody new.',
    ],
    [
      { speaker: 'minister', role: 'a baker' },
      'There is nobody called “minister” here. The nearest: blinken. Choose one from the list while you type, or set “new” to True for somebody new.',
    ],
    [
      { speaker: 'hill', behalf: 'Peskova' },
      'There is nobody called “Peskova” to speak for. The nearest: peskov. Make them first: /knowledge speaker.',
    ],
  ])('refuses %j', async (options, message) => {
    const { knowledge, keeper } = await moderating();
    await expect(knowledge('speaker', options)).rejects.toThrow(message);
    expect(await (await keeper()).history({}, { limit: 1 })).toEqual([]);
  });
});

test('/knowledge speaker refuses another name that is somebody else’s, and lets be what was there', async () => {
  const { knowledge, keeper } = await moderating();
  await expect(knowledge('speaker', { speaker: 'Peskov', aliases: 'Dima, Fiona Hill' })).rejects.toThrow(
    '“Fiona Hill” is somebody else’s name (hill): ',
  );
  await expect(knowledge('speaker', { speaker: 'Some Swede', new: true, aliases: 'the Swede' })).resolves.toBeDefined();
  await expect(knowledge('speaker', { speaker: 'Ann Other', new: true, aliases: 'the Swede' })).rejects.toThrow(
    '“the Swede” is an alias of Henrik Landerholm (landerholm): ',
  );
  expect(await (await keeper()).history({}, { limit: 2 })).toHaveLength(1);
});

test.each([
  [{ speaker: 'Peskov', name: 'Swedish Official' }, '“Swedish Official” is an alias of Henrik Landerholm (landerholm)'],
  [{ speaker: 'the Swede', new: true }, '“the Swede” is an alias of Henrik Landerholm (landerholm)'],
  [{ speaker: 'Ann Other', name: 'the swede' }, '“the swede” is an alias of Henrik Landerholm (landerholm)'],
])('/knowledge speaker refuses the name of %j, which is somebody else’s alias', async (options, whose) => {
  const { knowledge, keeper } = await moderating();
  await expect(knowledge('speaker', options)).rejects.toThrow(
    `${whose}: who asks for one would get words of the other. Choose another name, or take that alias away first.`,
  );
  expect(await (await keeper()).history({}, { limit: 1 })).toEqual([]);
});

test('/knowledge speaker lets a name be that is a surname of two, or was there before the alias', async () => {
  const { knowledge } = await moderating();
  const twin = seen(await knowledge('speaker', { speaker: 'Landerholm', new: true }));
  expect(twin[3]).toBe(`${ME} added person landerholm-2`);
  const role = seen(await knowledge('speaker', { speaker: 'landerholm-2', role: 'a cousin' }));
  expect(role[4]).toBe('+ role: “a cousin”');
});

describe('/knowledge aliases', () => {
  test('adds names by which members ask from then on', async () => {
    const { knowledge, reads } = await moderating();
    const heading = async () => (await reads('quotes', { speaker: 'The Volga Boatman' }))[1];
    expect(await heading()).toBe('Not quoted. The report names nobody called “The Volga Boatman”.');
    expect(seen(await knowledge('aliases', { of: 'Peskov', add: 'The Volga Boatman, PESKOV, Dima, DIMA' }))).toEqual([
      'private',
      'Published',
      `#1 · ${WHEN}`,
      `${ME} changed person peskov`,
      '+ alias “The Volga Boatman”',
      '+ alias “Dima”',
      'person peskov, revision 1 · it counts from now on',
      '[Undo] [History]',
    ]);
    expect(await heading()).toBe('Dmitry Peskov');
  });

  test('takes one away, of a topic too', async () => {
    const { knowledge } = await moderating();
    const reply = await knowledge('aliases', { of: 'ceasefire', remove: 'truce', add: 'lull', reason: 'vague' });
    expect(seen(reply).slice(3, 6)).toEqual([
      `${ME} changed topic ceasefire: vague`,
      '− alias “truce”',
      '+ alias “lull”',
    ]);
  });

  test('takes one away as a phone writes it, or as its list does where it is long', async () => {
    const { knowledge, complete } = await moderating();
    const off = async (remove: string) =>
      seen(await knowledge('aliases', { of: 'Peskov', remove }))
        .slice(4, -2)
        .join(' ');
    expect(await off('putin’s Spokesman')).toBe("− alias “Putin's spokesman”");
    const long =
      'the man who speaks to the press on behalf of the Kremlin whenever there is anything at all to be said';
    await knowledge('aliases', { of: 'Peskov', add: long });
    const [choice] = await complete('aliases', 'remove', { of: 'peskov', remove: 'the man' });
    expect(await off(choice?.value ?? '')).toBe(`− alias “${long}”`);
    await expect(off('Pesk')).rejects.toThrow('Dmitry Peskov has no alias “Pesk”. It has “Peskov”');
  });

  test('tells them where nothing is to be changed', async () => {
    const { knowledge, keeper } = await moderating();
    expect(seen(await knowledge('aliases', { of: 'Henrik Landerholm' }))).toEqual([
      'private',
      "Henrik Landerholm: “Landerholm”, “Sweden's adviser”, “the Swede” and “Swedish official”.",
    ]);
    expect(await (await keeper()).history({}, { limit: 1 })).toEqual([]);
  });

  test.each([
    [{ of: 'Fiona Hill', remove: 'Fifi' }, 'Fiona Hill has no alias “Fifi”. It has “Hill”'],
    [{ of: 'the Elbonian navy' }, 'There is no person or topic “the Elbonian navy” here. Choose one from the list'],
    [
      { of: 'Peskova', add: 'Lisa' },
      'There is no person or topic “Peskova” here. The nearest: peskov. Choose one from the list while you type.',
    ],
    [
      { of: 'Peskov', add: 'Dima, antony blinken' },
      '“antony blinken” is somebody else’s name (blinken): who asks for one would get words of the other. Leave it out, or give that one another name first.',
    ],
    [{ of: 'Peskov', add: 'the SWEDE' }, '“the SWEDE” is an alias of Henrik Landerholm (landerholm): '],
  ])('refuses %j', async (options, message) => {
    const { knowledge } = await moderating();
    await expect(knowledge('aliases', options)).rejects.toThrow(message);
  });
});

describe('where there are several reports, what was chosen from the list', () => {
  test.each([
    ['speaker', 'speaker', { aliases: 'the paper' }, '+ alias “the paper”'],
    ['aliases', 'of', { add: 'the paper' }, '+ alias “the paper”'],
    ['tag', 'about', { statement: '' }, '+ about hlas-brunova'],
  ])('is taken by /knowledge %s', async (command, option, more, line) => {
    const { knowledge, complete } = await moderating({ loaded: await loadLibrary('tests/fixtures/knowledge') });
    const [statement] = await complete('edit', 'statement', { statement: 'border-talks' });
    const given = 'statement' in more ? { statement: statement?.value ?? '' } : more;
    const [person] = await complete(command, option, { ...given, [option]: 'Hlas Brůnova' });
    expect(person?.value).toBe('border-talks/hlas-brunova');
    const card = seen(await knowledge(command, { ...given, [option]: person?.value ?? '' }));
    expect(card).toContain(line);
  });
});
