import { fileURLToPath } from 'node:url';
import { npmStart, openBrowser } from './browser.js';

/** For README: the page, answering a question. */
const PICTURE = fileURLToPath(new URL('../../docs/page.png', import.meta.url));
const QUESTION = '/ask what did Russia signal through an intermediary';

const { address, stop } = await npmStart();
const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 820 }, colorScheme: 'dark', locale: 'en-GB' });
  await page.goto(address);
  await page.getByRole('textbox', { name: /^Message/ }).fill(QUESTION);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('article').last().locator('.container').first().waitFor();
  await page.getByText('Sending command…').waitFor({ state: 'detached' });
  await page.screenshot({ path: PICTURE });
  console.log(PICTURE);
} finally {
  await browser.close();
  stop();
}
