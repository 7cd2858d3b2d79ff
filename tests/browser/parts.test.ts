import { describe, expect, test } from 'vitest';
import { newest, run, shown, useBrowser, withoutBrowser } from './browser.js';
import { openAnything } from './any-page.js';

const open = useBrowser();

describe.skipIf(withoutBrowser)('a bot that knows nothing of ours', () => {
  test('has everything drawn that it sends, and what lies elsewhere is not fetched', async () => {
    const { sandbox } = await openAnything();
    const page = await open(sandbox);
    await run(page, 'parts');
    const message = newest(page);
    await message.getByText('inside').waitFor();
    expect(await message.locator('li').allTextContents()).toEqual(['first', 'second', 'numbered']);
    expect(await message.locator('blockquote').textContent()).toBe('quoted bold slanted struck code');
    expect(await message.locator('.subtext').textContent()).toBe('small 1 January 1970 hidden');
    await message.getByText('Picture, not loaded').waitFor();
    expect(await message.getByRole('link', { name: 'words.txt' }).getAttribute('href')).toMatch(/^\/attachments\/2\//);
    expect(await message.locator('img').getAttribute('src')).toMatch(/^\/attachments\/2\/\d+\/dot\.svg$/);
    expect(await message.getByRole('link', { name: 'link' }).getAttribute('href')).toBe('https://elsewhere.example/');
    await message.getByRole('button', { name: 'Spoiler' }).click();
    expect(await message.locator('.spoiler').textContent()).toBe('hidden');
  });

  test('gets what was pressed and chosen', async () => {
    const { sandbox } = await openAnything();
    const page = await open(sandbox);
    await run(page, 'parts');
    const card = newest(page);
    await card.getByRole('button', { name: 'danger' }).click();
    await newest(page).getByText('danger', { exact: true }).waitFor();
    expect(await newest(page).locator('.reply .clip').textContent()).toBe(
      'Title first second numbered quoted bold slanted struck code small 1 January 1970 █████',
    );
    const first = page.getByRole('article').first();
    await first.getByRole('combobox', { name: 'Pick one' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await newest(page).getByText('single two').waitFor();
    await first.getByText('Pick some', { exact: true }).click();
    await first.getByRole('checkbox', { name: /one/ }).check();
    await first.getByRole('checkbox', { name: /two/ }).check();
    await first.getByRole('button', { name: 'Choose' }).click();
    await newest(page).getByText('several one+two').waitFor();
    await first.getByRole('combobox', { name: 'Pick somebody' }).click();
    await page.getByRole('option', { name: 'Ada' }).last().click();
    await expect.poll(() => shown(page, 'people 200000000000000003')).toBe(1);
  });

  test('opens a form that asks for what is missing, and keeps what was typed when it does not get through', async () => {
    const { sandbox } = await openAnything({ answerWithin: 500 });
    const page = await open(sandbox);
    await run(page, 'parts');
    await page.getByRole('button', { name: 'lost form' }).click();
    const form = page.getByRole('dialog', { name: 'A form' });
    await form.getByText('Fill this in, please.').waitFor();
    const words = form.getByRole('textbox', { name: 'Words' });
    await words.fill('as typed');
    await form.getByRole('combobox', { name: 'Kind' }).selectOption('two');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByRole('group', { name: 'Stance' }).getByText('This field is required').waitFor();
    await form.getByRole('radio', { name: /one/ }).check();
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByRole('alert').getByText('Something went wrong. Try again.').waitFor();
    expect(await words.inputValue()).toBe('as typed');
    await page.keyboard.press('Escape');
    await expect.poll(() => form.count()).toBe(0);
  });

  test('gets a form’s words, choice, radio and ticks', async () => {
    const { sandbox } = await openAnything();
    const page = await open(sandbox);
    await run(page, 'parts');
    await page.getByRole('button', { name: 'form', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'A form' });
    await form.getByRole('textbox', { name: 'Words' }).fill('as typed');
    await form.getByRole('combobox', { name: 'Kind' }).selectOption('two');
    await form.getByRole('radio', { name: /one/ }).check();
    await form.getByRole('checkbox', { name: /two/ }).check();
    await form.getByRole('button', { name: 'Submit' }).click();
    await newest(page).getByText('sent as typed+two+one+two').waitFor();
    expect(await form.count()).toBe(0);
  });

  test('is told to have failed when it does not respond, and the command stays to be sent again', async () => {
    const { sandbox } = await openAnything({ answerWithin: 200 });
    const page = await open(sandbox);
    await run(page, 'silent');
    await newest(page).getByText('The application did not respond').waitFor();
    await page.getByRole('form', { name: 'Command /silent' }).waitFor();
    await page.getByRole('button', { name: 'Leave the command' }).click();
    await run(page, 'parts');
    await page.getByRole('button', { name: 'silent', exact: true }).click();
    await expect.poll(() => page.getByRole('alert').allTextContents()).toEqual(['This interaction failed']);
  });

  test('is seen to think, and then to have thought', async () => {
    const { sandbox, finishThinking } = await openAnything();
    const page = await open(sandbox);
    await run(page, 'think');
    await newest(page).getByText('Who Said is thinking…').waitFor();
    finishThinking();
    await newest(page).getByText('thought about it').waitFor();
    expect(await page.getByText('thinking…').count()).toBe(0);
  });

  test('has its subcommands listed by their whole names, and its numbers checked', async () => {
    const { sandbox } = await openAnything();
    const page = await open(sandbox);
    await page.keyboard.type('/desk');
    await page.getByRole('option', { name: '/desk open' }).click();
    await page.keyboard.type('three');
    await page.keyboard.press('Enter');
    await page.getByText('Input a valid integer').waitFor();
    await page.getByRole('combobox', { name: 'number' }).fill('3');
    await page.keyboard.press('Enter');
    const sent = { name: 'open', type: 1, options: [{ name: 'number', type: 4, value: 3 }] };
    await expect.poll(() => shown(page, `desk ${JSON.stringify(sent)}`)).toBe(1);
  });

  test('that is gone leaves the page saying so', async () => {
    const { sandbox, client } = await openAnything({ answerWithin: 100 });
    const page = await open(sandbox);
    await client.destroy();
    await run(page, 'mine');
    await expect.poll(() => shown(page, 'The application did not respond')).toBe(1);
  });
});
