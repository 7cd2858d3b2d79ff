import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/dispatch/command.js';
import { changed, KNOWLEDGE } from '../../report/tiny.js';
import { run } from '../requests.js';
import { ANOTHER, GUILD, labels, seen as linesOf } from './drafting.js';
import { ME, OTHER_GUILD, WHEN } from './moderating.js';
import { openLong, openTested, QUESTIONS } from './tested.js';

const HEAD = ['private', 'Test questions', '“The dam stays shut”'];
const EXPLAINED = [
  'A test question has a settled answer: it came with the report, or is attached to a statement with',
  '/knowledge ask.',
];
const LEAK = 'does the office deny a leak?';
const STOLEN = { statement: 'may-open', question: LEAK };

function seen(reply: Reply): string[] {
  return linesOf(reply).filter((line) => line !== '');
}

function listed(page: Reply): string[] {
  return seen(page).filter((line) => line.startsWith('- '));
}

describe('/knowledge test', () => {
  test('says what is wrong as shipped, where nothing was changed, and lists it', async () => {
    const desk = await openTested(QUESTIONS);
    const reply = await desk.run('test');
    expect(seen(reply)).toEqual([
      ...HEAD,
      '4 of 5 are answered rightly here.',
      ...EXPLAINED,
      'Here 5 came with the report, and 0 are attached.',
      'Nothing was changed here: all of it is as shipped.',
      '1 other is wrong as shipped.',
      '[See those wrong as shipped]',
    ]);
    const wrong = await desk.press(reply, 'See those wrong as shipped');
    expect(seen(wrong)).toEqual([
      'update',
      'Wrong as shipped',
      '“The dam stays shut”',
      '1 of 5 test questions are answered wrongly as shipped, and here too. No change of this server is',
      'to blame.',
      '- /ask “what of purple elephants?”',
      'settled: the report (headline) or her office (no-leak)',
      'gets: no answer, not in the report',
      '[◀ Back]',
    ]);
    expect(seen(await desk.press(wrong, '◀ Back')).slice(1)).toEqual(seen(reply).slice(1));
  });

  test('lists what a change here broke, with that change, and apart from it what was wrong before', async () => {
    const desk = await openTested(QUESTIONS);
    await desk.run('tag', { statement: 'headline', about: 'council' });
    await desk.press(await desk.run('ask', STOLEN), 'Publish all the same');
    const reply = await desk.run('test');
    expect(seen(reply)).toEqual([
      ...HEAD,
      '4 of 6 are answered rightly here.',
      ...EXPLAINED,
      'Here 5 came with the report, and 1 is attached.',
      '1 is broken by a change here:',
      `- /ask “${LEAK}”`,
      'settled: her office (no-leak)',
      'gets: Ana Roe (may-open)',
      'likely since #2 changed statement may-open',
      '1 other is wrong as shipped.',
      'Undo one of these',
      '  1. #2 changed statement may-open',
      '[See those wrong as shipped]',
    ]);
    await desk.press(await desk.press(reply, '#2 changed statement may-open'), 'Undo');
    expect(seen(await desk.run('test')).slice(3, 8)).toEqual([
      '4 of 5 are answered rightly here.',
      ...EXPLAINED,
      'Here 5 came with the report, and 0 are attached.',
      'No change here breaks any.',
    ]);
  });

  test('counts apart what a statement answered that is taken back', async () => {
    const desk = await openTested(QUESTIONS);
    await desk.run('retract', { statement: 'may-open', reason: 'misread' });
    expect(seen(await desk.run('test')).slice(3)).toEqual([
      '2 of 5 are answered rightly here.',
      ...EXPLAINED,
      'Here 5 came with the report, and 0 are attached.',
      'No change here breaks any.',
      'What is taken back here answered 2 test questions, which are refused now.',
      '1 other is wrong as shipped.',
      '[See those wrong as shipped]',
    ]);
  });

  test('has pages, five questions on each', async () => {
    const typed = ['does', 'Does', 'DOES'].flatMap((does) => [
      `${does} the office deny a leak?`,
      `${does} THE OFFICE DENY A LEAK?`,
    ]);
    const golden = typed.map(
      (question) => `- {category: c, command: ask, options: {question: "${question}"}, first: [no-leak]}`,
    );
    const desk = await openTested(golden.join('\n'));
    await desk.press(await desk.run('ask', STOLEN), 'Publish all the same');
    const lines = typed.map((question) => `- /ask “${question}”`);
    const reply = await desk.run('test');
    expect(listed(reply)).toEqual(lines.slice(0, 5));
    expect(labels(reply)).toEqual(['#1 changed statement may-open', '▶']);
    const second = await desk.press(reply, '▶');
    expect(listed(second)).toEqual(lines.slice(5));
    expect(labels(second)).toEqual(['#1 changed statement may-open', '◀']);
  });

  test('puts the attached questions alone, where none came with the report', async () => {
    const asked = changed(KNOWLEDGE, 'stance: suggests\n', 'stance: suggests\n    asks: ["will the sluice go up?"]\n');
    const desk = await openTested(undefined, asked);
    expect(seen(await desk.run('test'))).toEqual([
      ...HEAD,
      '1 of 1 are answered rightly here.',
      ...EXPLAINED,
      'Here 0 came with the report, and 1 is attached.',
      'Nothing was changed here: all of it is as shipped.',
    ]);
  });

  test('says why those that came with the report cannot be read, and the report answers all the same', async () => {
    const desk = await openTested('- {category: dam, command: ask, first: []}\n');
    expect(seen(await desk.run('test'))).toEqual([
      ...HEAD,
      '0 of 0 are answered rightly here.',
      ...EXPLAINED,
      'Here 0 came with the report, and 0 are attached.',
      'The questions that came with the report cannot be read, so that only the attached ones were put:',
      'question 1: has no options',
      'Nothing was changed here: all of it is as shipped.',
    ]);
    const published = await desk.run('ask', { statement: 'may-open', question: 'will the sluice go up?' });
    expect(seen(published).slice(1, 4)).toEqual(['Published', `#1 · ${WHEN}`, `${ME} changed statement may-open`]);
  });

  test('is of this server alone, and for who moderates alone', async () => {
    const desk = await openTested(QUESTIONS);
    await desk.press(await desk.run('ask', STOLEN), 'Publish all the same');
    expect(seen(await desk.as({ guild: OTHER_GUILD }).run('test')).slice(3, 4)).toEqual([
      '4 of 5 are answered rightly here.',
    ]);
    await expect(desk.as({ moderator: false }).run('test')).rejects.toThrow('Manage Messages');
  });

  test('lets members be answered meanwhile', async () => {
    const desk = await openLong();
    const { servers } = desk;
    const order: string[] = [];
    const testing = desk.run('test').then(() => order.push('tested'));
    for (let i = 0; i < 5; i++) {
      const by = { id: `93${i}`, user: ANOTHER, guild: GUILD, servers };
      const reply = await run('ask', { question: 'why did the ferry sink?' }, by);
      if (reply.type === 'message' && reply.outcome !== undefined) order.push('answered');
    }
    await testing;
    expect(order).toEqual(['answered', 'answered', 'answered', 'answered', 'answered', 'tested']);
  });

  test('begins anew where somebody changes something meanwhile, and tells of what stands there by then', async () => {
    const desk = await openLong();
    const keeper = await desk.keeper();
    const [report] = keeper.library.reports.values();
    const [first] = report?.statements ?? [];
    if (report === undefined || first === undefined) throw new Error('there is no report');
    const testing = desk.run('test');
    const key = { kind: 'statement', id: first.id } as const;
    const item = keeper.item(report.id, key);
    if (item?.kind !== 'statement') throw new Error('there is no statement');
    const value = { ...item.value, asks: ['were there zeppelins over the bay?'] };
    const standing = { state: 'written', item: { kind: 'statement', value } } as const;
    const edit = { report: report.id, action: 'edit', steps: [{ key, base: 0, standing }] } as const;
    const publication = await keeper.publish(edit, { author: ANOTHER, interaction: '94' });
    expect(publication.kind).toBe('published');
    const reply = seen(await testing);
    expect(reply).toEqual(seen(await desk.run('test')));
    expect(reply[6]).toBe('Here 130 came with the report, and 16 are attached.');
  });
});
