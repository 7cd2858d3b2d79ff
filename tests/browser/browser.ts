import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';
import type { Sandbox } from '../../src/sandbox/sandbox.js';

/** A browser that asks nobody for anything by itself. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];
const PATIENCE = 30_000;
const executablePath = inject('chromium');

/** Whether tests that need a browser cannot run. */
export const withoutBrowser = executablePath === '';

/** Starts one browser for the tests of a file, and returns a way to open the page in it. */
export function useBrowser() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!withoutBrowser) browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  afterAll(() => browser?.close());

  return async (sandbox: Sandbox, options: BrowserContextOptions = {}): Promise<Page> => {
    if (!browser) throw new Error('there is no browser');
    const context = await browser.newContext({ colorScheme: 'dark', locale: 'en-GB', ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(sandbox.page)) wrong.push(`asked ${request.url()}`);
    });
    onTestFinished(async () => {
      await context.close();
      expect(wrong).toEqual([]);
    });
    await page.goto(sandbox.page);
    await page.getByRole('region', { name: 'Welcome' }).waitFor();
    return page;
  };
}

/** Is somebody else from now on, and waits until the page is theirs: what they may do, they can type then. */
export async function be(page: Page, who: string): Promise<void> {
  await page.getByRole('combobox', { name: 'You are' }).selectOption({ label: who });
  const seesLog = /Moderator|Administrator/.test(who);
  await page.getByRole('button', { name: /moderators-log/ }).waitFor({ state: seesLog ? 'visible' : 'detached' });
}

/** Types a command with its first option and sends it. */
export async function run(page: Page, command: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Message/ }).fill(`/${command} `);
  // Enter would choose from the list where one has come up by then.
  await page.getByRole('button', { name: 'Send' }).click();
}

/** The newest message. */
export function newest(page: Page) {
  return page.getByRole('article').last();
}

/** How often the newest message shows these words. */
export function shown(page: Page, words: string): Promise<number> {
  return newest(page).getByText(words).count();
}
