import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/answer/outcome.js';
import type { Reply } from '../../src/dispatch/command.js';
import { createLibrary } from '../../src/library/library.js';
import { loadLibrary } from '../../src/library/knowledge/load.js';
import { encodeCustomId, packUser } from '../../src/reply/message/custom-id.js';
import { KEYS_MAX, statementKey } from '../../src/reply/quotes/statement-key.js';
import { found } from '../reply/shipped.js';
import { ASKER, library, OTHER, press, read, run } from './requests.js';

const REPORT = 'putin-peace-play';
const OWNER = packUser(ASKER);
/** The shipped knowledge, some of it withdrawn. */
function withWithdrawn(isIt: (found: Found) => boolean) {
  const report = library.reports.get(REPORT);
  if (report === undefined) throw new Error('there is no report');
  const statements = report.statements.map((statement) =>
    isIt({ report, statement }) ? { ...statement, withdrawn: 'It was **wrong**.' } : statement,
  );
  return { ...library, reports: new Map([[REPORT, { ...report, statements }]]) };
}

/** The arguments of the one button that goes a route. */
function argsOf(reply: Reply, route: string): string[] {
  const [, args = ''] = new RegExp(`"k1:${route}:([^"]*)"`).exec(JSON.stringify(reply)) ?? [];
  return args.split(':');
}

const cards = (lines: readonly string[]) => lines.filter((line) => line.startsWith('┃')).join('\n');

const GONE = ['private', 'This card is old: what it shows is no longer there. Ask again with /ask.'];

describe('what a card’s buttons open', () => {
  test.each([
    ['context', '┃ In context'],
    ['copy', '“Washington, however, denies receiving any such message.”'],
  ])('%s is private', async (route, first) => {
    expect(read(await press(route, [REPORT, 'us-denial'])).slice(0, 2)).toEqual(['private', first]);
  });

  test('share shows the card to everyone, and makes it the sharer’s to dismiss', async () => {
    const reply = await press('share', [REPORT, 'us-denial'], [], { user: OTHER });
    expect(read(reply).slice(0, 4)).toEqual(['public', `Shared by <@${OTHER}>`, '', '┃ Washington']);
    expect(reply).toMatchObject({ message: { allowed_mentions: { parse: [] } } });
    expect(JSON.stringify(reply)).toContain(`k1:dismiss:${packUser(OTHER)}`);
  });

  test.each([
    ['quotes', { speaker: 'russia', private: true }, 'share-by', [REPORT, 'russia', '', '0', '']],
    ['sides', { about: 'peace-talks', private: true }, 'share-on', [REPORT, 'peace-talks', '0', '']],
  ])('share shows the page of a private list to everyone: /%s', async (command, options, route, args) => {
    const own = await run(command, options);
    expect(read(own).at(-1)).toBe('[Share]');
    expect(JSON.stringify(own)).toContain(`k1:${route}:${args.join(':')}"`);
    const reply = await press(route, args, [], { user: OTHER });
    expect(read(reply)).toEqual(['public', `Shared by <@${OTHER}>`, ...read(own).slice(1, -1), '[Dismiss]']);
    expect(reply).toMatchObject({ message: { allowed_mentions: { parse: [] } } });
    expect(JSON.stringify(reply)).toContain(`k1:dismiss:${packUser(OTHER)}`);
  });

  test.each([
    ['ask', { question: 'what is said about NATO?' }, 'share-list', ['4 quotes']],
    ['who-said', { words: 'NATO membership' }, 'share-list', ['3 quotes']],
    ['sides', { about: 'secret talks of whoever' }, 'share-sides', ['Who says what', '7 voices · 10 quotes']],
  ])('share shows a list without pages by what stands in it, and not what was typed: /%s', async (...row) => {
    const [command, options, route, lead] = row;
    const own = await run(command, { ...options, private: true });
    expect(read(own).at(-1)).toBe('[Share]');
    const args = argsOf(own, route);
    const reply = await press(route, args, [], { user: OTHER });
    expect(read(reply).slice(0, 2 + lead.length)).toEqual(['public', `Shared by <@${OTHER}>`, ...lead]);
    expect([cards(read(reply)), read(reply).at(-1)]).toEqual([cards(read(own)), '[Dismiss]']);
  });

  test('share of a list leaves out what was withdrawn since', async () => {
    const keys = ['signal', 'us-denial'].map((id) => statementKey(found(id)));
    const changed = withWithdrawn(({ statement }) => statement.id === 'signal');
    const lines = read(await press('share-list', keys, [], { library: changed }));
    expect(lines.slice(1, 5)).toEqual([`Shared by <@${ASKER}>`, '1 quote', '', '┃ 1. Washington · ✕ denies']);
    const { reports } = withWithdrawn(() => true);
    expect(read(await press('share-list', keys, [], { library: { ...library, reports } }))).toEqual(GONE);
  });

  test('share of a list has room for a dozen quotes', async () => {
    const longest = encodeCustomId(
      'share-sides',
      Array.from({ length: KEYS_MAX }, () => 'zzzzzz'),
    );
    expect([KEYS_MAX, longest.length]).toEqual([12, 98]);
  });

  test('a select opens a statement or a report privately', async () => {
    expect(read(await press('open', [], [`${REPORT}/signal`])).slice(0, 3)).toEqual([
      'private',
      '┃ Russia',
      '┃ ◐ suggests',
    ]);
    expect(read(await press('report', [], [REPORT]))[0]).toBe('private');
  });

  test('more has all of a voice, from a button or from a select', async () => {
    expect(read(await press('more', [REPORT, 'hill'])).slice(0, 2)).toEqual(['private', 'Fiona Hill']);
    expect(read(await press('more', [], [`${REPORT}/putin`])).slice(0, 2)).toEqual(['private', 'Vladimir Putin']);
  });
});

