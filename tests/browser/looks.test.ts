import { describe, expect, test } from 'vitest';
import { startHere } from '../../src/discord-here.js';
import { startBot } from '../../src/discord/bot.js';
import { castFor, openStage } from '../discord/stage.js';
import { PHONE, serious, widthOf } from './accessible.js';
import { newest, run, useBrowser, withoutBrowser } from './browser.js';
import { openAnything } from './any-page.js';
import { REAL } from './real.js';

const FIRST_LOAD_MAX = 200_000;
const open = useBrowser();

describe.skipIf(withoutBrowser)('the page', () => {
  test.each(['dark', 'light'] as const)('keeps nobody out, in %s', async (colorScheme) => {
    const { sandbox } = await openAnything();
    const page = await open(sandbox, { colorScheme });
    expect(await serious(page)).toEqual([]);
    await run(page, 'parts');
    await newest(page).getByText('inside').waitFor();
    await run(page, 'mine');
    await newest(page).getByText('only yours').waitFor();
    expect(await serious(page)).toEqual([]);
    await newest(page).getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: /^Message/ }).fill('/');
    await page.getByRole('listbox').waitFor();
    expect(await serious(page)).toEqual([]);
    await page.getByRole('option', { name: '/desk open' }).click();
    await page.keyboard.press('Enter');
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave the command' }).click();
    await page.getByRole('button', { name: 'form', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await serious(page)).toEqual([]);
  });

  test.each(['dark', 'light'] as const)('of the shipped bot keeps nobody out, in %s', async (colorScheme) => {
    const { sandbox } = await openStage(REAL);
    const page = await open(sandbox, { colorScheme });
    await run(page, 'sides peace talks');
    await page.getByRole('combobox', { name: 'Open one in full' }).click();
    await page.getByRole('listbox').getByRole('option').nth(1).click();
    await page.getByText('Only you can see this').waitFor();
    expect(await serious(page)).toEqual([]);
  });

  test('fits a phone', async () => {
    const { sandbox } = await openStage(REAL);
    const page = await open(sandbox, PHONE);
    await run(page, 'sides peace talks');
    await page.getByRole('combobox', { name: 'Open one in full' }).tap();
    await page.getByRole('listbox').waitFor();
    expect(await widthOf(page)).toBe(PHONE.viewport.width);
    expect(await serious(page)).toEqual([]);
  });

  test('leaves a field on a phone as wide as it was when something is wrong with it', async () => {
    const { sandbox } = await openStage(REAL);
    const page = await open(sandbox, PHONE);
    await page.getByRole('textbox', { name: /^Message/ }).fill('/ask ');
    const field = page.getByRole('combobox', { name: 'question' });
    const before = await field.boundingBox();
    await page.getByRole('button', { name: 'Send' }).tap();
    await page.getByRole('alert').getByText('This option is required. Specify a value').waitFor();
    expect((await field.boundingBox())?.width).toBe(before?.width);
  });

  test('is small, and offers a first visitor four questions that are answered', async () => {
    const sandbox = await startHere(REAL.library, 0);
    const bot = await startBot(castFor(sandbox, REAL));
    const page = await open(sandbox);
    const examples = page.getByRole('region', { name: 'Welcome' }).getByRole('listitem').getByRole('button');
    expect(await examples.allTextContents()).toEqual([
      '/ask what does Fiona Hill say?',
      '/who-said Classic Russian manipulation',
      '/quotes Fiona Hill',
      '/sides peace talks',
    ]);
    for (let index = 0; index < 4; index += 1) {
      const before = await page.getByRole('article').count();
      await examples.nth(index).click();
      await expect.poll(() => page.getByRole('article').count()).toBe(before + 1);
      await expect.poll(() => page.getByText('Sending command…').count()).toBe(0);
    }
    const sizes = await Promise.all(['', 'main.js', 'page.css'].map((name) => packed(`${sandbox.page}${name}`)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(FIRST_LOAD_MAX);
    await page.close();
    await bot.stop();
    await sandbox.close();
  });
});

/** How many bytes a file takes on the way. */
async function packed(url: string): Promise<number> {
  const response = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  return Number(response.headers.get('content-length'));
}
