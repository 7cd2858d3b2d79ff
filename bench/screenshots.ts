import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { npmStart, openBrowser } from './browser.js';

// For README: the page, answering a question, and a moderator at a phone, looking at a change.

const QUESTION = '/ask what did Russia signal through an intermediary';
const STATEMENT = 'manipulation · Fiona Hill';
const STANCE = 'accuses';
const SCREEN = { width: 1100, height: 820 };
const PHONE = { width: 390, height: 844 };
const LOOK = { colorScheme: 'dark', locale: 'en-GB' } as const;

function picture(name: string): string {
  return fileURLToPath(new URL(`../../docs/${name}.png`, import.meta.url));
}

async function question(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage({ ...LOOK, viewport: SCREEN });
  await page.goto(address);
  await write(page, QUESTION);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('article').last().locator('.container').first().waitFor();
  await page.getByText('Sending command…').waitFor({ state: 'detached' });
  return take(page, 'page');
}

async function preview(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage({ ...LOOK, viewport: PHONE, hasTouch: true, isMobile: true });
  await page.goto(address);
  await page.getByRole('combobox', { name: 'You are' }).selectOption({ label: 'Ada · Moderator' });
  await page.getByRole('button', { name: /moderators-log/ }).waitFor();
  await write(page, '/knowledge edit ');
  await page.getByRole('combobox', { name: 'statement' }).fill(STATEMENT);
  await page.getByRole('option', { name: STATEMENT }).tap();
  await page.getByRole('button', { name: 'Send' }).tap();
  const form = page.getByRole('dialog');
  await form.getByRole('radio', { name: STANCE }).check();
  await form.getByRole('button', { name: 'Submit' }).tap();
  await page.getByRole('button', { name: 'Publish' }).waitFor();
  await form.waitFor({ state: 'detached' });
  return take(page, 'moderators');
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(words);
}

async function take(page: Page, name: string): Promise<string> {
  const path = picture(name);
  await page.screenshot({ path });
  await page.close();
  return path;
}

const { address, stop } = await npmStart();
const browser = await openBrowser();
try {
  // The phone first: what it shows is private, and the channel below is as empty as for a newcomer.
  for (const draw of [preview, question]) console.log(await draw(browser, address));
} finally {
  await browser.close();
  await stop();
}