describe('a card that has outlived what it shows', () => {
  test.each([
    ['context', [REPORT, 'no-such']],
    ['copy', ['no-such', 'signal']],
    ['share', []],
    ['share-by', [REPORT, 'nobody', '', '0', '']],
    ['share-by', []],
    ['share-on', [REPORT, 'no-such', '0', '']],
    ['share-list', ['aaaaaa']],
    ['share-sides', []],
    ['part', [REPORT, 'no-such', '1', OWNER]],
    ['more', [REPORT, 'nobody']],
    ['by', [REPORT, 'nobody', '', '1', OWNER]],
    ['by', [REPORT, 'russia', 'no-such', '1', OWNER]],
    ['on', [REPORT, 'no-such', '1', OWNER]],
  ])('says so kindly: %s %j', async (route, args) => {
    expect(read(await press(route, args))).toEqual(GONE);
  });

  test.each([
    ['open', []],
    ['open', ['nonsense']],
    ['open', [`${REPORT}/x/y`]],
    ['report', ['nonsense']],
    ['more', []],
  ])('looks up what a select sends back: %s %j', async (route, values) => {
    expect(read(await press(route, [], values))).toEqual(GONE);
  });

  test('does not show a withdrawn statement, and says why', async () => {
    const changed = withWithdrawn(({ statement }) => statement.id === 'signal');
    for (const route of ['context', 'copy', 'share']) {
      expect(read(await press(route, [REPORT, 'signal', '0'], [], { library: changed }))).toEqual([
        'private',
        'A moderator has withdrawn this statement. The reason given: It was **wrong**.',
      ]);
    }
  });
});

describe('dismiss', () => {
  test.each([
    ['the member who asked', { user: ASKER }, ['delete']],
    ['a moderator', { user: OTHER, moderator: true }, ['delete']],
    ['anyone else', { user: OTHER }, ['private', 'Only the member who asked, and moderators, can dismiss this.']],
  ])('works for %s as it should', async (_, by, lines) => {
    expect(read(await press('dismiss', [OWNER], [], by))).toEqual(lines);
  });

  test('is nobody’s where the card has no owner', async () => {
    expect(read(await press('dismiss', [''], [], { user: 'x' }))[0]).toBe('private');
  });
});

