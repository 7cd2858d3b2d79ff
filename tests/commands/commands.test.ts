import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { commandList } from '../../src/sandbox/limits/command-limits.js';
import { loadLibrary } from '../../src/library/knowledge/load.js';
import { UserError } from '../../src/report/user-error.js';
import { complete, library, read, run, type By } from './requests.js';

/** Words that stand in one statement, and in no other. */
const DENIED = 'receiving any such message';

const reading = commands.filter(({ right }) => right === undefined);

async function pagesOf(about: string): Promise<string[]> {
  return read(await run('quotes', { speaker: 'russia', about })).filter((line) => line.includes('[▶]'));
}

describe('the list of commands', () => {
  test('has the read commands in the order in which /help shows them', () => {
    expect(reading.map(({ data }) => data.name)).toEqual([
      'ask',
      'who-said',
      'Who said this?',
      'quotes',
      'sides',
      'report',
      'privacy',
      'help',
    ]);
  });

  test('can be used in servers, in direct messages and wherever a member brings the bot', () => {
    for (const { data } of reading) {
      expect(data).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  test('has what keeps the knowledge in servers alone, by default for those who moderate or administer them', () => {
    const by = { moderate: '8192', administer: '32' };
    for (const { data, right } of commands) {
      if (right === undefined || right === 'take-part') continue;
      const permissions = { default_member_permissions: by[right] };
      expect(data).toMatchObject({ integration_types: [0], contexts: [0], ...permissions });
    }
  });

  test('completes what the reports know and never free text', () => {
    const completing = reading.flatMap(({ data }) =>
      ('options' in data ? (data.options ?? []) : []).flatMap((option) =>
        'autocomplete' in option && option.autocomplete ? [`${data.name} ${option.name}`] : [],
      ),
    );
    expect(completing).toEqual([
      'ask report',
      'who-said speaker',
      'who-said report',
      'quotes speaker',
      'quotes about',
      'quotes report',
      'sides about',
      'sides report',
      'report report',
    ]);
  });

  test('keeps to Discord’s lengths for names and descriptions', () => {
    const described = commands.flatMap(({ data }) => [
      ...('description' in data ? [data.description ?? ''] : []),
      ...(('options' in data ? data.options : undefined) ?? []).map(({ description }) => description),
    ]);
    expect(described.filter(({ length }) => length < 1 || length > 100)).toEqual([]);
    expect(commands.filter(({ data }) => data.name.length > 32)).toEqual([]);
  });

  test('is what Discord takes, with all options and choices', () => {
    const { error } = commandList.safeParse(JSON.parse(JSON.stringify(commands.map(({ data }) => data))));
    expect(error?.issues).toBeUndefined();
    for (const { data } of commands) {
      const texts = JSON.stringify(data).match(/"(?:name|description|value)":"[^"]*"/g) ?? [];
      expect([data.name, texts.join('').length < 8000]).toEqual([data.name, true]);
    }
  });
});

describe('/ask', () => {
  test('answers with the quote and says what was found', async () => {
    const reply = await run('ask', { question: 'he sees no prospects for a long-term ceasefire' });
    expect(reply).toMatchObject({ type: 'message', private: false, outcome: { verdict: 'answered' } });
    expect(read(reply).slice(0, 3)).toEqual(['public', '┃ Antony Blinken', '┃ US Secretary of State · ▽ doubts']);
  });

  test.each([
    '',
    '   ',
    '?!',
    '*'.repeat(6000),
    '\u202e\u0000',
    '<@1> @everyone',
    '[a](https://x.example)',
    '```\ncode\n```',
    '😀😀',
  ])('answers %j too, without a crash', async (question) => {
    const reply = await run('ask', { question });
    expect(reply).toMatchObject({ type: 'message', outcome: { answers: [] } });
  });

  test('is private where the member says so, or the operator', async () => {
    const question = DENIED;
    expect(read(await run('ask', { question, private: true }))[0]).toBe('private');
    expect(read(await run('ask', { question }, { defaultPrivate: true }))[0]).toBe('private');
    expect(read(await run('ask', { question, private: false }, { defaultPrivate: true }))[0]).toBe('public');
  });

  test('offers Share privately and Dismiss publicly, and Report only where the bot is installed', async () => {
    const inServer = await run('who-said', { words: DENIED });
    const elsewhere = await run('who-said', { words: DENIED, private: true }, { installed: false });
    expect(read(inServer).at(-1)).toBe('┃ [Copy as text] [Report a mistake] [Dismiss]');
    expect(read(elsewhere).at(-1)).toBe('┃ [Copy as text] [Share]');
  });

  test('tells a report that is not there', async () => {
    await expect(run('ask', { question: 'peace', report: 'harbour strike' })).rejects.toThrow(UserError);
  });
});

describe('/who-said', () => {
  test('finds reworded words and shows the difference', async () => {
    const reply = await run('who-said', { words: 'typical Russian manipulation' });
    expect(reply).toMatchObject({ outcome: { verdict: 'reworded' } });
    const lines = read(reply);
    expect(lines.slice(0, 2)).toEqual(['public', 'Reworded. The report has it differently.']);
    expect(lines).toContainEqual(expect.stringContaining('[-typical-] classic Russian manipulation'));
  });

  test('corrects who said it', async () => {
    const reply = await run('who-said', { words: 'classic Russian manipulation', speaker: 'peskov' });
    expect(read(reply)[1]).toBe('Someone else. These words are there, but Fiona Hill says them, not Dmitry Peskov.');
  });

  test('refuses words that nobody says', async () => {
    const reply = await run('who-said', { words: 'the harbour bridge collapsed at dawn' });
    expect(reply).toMatchObject({ outcome: { verdict: 'not-in-report', answers: [] } });
  });
});

describe('Who said this?', () => {
  test('looks up a message privately, even where answers are public', async () => {
    const reply = await run('Who said this?', {}, {}, 'lol "receiving any such message"');
    expect(read(reply).slice(0, 2)).toEqual(['private', 'Word for word. These words stand in the report.']);
    expect(read(reply).at(-1)).toBe('┃ [Copy as text] [Report a mistake] [Share]');
  });

  test.each([undefined, '', ' \n'])('says so where the message has no words: %j', async (words) => {
    expect(read(await run('Who said this?', {}, {}, words))).toEqual([
      'private',
      'There are no words in this message to look up.',
    ]);
  });
});

describe('/quotes', () => {
  test('shows own words, words on behalf and what others ascribe, apart from one another', async () => {
    const lines = read(await run('quotes', { speaker: 'russia' }));
    expect(lines.filter((line) => line.startsWith('What '))).toEqual([
      'What Russia is reported to say',
      'What is said on behalf of Russia',
    ]);
    expect(lines.at(-3)).toBe('Page 1 of 3 [▶]');
  });

  test('of several who are called so speaks of all of them', async () => {
    const { library: several } = await loadLibrary('tests/fixtures/knowledge');
    const lines = read(await run('quotes', { speaker: 'the minister' }, { library: several }));
    expect(lines[4]).toBe('What Gáspár Žilinčan, Lương Bảo Trân and Ágota Brandsæter are reported to say');
  });

  test('says that somebody has no words, and shows what others ascribe', async () => {
    const reply = await run('quotes', { speaker: 'Putin' });
    expect(reply).toMatchObject({ outcome: { verdict: 'speaker-not-quoted', answers: [] } });
    expect(read(reply).slice(1, 6)).toEqual([
      'Vladimir Putin',
      'Russian President · 6 that others ascribe',
      'Not quoted. The report has no words of their own; others speak for them.',
      '',
      'What others ascribe to Vladimir Putin',
    ]);
  });

  test('refuses a name that nobody knows', async () => {
    expect(read(await run('quotes', { speaker: 'Emmanuel Macron' })).slice(1, 3)).toEqual([
      'Not quoted. The report names nobody called “Emmanuel Macron”.',
      '/report has its date and everyone who speaks in it.',
    ]);
  });

  test('has pages for a topic and none for words as typed', async () => {
    expect(await pagesOf('russian-motives')).toHaveLength(1);
    expect(await pagesOf('the alliance')).toHaveLength(0);
  });
});

describe('/sides', () => {
  test('shows who disputes and supports whom', async () => {
    const lines = read(await run('sides', { about: 'peace-talks' }));
    expect(lines.slice(1, 3)).toEqual([
      'Who says what on “peace talks”',
      expect.stringMatching(/^\d+ voices · \d+ quotes$/),
    ]);
    expect(lines).toContainEqual(expect.stringMatching(/^┃ ↔ .*(?:disputes|disputed by) /));
  });

  test('refuses a point that nobody speaks on', async () => {
    expect(read(await run('sides', { about: 'fishing quotas in the Baltic' }))[1]).toBe(
      'Not in the report. Nobody is quoted on this.',
    );
  });
});

describe('/report', () => {
  test('shows the only report, or the one that is named', async () => {
    const headline = "┃ Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership";
    expect(read(await run('report'))[1]).toBe(headline);
    expect(read(await run('report', { report: 'putin-peace-play' }))[1]).toBe(headline);
    expect(read(await run('report', { report: 'puttin paece' }))[1]).toBe(headline);
  });

  test('does not count what was withdrawn, alone or among others', async () => {
    const [first] = library.reports.values();
    if (first === undefined) throw new Error('there is no report');
    const statements = first.statements.map((one, i) => (i === 0 ? { ...one, withdrawn: 'Wrong.' } : one));
    const reports = new Map(['one', 'two'].map((id) => [id, { ...first, id, statements }]));
    const counted = '26 January 2024 · the text does not name its outlet · 22 statements';
    expect(
      read(await run('report', {}, { library: { ...library, reports } })).filter((line) => line === counted),
    ).toEqual([counted, counted]);
  });

  test('lists several, the latest first', async () => {
    const [first] = library.reports.values();
    if (first === undefined) throw new Error('there is no report');
    const older = { ...first, id: 'older', headline: 'An *older* report', datePublished: '2020-05-01' };
    const several = {
      ...library,
      reports: new Map([
        ['older', older],
        [first.id, first],
      ]),
    };
    expect(read(await run('report', {}, { library: several }))).toMatchInlineSnapshot(`
      [
        "public",
        "2 reports",
        "Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership",
        "26 January 2024 · the text does not name its outlet · 23 statements",
        "An *older* report",
        "1 May 2020 · the text does not name its outlet · 23 statements",
        "",
        "Open a report",
        "  1. Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership: 26…",
        "  2. An *older* report: 1 May 2020",
        "",
        "[Dismiss]",
      ]
    `);
  });

  test('tells a report that is not there', async () => {
    for (const name of ['zzz', 'gaza', 'dengue'])
      await expect(run('report', { report: name })).rejects.toThrow(
        `I know no report called “${name}”. I know “putin-peace-play”.`,
      );
  });
});

test('/help is private and lists every command', async () => {
  expect(read(await run('help'))).toMatchInlineSnapshot(`
    [
      "private",
      "┃ Who said that?",
      "┃ Ask about a news report and get its own words: who said them, how they reached the report, and how",
      "┃ sure they were.",
      "┃ Nothing here is made up. When the report does not say it, you are told so.",
      "┃",
      "┃ /ask question [report] [private]",
      "┃ Ask about the report; the answer is what it says, word for word",
      "┃ /who-said words [speaker] [report] [private]",
      "┃ Find out who said these words in the report, and how exactly",
      "┃ Who said this? · right-click or hold a message",
      "┃ /quotes speaker [about] [report] [private]",
      "┃ Everything one person or organisation says in the report",
      "┃ /sides about [report] [private]",
      "┃ Everyone who speaks on a point, side by side, and who disputes whom",
      "┃ /report [report]",
      "┃ What the report is: its date, who speaks in it, and when things were said",
      "┃ /suggest [report]",
      "┃ Tell the moderators what is missing here",
      "┃ /privacy",
      "┃ What I keep of you and of this server, and for how long",
      "┃ /help",
      "┃ What you can ask, and how",
      "┃",
      "┃ Try",
      "┃ /ask what does Fiona Hill say?",
      "┃ /who-said Classic Russian manipulation",
      "┃ /quotes Fiona Hill",
      "┃ /sides peace talks",
      "┃ Right-click or hold a message, then Apps › Who said this?",
    ]
  `);
});

/** What `/help` says under its title for moderators. */
async function keepingIn(by: By): Promise<string[]> {
  const lines = read(await run('help', {}, by));
  const at = lines.indexOf('┃ For moderators');
  return at === -1 ? [] : lines.slice(at + 1).filter((line) => line.startsWith('┃ /knowledge'));
}

describe('/help', () => {
  test('tells moderators what they can do besides, and nobody else', async () => {
    expect((await keepingIn({ moderator: true }))[0]).toMatch(/^┃ \/knowledge add · edit · .* · retract · restore · /);
    expect(await keepingIn({ moderator: false })).toEqual([]);
    expect(await keepingIn({ moderator: true, guild: null })).toEqual([]);
    expect(await keepingIn({ moderator: true, installed: false })).toEqual([]);
  });
});

describe('what a member typed', () => {
  const REFUSED = { question: 'Did the pigeon post <@1> arrive? [here](https://evil.example)' };
  const UNSEEN = { unseen: true };

  test('stands above an answer whose readers did not see it', async () => {
    expect(read(await run('ask', { question: DENIED }, UNSEEN)).slice(0, 4)).toEqual([
      'public',
      `Asked: ${DENIED}`,
      '',
      '┃ Washington',
    ]);
    expect(read(await run('ask', { question: 'what is said about NATO?' }, UNSEEN)).slice(0, 3)).toEqual([
      'public',
      'Asked: what is said about NATO?',
      '4 quotes, the closest first.',
    ]);
    expect(read(await run('who-said', { words: 'RECEIVING any such message' }, UNSEEN)).slice(0, 3)).toEqual([
      'public',
      'Asked: who said “RECEIVING any such message”',
      'Word for word. These words stand in the report.',
    ]);
  });

  test('stands above a refusal, without mentions and links and without words that the report does not hold', async () => {
    expect(read(await run('ask', REFUSED, UNSEEN)).slice(0, 3)).toEqual([
      'public',
      'Asked: Did the … post arrive? here',
      'Not in the report. Nobody is quoted on this.',
    ]);
  });

  test.each([
    [
      'ask',
      { question: 'what did Putin say about NATO, you plonkers?' },
      'Asked: what did Putin say about NATO, you …?',
    ],
    ['ask', { question: 'what does Plonker say?' }, 'Not quoted. The report names nobody of that name.'],
    ['quotes', { speaker: 'Plonker' }, 'Not quoted. The report names nobody of that name.'],
    ['quotes', { speaker: 'Plonker the Swede-ish' }, 'Not quoted. The report names nobody of that name.'],
    ['quotes', { speaker: 'hill', about: 'covert plonkers' }, '┃ What is different: nothing here of …'],
    ['sides', { about: 'the talks of plonkers in Ukraine' }, '┃ What is different: nothing here of …'],
    [
      'who-said',
      { words: 'classic Russian manipulation', speaker: 'Plonker' },
      'Someone else. These words are there, but Fiona Hill says them.',
    ],
    [
      'who-said',
      { words: 'Washington, however, denies receiving plonkers any such message' },
      '┃ [-Washington, however, denies-] receiving [-…-] any such message',
    ],
  ])('is not said by the bot where the report does not hold it: /%s %j', async (command, options, line) => {
    const said = read(await run(command, options, UNSEEN));
    expect(said.join('\n')).not.toMatch(/plonker/i);
    expect(said).toContain(line);
  });

  test.each([
    ['read it there already', {}],
    ['asked it for themselves', { ...UNSEEN, defaultPrivate: true }],
  ])('is said to those who %s', async (_, by) => {
    expect(read(await run('quotes', { speaker: 'Plonker' }, by)).slice(1, 2)).toEqual([
      'Not quoted. The report names nobody called “Plonker”.',
    ]);
  });

  test.each([
    ['is read there already', {}, {}],
    ['is for one member alone', { private: true }, UNSEEN],
    ['is nothing that can be read', { question: '<@1> 😀' }, UNSEEN],
  ])('stands nowhere where it %s', async (_, options, by) => {
    const lines = read(await run('ask', { ...REFUSED, ...options }, by));
    expect(lines.filter((line) => line.startsWith('Asked'))).toEqual([]);
  });

  test('is of no list that says by itself what it lists', async () => {
    expect(read(await run('quotes', { speaker: 'hill' }, UNSEEN))).toEqual(
      read(await run('quotes', { speaker: 'hill' })),
    );
    expect(read(await run('sides', { about: 'peace talks' }, UNSEEN))[1]).toBe('Who says what on “peace talks”');
  });
});

describe('completion', () => {
  test('gives names to read and ids to send', async () => {
    expect((await complete('quotes', 'speaker', { speaker: 'hil' }))[0]).toEqual({ name: 'Fiona Hill', value: 'hill' });
    expect((await complete('sides', 'about', { about: 'ceas' }))[0]).toEqual({
      name: 'ceasefire and conflict freeze',
      value: 'ceasefire',
    });
  });

  test('offers nothing for free text', async () => {
    expect(await complete('ask', 'question', { question: 'hill' })).toEqual([]);
  });

  test('never gives more or longer choices than Discord takes', async () => {
    for (const focused of ['speaker', 'about', 'report']) {
      const choices = await complete('quotes', focused, {});
      expect(choices.length).toBeGreaterThan(0);
      expect(choices.length).toBeLessThanOrEqual(25);
      expect(choices.every(({ name, value }) => name.length <= 100 && value.length <= 100)).toBe(true);
    }
  });
});
