import { describe, expect, test } from 'vitest';
import { openStage } from '../discord/stage.js';
import { openServers } from '../library/keeping.js';
import { newest, run, useBrowser, withoutBrowser } from './browser.js';
import { REAL } from './real.js';

const open = useBrowser();

describe.skipIf(withoutBrowser)('on the page', () => {
  test.each([
    ['ask what does Fiona Hill say?', 'Classic Russian manipulation'],
    ['who-said classic russian manipulation', 'Fiona Hill'],
    ['quotes Fiona Hill', 'Classic Russian manipulation'],
    ['sides peace talks', 'Adrienne Watson'],
    ['report', 'Who speaks in it'],
  ])('/%s is answered where everybody sees it', async (typed, words) => {
    const { sandbox } = await openStage(REAL);
    const page = await open(sandbox);
    await run(page, typed);
    await newest(page).getByText(words, { exact: false }).first().waitFor();
    expect(await page.getByText('Only you can see this').count()).toBe(0);
    expect(
      await newest(page)
        .getByText(/^Mira used/)
        .textContent(),
    ).toBe(`Mira used /${typed.split(' ')[0]}`);
  });

  test('a slash lists the commands with their options, the required ones marked', async () => {
    const { sandbox } = await openStage(REAL);
    const page = await open(sandbox);
    await page.keyboard.type('/');
    const listed = page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
    await listed.first().waitFor();
    const [ask = ''] = await listed.allTextContents();
    expect(ask).toBe('/askquestion*reportprivateAsk about the report; the answer is what it says, word for word');
    const forMembers = REAL.commands.filter(({ data }) => {
      return 'description' in data && data.default_member_permissions === undefined;
    });
    expect(await listed.count()).toBe(forMembers.length);
    await page.keyboard.type('who');
    await expect.poll(() => listed.count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.getByRole('combobox', { name: 'words' }).waitFor();
  });

  test('a missing option is asked for, and what was typed stays', async () => {
    const { sandbox } = await openStage(REAL);
    const page = await open(sandbox);
    await run(page, 'quotes');
    await page.getByRole('alert').getByText('This option is required. Specify a value').waitFor();
    await page.keyboard.type('Fiona Hill');
    await page.getByRole('button', { name: 'Send' }).click();
    await newest(page).getByText('Fiona Hill').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('speakers complete as one types, and the choice is sent as its id', async () => {
    const { sandbox } = await openStage(REAL);
    const page = await open(sandbox);
    await page.getByRole('textbox', { name: /^Message/ }).fill('/quotes ');
    await page.keyboard.type('fio');
    const options = page.getByRole('listbox', { name: 'speaker' }).getByRole('option');
    await expect.poll(async () => (await options.allTextContents())[0]).toBe('Fiona Hill');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await newest(page).getByText('Classic Russian manipulation').first().waitFor();
  });

  test('/help and private: True are for who asked alone, until they are dismissed', async () => {
    const { sandbox } = await openStage(REAL);
    const page = await open(sandbox);
    await run(page, 'help');
    await newest(page).getByText('Who said that?').waitFor();
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
    await page.getByRole('textbox', { name: /^Message/ }).fill('/ask who denies it?');
    await page.getByRole('button', { name: /^Add private/ }).click();
    await page.keyboard.type('tr');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Only you can see this').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByText('Only you can see this').count()).toBe(0);
    await page.reload();
    await page.getByRole('region', { name: 'Welcome' }).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
  });

  test('a quote of a list opens in full, has its context, and is shared', async () => {
    const { sandbox } = await openStage(REAL);
    const page = await open(sandbox);
    await run(page, 'sides peace talks');
    await page.getByRole('combobox', { name: 'Open one in full' }).click();
    await page.getByRole('listbox', { name: 'Open one in full' }).getByRole('option').nth(1).click();
    await page.getByText('Only you can see this').waitFor();
    await newest(page).getByRole('button', { name: 'Context' }).click();
    await newest(page).getByText('In context').waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => newest(page).getByText('Only you can see this').count()).toBe(0);
    await newest(page).getByText('Shared by @Mira').waitFor();
  });

  test('pages turn in place', async () => {
    const { sandbox } = await openStage(REAL);
    const page = await open(sandbox);
    await run(page, 'quotes Russia');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Page 2 of').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.getByText('Page 1 of').waitFor();
  });

  test('the keyboard goes on where it was after a form, and in the messages after one is gone', async () => {
    const { servers } = await openServers();
    const { sandbox } = await openStage({ ...REAL, servers });
    const page = await open(sandbox);
    const focus = () => page.evaluate('document.activeElement.textContent || document.activeElement.className');
    await run(page, 'ask did Washington receive any such message?');
    await newest(page).getByRole('button', { name: 'Report a mistake' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('It is a doubt');
    await page.getByRole('button', { name: 'Submit' }).press('Enter');
    await newest(page).getByText('Your proposal is with the moderators').waitFor();
    await expect.poll(focus).toBe('Report a mistake');
    await newest(page).getByRole('button', { name: 'Dismiss message' }).press('Enter');
    await newest(page).getByRole('button', { name: 'Dismiss' }).press('Enter');
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
    expect(await page.getByRole('log').evaluate((log) => log.matches(':focus'))).toBe(true);
  });

  test.each(['right-click', 'keyboard', 'long press'])('a message is looked up by %s', async (way) => {
    const { sandbox } = await openStage(REAL);
    const page = await open(sandbox, { hasTouch: way === 'long press' });
    await page.keyboard.type('They call it classic Russian manipulation');
    await page.keyboard.press('Enter');
    const message = newest(page).getByText('They call it');
    await message.waitFor();
    if (way === 'right-click') await message.click({ button: 'right' });
    if (way === 'long press') await message.dispatchEvent('touchstart');
    if (way === 'keyboard') {
      await newest(page).getByRole('button', { name: 'More' }).focus();
      await page.keyboard.press('Enter');
    }
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await newest(page).getByText('Fiona Hill').first().waitFor();
    expect(
      await newest(page)
        .getByText(/^Mira used/)
        .textContent(),
    ).toBe('Mira used Who said this?');
    await newest(page).getByText('Only you can see this').waitFor();
  });
});
