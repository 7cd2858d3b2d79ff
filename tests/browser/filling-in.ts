import type { Locator, Page } from 'playwright-core';
import { newest } from './browser.js';

/** Begins a command, and waits until its options are there. */
export async function begin(page: Page, command: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(`/${command} `);
  await page.getByRole('form', { name: `Command /${command}` }).waitFor();
}

/** The field of an option: what is required stands there at once, anything else is added by its button. */
export async function fieldOf(page: Page, option: string): Promise<Locator> {
  const add = page.getByRole('button', { name: new RegExp(`^Add ${option}:`) });
  if ((await add.count()) > 0) await add.click();
  return page.getByRole('combobox', { name: option, exact: true });
}

/** Types words of one's own for an option. */
export async function write(page: Page, option: string, words: string): Promise<void> {
  await (await fieldOf(page, option)).fill(words);
}

/** Types a few letters for an option, and chooses from the list that comes up. */
export async function choose(page: Page, option: string, typed: string, label: string): Promise<void> {
  await (await fieldOf(page, option)).fill(typed);
  await page.getByRole('listbox', { name: option }).getByRole('option', { name: label, exact: true }).click();
}

/** Sends the command, all of it filled in. */
export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send' }).click();
}

/** Presses a button of the newest message. */
export async function press(page: Page, label: string): Promise<void> {
  await newest(page).getByRole('button', { name: label, exact: true }).click();
}

/** What the newest message says, line by line, but for the number and time of a change. */
export async function said(page: Page): Promise<readonly string[]> {
  const texts = await newest(page).locator('.markdown').allInnerTexts();
  return texts.flatMap((text) => text.split('\n')).filter((line) => line !== '' && !/^#\d+ · /.test(line));
}
