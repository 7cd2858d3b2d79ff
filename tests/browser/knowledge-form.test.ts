import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openStage } from '../discord/stage.js';
import { openServers } from '../library/keeping.js';
import { PHONE, serious, widthOf } from './accessible.js';
import { be, newest, useBrowser, withoutBrowser } from './browser.js';
import { REAL } from './real.js';

const open = useBrowser();

/** The page of a moderator with a phone, over a bot that keeps what is published. */
async function openAsModerator() {
  const { servers } = await openServers();
  const { sandbox } = await openStage({ ...REAL, servers });
  const page = await open(sandbox, PHONE);
  await be(page, 'Ada · Moderator');
  return { page, sandbox };
}

async function begin(page: Page, command: string, typed = ''): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(`/knowledge ${command} `);
  await page.getByRole('form', { name: `Command /knowledge ${command}` }).waitFor();
  await page.keyboard.type(typed);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('dialog').waitFor();
}

async function fill(page: Page, label: string, words: string): Promise<void> {
  await page.getByRole('dialog').getByRole('textbox', { name: label }).fill(words);
}

async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('dialog').getByRole('radio', { name: label, exact: true }).check();
}

async function press(page: Page, label: string): Promise<void> {
  await newest(page).getByRole('button', { name: label, exact: true }).click();
}

async function send(page: Page, then: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  await newest(page).getByText(then).first().waitFor();
}

describe.skipIf(withoutBrowser)('a moderator with a phone', () => {
  test('mends a statement: a slip is put right, the preview looked at, the change published and asked', async () => {
    const { page } = await openAsModerator();
    await begin(page, 'edit', 'us-denial');
    await fill(page, 'Exact words', 'washington, however, denies receiving any such message.');
    await choose(page, 'doubts');
    await send(page, 'Only capitals, marks or spaces are not as printed.');
    expect(await newest(page).getByText('Only you can see this').count()).toBe(1);
    expect([await widthOf(page), await serious(page)]).toEqual([PHONE.viewport.width, []]);
    await press(page, 'Take the printed words');
    await newest(page).getByText('What changes').waitFor();
    expect(await newest(page).locator('del, s').allTextContents()).toEqual(['denies']);
    expect([await widthOf(page), await serious(page)]).toEqual([PHONE.viewport.width, []]);
    await press(page, 'Publish');
    await newest(page).getByText('members ask it from now on').waitFor();

    await be(page, 'Mira · Member');
    await page.getByRole('textbox', { name: /^Message/ }).fill('/who-said ');
    await page.keyboard.type('denies receiving any such message');
    await page.getByRole('button', { name: 'Send' }).click();
    await newest(page).getByText('statement us-denial · revision 1').waitFor();
    expect(await newest(page).getByText('doubts').count()).toBe(1);
  });

  test('adds one: the form comes back as it was sent, and the place is chosen among several', async () => {
    const { page } = await openAsModerator();
    await begin(page, 'add');
    await fill(page, 'Exact words', 'Vladimir Putin');
    await fill(page, 'Attributed words', 'the Kremlin');
    await choose(page, 'the report’s own words');
    await choose(page, 'asserts');
    await send(page, 'These words stand in the report 4 times.');
    await newest(page).getByRole('combobox').click();
    await page.getByRole('option', { name: '3. paragraph 8' }).click();
    await newest(page).getByText('Attributed words, line 1:').waitFor();
    expect([await widthOf(page), await serious(page)]).toEqual([PHONE.viewport.width, []]);
    await press(page, 'Edit');
    const words = page.getByRole('dialog').getByRole('textbox', { name: 'Attributed words' });
    expect(await words.inputValue()).toBe('the Kremlin');
    await words.fill('');
    await send(page, 'This is what members will see.');
    await newest(page).getByText('paragraph 8 · statement vladimir-putin').waitFor();
    await press(page, 'Publish');
    await newest(page).getByText('statement vladimir-putin, revision 1').waitFor();
  });

  test('is shown what somebody else changed in between, and asked', async () => {
    const { page, sandbox } = await openAsModerator();
    await begin(page, 'edit', 'us-denial');
    await choose(page, 'doubts');
    await send(page, 'What changes');

    const other = await open(sandbox, PHONE);
    await be(other, 'Lea · Moderator');
    await begin(other, 'edit', 'us-denial');
    await choose(other, 'is unsure');
    await send(other, 'What changes');
    await press(other, 'Publish');
    await newest(other).getByText('members ask it from now on').waitFor();

    await press(page, 'Publish');
    await newest(page).getByText('Somebody changed it while you were writing.').waitFor();
    expect([await widthOf(page), await serious(page)]).toEqual([PHONE.viewport.width, []]);
    await press(page, 'Publish mine over it');
    await newest(page).getByText('statement us-denial, revision 2').waitFor();
  });
});
