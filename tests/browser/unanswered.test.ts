import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../commands/answer-to.js';
import { openStage } from '../discord/stage.js';
import { openServers } from '../library/keeping.js';
import { PHONE, serious, widthOf } from './accessible.js';
import { be, newest, run, useBrowser, withoutBrowser } from './browser.js';
import { REAL } from './real.js';

const open = useBrowser();
const PIGEON = 'Did the pigeon post ever arrive?';

async function press(page: Page, label: string): Promise<void> {
  await newest(page).getByRole('button', { name: label, exact: true }).click();
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill('/ask ');
  await page.keyboard.type(question);
  await page.getByRole('button', { name: 'Send' }).click();
}

/** Fits a phone, and keeps nobody out. */
async function fits(page: Page): Promise<void> {
  expect([await widthOf(page), await serious(page)]).toEqual([PHONE.viewport.width, []]);
}

describe.skipIf(withoutBrowser)('a question that nobody could answer, on phones', () => {
  test('is waited for, attached to a statement by a moderator, and told to whoever waits', async () => {
    const { servers } = await openServers();
    const { sandbox } = await openStage({ ...REAL, servers, answerTo });
    const page = await open(sandbox, PHONE);
    await ask(page, PIGEON);
    await newest(page).getByText('Not in the report.').waitFor();
    await fits(page);
    await press(page, 'Tell me when you know');
    await newest(page).getByText('I tell you when the report has an answer').waitFor();
    await fits(page);

    await be(page, 'Ada · Moderator');
    await run(page, 'knowledge unanswered');
    await newest(page).getByText('Questions nobody could answer').waitFor();
    await newest(page).getByText('1 member waits').waitFor();
    await fits(page);
    await newest(page).getByRole('combobox', { name: 'Open one' }).click();
    await page.getByRole('option', { name: PIGEON }).click();
    await newest(page).getByText('1 member wants to be told').waitFor();
    await fits(page);
    await press(page, 'Attach to a statement');
    await press(page, 'Look for another');
    const form = page.getByRole('dialog', { name: 'Look for a statement' });
    await form.getByRole('textbox', { name: 'Words, a speaker or an id' }).fill('washington denies');
    await form.getByRole('button', { name: 'Submit' }).click();
    await newest(page).getByText('Found for: washington denies').waitFor();
    await newest(page).getByRole('combobox', { name: 'What was found' }).click();
    await page.getByRole('option', { name: /^1\. Washington · denies/ }).click();
    await newest(page).getByText('What changes').waitFor();
    await fits(page);
    await press(page, 'Publish');
    await newest(page).getByText('members ask it from now on').waitFor();

    await be(page, 'Mira · Member');
    await page
      .getByRole('button', { name: /Who Said/ })
      .first()
      .click();
    await newest(page).getByText('You wanted to be told.').waitFor();
    await newest(page).getByText('receiving any such message').waitFor();
    await fits(page);
    expect(await page.getByRole('article').count()).toBe(1);
  });
});
