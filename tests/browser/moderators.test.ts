import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PHONE, serious, widthOf } from './accessible.js';
import { be, newest, run, useBrowser, withoutBrowser } from './browser.js';
import { openModeratorBot } from './moderator-page.js';

const open = useBrowser();
const MEGABYTE = 1024 * 1024;
const MIRA = '200000000000000001';
const REPORT = { name: 'report.yaml', mimeType: 'text/yaml', buffer: Buffer.from('said: so') };

/** The page of a moderator. */
async function openAs(who = 'Ada · Moderator', options: Parameters<typeof open>[1] = {}) {
  const { sandbox } = await openModeratorBot();
  const page = await open(sandbox, options);
  await be(page, who);
  await page.getByRole('button', { name: 'moderators-log' }).waitFor();
  return { sandbox, page };
}

async function begin(page: Page, command: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(`/${command} `);
  await page.getByRole('form', { name: `Command /${command}` }).waitFor();
}

/** Adds an option and chooses from its list by a few letters. */
async function choose(page: Page, option: string, typed: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Add ${option}:`) }).click();
  await page.getByRole('combobox', { name: option, exact: true }).fill(typed);
  await page.getByRole('listbox', { name: option }).getByRole('option').first().click();
}

describe.skipIf(withoutBrowser)('a moderator', () => {
  test('finds subcommands by the beginnings of their words, and members are not shown them', async () => {
    const { page } = await openAs();
    const listed = page.getByRole('listbox', { name: 'Commands' }).getByRole('option').locator('b');
    for (const [typed, found] of [
      ['/know re', ['/knowledge retract']],
      ['/add', ['/knowledge add']],
      ['/knowledge e', ['/knowledge edit']],
      ['/t', ['/take']],
    ] as const) {
      await page.getByRole('textbox', { name: /^Message/ }).fill(typed);
      await expect.poll(() => listed.allTextContents()).toEqual(found);
    }
    await be(page, 'Mira · Member');
    await page.getByRole('textbox', { name: /^Message/ }).fill('/');
    await expect.poll(() => listed.allTextContents()).toEqual(['/take']);
  });

  test('gives a file, a role, a channel, people, a number and a choice, and each arrives spelled out', async () => {
    const { page } = await openAs();
    await begin(page, 'take');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('alert').getByText('This option is required').waitFor();
    await page.locator('input[type=file]').setInputFiles(REPORT);
    await page.getByText('8 bytes').waitFor();
    await choose(page, 'role', 'edit');
    await choose(page, 'channel', 'log');
    await choose(page, 'who', 'lea');
    await choose(page, 'anyone', 'admin');
    await choose(page, 'size', 'la');
    await page.getByRole('button', { name: /^Add number/ }).click();
    await page.keyboard.type('10');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('alert').getByText('Must be 9 or less').waitFor();
    await page.getByRole('combobox', { name: 'number' }).fill('9');
    await page.getByRole('button', { name: 'Send' }).click();
    await newest(page).getByText('file report.yaml').waitFor();
    expect((await newest(page).locator('.markdown').innerText()).split('\n')).toEqual([
      'file report.yaml 8 said: so',
      'role Editor',
      'channel moderators-log',
      'who lea',
      'anyone Administrator',
      'number 9',
      'size large',
    ]);
  });

  test('is told of a file that is too large, takes a file away, and leaves an option out again', async () => {
    const { page } = await openAs();
    await begin(page, 'take');
    const input = page.locator('input[type=file]');
    await input.setInputFiles({ ...REPORT, buffer: Buffer.alloc(11 * MEGABYTE) });
    await page.getByRole('alert').getByText('The most is 10 MB').waitFor();
    await input.setInputFiles(REPORT);
    await page.getByRole('button', { name: 'Take report.yaml away' }).click();
    await page.getByRole('button', { name: /^Add role/ }).click();
    await page.getByRole('button', { name: 'Remove role' }).click();
    await page.getByRole('button', { name: /^Add role/ }).waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect
      .poll(() => page.getByRole('alert').allTextContents())
      .toEqual(['This option is required. Specify a value']);
  });

  test('chooses roles and a channel below a message, and reads the file that came with it', async () => {
    const { page } = await openAs();
    await run(page, 'knowledge settings');
    const card = page.getByRole('article').first();
    await card.getByText('69 bytes').waitFor();
    const link = card.getByRole('link', { name: 'faults.yaml' });
    expect(await link.getAttribute('href')).toMatch(/^\/attachments\/2\/\d+\/faults\.yaml$/);
    const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(saved.suggestedFilename()).toBe('faults.yaml');
    await card.getByRole('button', { name: 'Show faults.yaml' }).click();
    await card.getByText('fault: the words do not stand in the source').waitFor();
    await card.getByText('Roles that may moderate').click();
    expect(await card.getByRole('checkbox', { name: '@Editor' }).isChecked()).toBe(true);
    await card.getByRole('checkbox', { name: '@Moderator' }).check();
    await card.getByRole('button', { name: 'Choose' }).click();
    await newest(page).getByText('roles: Moderator+Editor').waitFor();
    await card.getByRole('combobox', { name: 'Where changes are posted' }).click();
    await page.getByRole('option', { name: '#moderators-log' }).click();
    await newest(page).getByText('channel: moderators-log').waitFor();
  });

  test('changes a form that is filled in, and is told what is missing where it is missing', async () => {
    const { page } = await openAs();
    await run(page, 'knowledge edit');
    const form = page.getByRole('dialog', { name: 'Edit us-denial in Putin’s peace play' });
    const words = form.getByRole('textbox', { name: 'Exact words' });
    expect(await words.inputValue()).toBe('Washington, however, denies receiving any such message.');
    await expect.poll(() => words.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await form.getByRole('radio', { name: 'act', exact: true }).isChecked()).toBe(true);
    await words.fill('');
    await form.getByRole('textbox', { name: 'Who says it' }).fill('us');
    await form.getByRole('button', { name: 'Submit' }).click();
    await expect
      .poll(() => form.getByRole('alert').allTextContents())
      .toEqual(['This field is required', 'Must be at least 5 characters', 'This field is required']);
    await expect.poll(() => words.evaluate((element) => element.matches(':focus'))).toBe(true);
    await words.fill('The words as they are printed, letter for letter, and no others.');
    await form.getByText('64 / 80').waitFor();
    await form.getByRole('textbox', { name: 'Who says it' }).fill('Kremlin | ? | told\nPeskov | Peskov | says');
    await form.getByRole('radio', { name: /^denies/ }).check();
    await form.getByRole('radio', { name: 'indirect' }).check();
    await form.getByRole('button', { name: 'Submit' }).click();
    await newest(page).getByText('The words as they are printed').waitFor();
    expect((await newest(page).locator('.markdown').innerText()).split('\n')).toEqual([
      'The words as they are printed, letter for letter, and no others.',
      '',
      'Kremlin | ? | told',
      'Peskov | Peskov | says',
      'indirect',
      'denies',
    ]);
  });

  test('ticks no more than may be ticked, and hands in roles and files', async () => {
    const { page } = await openAs();
    await run(page, 'knowledge others');
    const form = page.getByRole('dialog', { name: 'Other fields' });
    await form.getByText('Fill in what you like.').waitFor();
    await form.getByRole('checkbox', { name: 'peace' }).check();
    await form.getByRole('checkbox', { name: 'aid' }).check();
    expect(await form.getByRole('checkbox', { name: 'war' }).isDisabled()).toBe(true);
    await form.getByRole('checkbox', { name: 'I compared every word' }).uncheck();
    await form.getByRole('checkbox', { name: '@Moderator' }).check();
    await form.locator('input[type=file]').setInputFiles([REPORT, { ...REPORT, name: 'more.yaml' }]);
    await form.getByText('more.yaml').waitFor();
    await form.getByRole('button', { name: 'Submit' }).click();
    await newest(page).getByText('peace+aid').waitFor();
    expect((await newest(page).locator('.markdown').innerText()).split('\n')).toEqual([
      'peace+aid',
      'false',
      'Moderator+Editor',
      'report.yaml 8+more.yaml 8',
    ]);
  });

  test('is seen in the log by the other moderator, and by no member', async () => {
    const { sandbox, page } = await openAs();
    const other = await open(sandbox);
    await be(other, 'Lea · Moderator');
    await run(page, 'knowledge post');
    const log = other.getByRole('button', { name: 'moderators-log unread' });
    await log.waitFor();
    await log.click();
    await newest(other).getByText('a change by @Ada').waitFor();
    expect(await other.getByRole('img', { name: 'unread' }).count()).toBe(0);
    // A member who was given the page while it is open on the log is back among everybody.
    await be(other, 'Mira · Member');
    await other.getByRole('heading', { name: 'Welcome to #the-news' }).waitFor();
    expect(await other.getByRole('button', { name: /moderators-log/ }).count()).toBe(0);
    const body = JSON.stringify({ kind: 'say', as: MIRA, channel: '4', content: 'let me in' });
    const headers = { 'content-type': 'application/json' };
    const crafted = await fetch(`${sandbox.page}page/act`, { method: 'POST', headers, body });
    expect(await crafted.json()).toEqual({ type: 'failed', reason: 'You cannot use this here.' });
  });

  test.each(['dark', 'light'] as const)('is kept out nowhere on a phone, in %s', async (colorScheme) => {
    const { page } = await openAs('Lea · Moderator', { ...PHONE, colorScheme });
    const holds = async () => {
      expect(await widthOf(page)).toBe(PHONE.viewport.width);
      expect(await serious(page)).toEqual([]);
    };
    await page.getByRole('textbox', { name: /^Message/ }).fill('/know');
    await page.getByRole('listbox').waitFor();
    await holds();
    await begin(page, 'take');
    await page.locator('input[type=file]').setInputFiles({ ...REPORT, name: `${'a long name '.repeat(6)}.yaml` });
    await page.getByText('8 bytes').waitFor();
    await page.getByRole('button', { name: /^Add role/ }).tap();
    await page.getByRole('listbox', { name: 'role' }).waitFor();
    await holds();
    await page.getByRole('button', { name: 'Leave the command' }).tap();
    await run(page, 'knowledge settings');
    await newest(page).getByRole('button', { name: 'Show faults.yaml' }).tap();
    await newest(page).getByText('Roles that may moderate').tap();
    await holds();
    await run(page, 'knowledge edit');
    await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).tap();
    await page.getByRole('alert').waitFor();
    await holds();
    await page.getByRole('button', { name: 'Cancel' }).tap();
    await run(page, 'knowledge others');
    await page.getByRole('dialog', { name: 'Other fields' }).waitFor();
    await holds();
  });
});
