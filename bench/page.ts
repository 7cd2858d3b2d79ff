import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { npmStart, openBrowser } from './browser.js';

const QUESTIONS: readonly string[] = [
  '/ask what does Fiona Hill say?',
  '/ask what did Russia signal through an intermediary',
  '/who-said classic russian manipulation',
  '/ask what does the US say about it',
  '/ask who won the world cup',
  '/who-said receiving any such message',
  '/ask what is the Kremlin open to',
];
/** Each may ask eight in twenty seconds, so they take turns. */
const MEMBERS: readonly string[] = ['Mira · Member', 'Jonas · Member', 'Ada · Moderator', 'Theo · Administrator'];
const START_WITHIN = 5_000;
const DRAWN_WITHIN = 100;
const LOAD_WITHIN = 200_000;
const POLLED = 5;

/** Times each Enter until the frame in which the answer stands. */
const CLOCK = `
  globalThis.took = [];
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    const began = performance.now();
    const answers = () => document.querySelectorAll('article .markdown').length;
    const before = answers();
    const look = () => {
      if (answers() === before) requestAnimationFrame(look);
      else requestAnimationFrame(() => took.push(performance.now() - began));
    };
    look();
  }, true);
`;
const numbers = z.array(z.number());

async function ask(page: Page): Promise<readonly number[]> {
  await page.evaluate(CLOCK);
  for (const member of MEMBERS) {
    await page.getByRole('combobox', { name: 'You are' }).selectOption({ label: member });
    for (const question of QUESTIONS) {
      const before = (await timesOf(page)).length;
      await page.getByRole('textbox', { name: /^Message/ }).fill(question);
      await page.getByRole('form').waitFor();
      await page.keyboard.press('Enter');
      while ((await timesOf(page)).length === before) await sleep(POLLED);
    }
  }
  return timesOf(page);
}

async function timesOf(page: Page): Promise<readonly number[]> {
  return numbers.parse(await page.evaluate('took'));
}

const began = performance.now();
const { address, stop } = await npmStart();
const browser = await openBrowser();
try {
  const page = await browser.newPage();
  let load = 0;
  page.on('response', async (response) => {
    load += Number(response.headers()['content-length'] ?? 0);
  });
  await page.goto(address);
  await page.getByRole('button', { name: /^\/ask/ }).click();
  await page.getByRole('article').last().locator('.container').first().waitFor();
  const started = performance.now() - began;
  const took = (await ask(page)).toSorted((a, b) => a - b);
  const at = (share: number) => took[Math.ceil(took.length * share) - 1] ?? Number.NaN;
  console.table({
    'npm start to an answered question, with the browser’s start': { ms: Math.round(started), bar: START_WITHIN },
    'first load, bytes': { ms: load, bar: LOAD_WITHIN },
    [`Enter to a drawn answer, median of ${took.length}`]: { ms: Math.round(at(0.5)), bar: DRAWN_WITHIN },
    'Enter to a drawn answer, 95 %': { ms: Math.round(at(0.95)) },
  });
} finally {
  await browser.close();
  await stop();
}