describe('pages', () => {
  test('turn in place for the member who asked, the end switched off', async () => {
    const lines = read(await press('by', [REPORT, 'russia', '', '2', OWNER]));
    expect([lines[0], ...lines.slice(-3)]).toEqual(['update', '[◀] Page 3 of 3', '', '[Dismiss]']);
  });

  test('give anyone else a private copy, which is then theirs to turn', async () => {
    const reply = await press('on', [REPORT, 'peace-talks', '1', OWNER], [], { user: OTHER });
    expect(read(reply)[0]).toBe('private');
    expect(JSON.stringify(reply)).toContain(`k1:on:${REPORT}:peace-talks:2:"`);
  });

  test('turn in place on a private card, which only its owner can press', async () => {
    const lines = read(await press('by', [REPORT, 'russia', '', '1', ''], [], { user: OTHER }));
    expect([lines[0], ...lines.slice(-3)]).toEqual(['update', '[◀] Page 2 of 3 [▶]', '', '[Share]']);
  });

  test('of a shared list still say who shared it, to all but those who turn a copy', async () => {
    const args = [REPORT, 'russia', '', '1', OWNER, 's'];
    const line = `Shared by <@${ASKER}>`;
    const turned = await press('by', args);
    expect(read(turned).slice(0, 2)).toEqual(['update', line]);
    expect(JSON.stringify(turned)).toContain(`k1:by:${REPORT}:russia::2:${OWNER}:s"`);
    const copy = await press('by', args, [], { user: OTHER });
    expect([read(copy)[0], read(copy).includes(line)]).toEqual(['private', false]);
  });

  test('of a long quote keep what stands above it, unless that was said of another revision', async () => {
    const by = { above: ['**Reworded.** The report has it differently.', 'How it differs'] };
    const turned = async (revision: string) =>
      read(await press('part', [REPORT, 'us-denial', '0', OWNER, '', revision], [], by)).slice(0, 5);
    expect(await turned('0')).toEqual(['update', 'Reworded. The report has it differently.', '', 'How it differs', '']);
    expect((await turned('1')).slice(0, 2)).toEqual(['update', '┃ Washington']);
    expect(read(await press('part', [REPORT, 'us-denial', '0', OWNER], [], by)).slice(0, 2)).toEqual([
      'update',
      '┃ Washington',
    ]);
  });

  test('keep what corrects the message, but for the copy of whoever did not ask', async () => {
    const corrections = [
      { id: 1_000_000_002, content: 'The newer correction' },
      { id: 1_000_000_001, content: 'The older one' },
    ];
    const args = [REPORT, 'russia', '', '1', OWNER];
    const plain = await press('by', args);
    const turned = await press('by', args, [], { corrections });
    if (plain.type !== 'update' || turned.type !== 'update') throw new Error('the page was not turned');
    expect(turned.message.components).toEqual([
      ...corrections.map(({ id, content }) => ({ type: 10, id, content })),
      ...(plain.message.components ?? []),
    ]);
    expect(turned.shows).toEqual(plain.shows);
    expect(JSON.stringify(await press('by', args, [], { corrections, user: OTHER }))).not.toContain('correction');
    const part = read(
      await press('part', [REPORT, 'us-denial', '0', OWNER, '', '0'], [], { corrections, above: ['Why'] }),
    );
    expect(part.slice(0, 6)).toEqual(['update', 'The newer correction', '', 'The older one', '', 'Why']);
  });

  test('past the end are the last page', async () => {
    expect(read(await press('by', [REPORT, 'russia', '', 'zz', ''])).at(-3)).toBe('[◀] Page 3 of 3');
  });

  test('show each statement of a voice exactly once, in one order', async () => {
    const pages = await Promise.all(
      ['0', '1', '2'].map(async (page) => read(await press('by', [REPORT, 'russia', '', page, '']))),
    );
    const numbers = pages.flat().flatMap((line) => /^┃ (\d+)\. /.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(Array.from({ length: 13 }, (_, i) => String(i + 1)));
  });

  test('find their way where several reports are loaded', async () => {
    const { library: more } = await loadLibrary('tests/fixtures/knowledge');
    const several = createLibrary(new Map([...library.reports, ...more.reports]));
    const first = await run('quotes', { speaker: `${REPORT}/russia` }, { library: several });
    expect(JSON.stringify(first)).toContain(`k1:by:${REPORT}:russia::1:${OWNER}`);
    const next = read(await press('by', [REPORT, 'russia', '', '1', OWNER], [], { library: several }));
    expect([next[0], next[1], next.at(-3)]).toEqual(['update', 'Russia', '[◀] Page 2 of 3 [▶]']);
    const sides = read(await press('on', [REPORT, 'peace-talks', '1', OWNER], [], { library: several }));
    expect(sides.slice(0, 2)).toEqual(['update', 'Who says what on “peace talks”']);
  });

  test('of a context or a copy turn in place', async () => {
    expect(read(await press('context', [REPORT, 'signal', '0']))[0]).toBe('update');
    expect(read(await press('copy', [REPORT, 'signal', '0']))[0]).toBe('update');
  });
});
