import { describe, expect, test } from 'vitest';
import { openStage } from '../discord/stage.js';
import { be, newest, run, useBrowser, withoutBrowser } from './browser.js';
import { openAnything } from './any-page.js';
import { REAL } from './real.js';

const open = useBrowser();

describe.skipIf(withoutBrowser)('whoever one is', () => {
  test('one sees what is for everybody and for oneself, and nothing else', async () => {
    const { sandbox } = await openAnything();
    const page = await open(sandbox);
    await run(page, 'mine');
    await newest(page).getByText('only yours').waitFor();
    await page.keyboard.type('for all');
    await page.keyboard.press('Enter');
    await newest(page).getByText('for all').waitFor();
    await page.getByRole('combobox', { name: 'You are' }).selectOption({ label: 'Jonas · Member' });
    await expect.poll(() => page.getByRole('article').count()).toBe(1);
    await newest(page).getByText('for all').waitFor();
    await page.getByRole('combobox', { name: 'You are' }).selectOption({ label: 'Mira · Member' });
    await expect.poll(() => page.getByRole('article').count()).toBe(2);
  });

  test.each([
    ['Mira · Member', false],
    ['Ada · Moderator', true],
    ['Theo · Administrator', true],
  ])('one has the commands that one may use: %s', async (who, may) => {
    const { sandbox } = await openAnything();
    const page = await open(sandbox);
    await be(page, who);
    await page.getByRole('textbox', { name: /^Message/ }).fill('/');
    await page.getByRole('option', { name: '/parts' }).waitFor();
    expect(await page.getByRole('option', { name: '/moderate' }).count()).toBe(may ? 1 : 0);
  });

  test('one mentions the bot and is answered below, and writes to it directly', async () => {
    const { sandbox } = await openStage({ ...REAL, answerMentions: true });
    const page = await open(sandbox);
    await page.keyboard.type('@Who');
    await page
      .getByRole('listbox', { name: 'Members' })
      .getByRole('option', { name: /Who Said/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('what does Fiona Hill say?');
    await page.keyboard.press('Enter');
    await newest(page).getByText('Classic Russian manipulation').first().waitFor();
    await newest(page).getByText('@Who Said what does Fiona Hill say?').waitFor();
    await page.getByRole('button', { name: 'Who Said', exact: true }).click();
    expect(await page.getByText('answers commands here').count()).toBe(0);
    await page.getByRole('textbox', { name: 'Message @Who Said' }).fill('what does Fiona Hill say?');
    await page.keyboard.press('Enter');
    await newest(page).getByText('Classic Russian manipulation').first().waitFor();
    expect(await page.getByRole('article').count()).toBe(2);
  });

  test('one is told, before one writes to it directly, where it answers commands alone', async () => {
    const { sandbox } = await openStage(REAL);
    const page = await open(sandbox);
    const hint = page.getByText('Who Said answers commands here, not messages.');
    expect(await hint.count()).toBe(0);
    await page.getByRole('button', { name: 'Who Said', exact: true }).click();
    await hint.waitFor();
    const box = page.getByRole('textbox', { name: 'Message @Who Said' });
    expect(await box.getAttribute('aria-describedby')).toBe(await hint.getAttribute('id'));
  });

  test('one can read who one is, in the list of everybody', async () => {
    const { sandbox } = await openAnything();
    const page = await open(sandbox);
    const [given, wanted] = await page.getByRole('combobox', { name: 'You are' }).evaluate((select) => {
      const given = select.getBoundingClientRect().width;
      select.setAttribute('style', 'width: auto');
      return [given, select.getBoundingClientRect().width];
    });
    expect(given).toBeGreaterThanOrEqual(wanted ?? Infinity);
  });

  test('one is told that a broken connection is being mended', async () => {
    const { sandbox } = await openAnything();
    const page = await open(sandbox);
    await page.context().setOffline(true);
    await page.keyboard.type('kept');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This Discord does not answer').waitFor();
    expect(await page.getByRole('textbox', { name: /^Message/ }).inputValue()).toBe('kept');
  });
});
