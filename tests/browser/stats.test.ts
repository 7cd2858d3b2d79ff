import { describe, expect, test } from 'vitest';
import { answerTo } from '../../commands/answer-to.js';
import { openStage } from '../discord/stage.js';
import { openServers } from '../library/keeping.js';
import { ADA, expectToHold } from './ada.js';
import { PHONE } from './accessible.js';
import { be, newest, run, useBrowser, withoutBrowser } from './browser.js';
import { REAL } from './real.js';

const open = useBrowser();
const LOOKS = [
  ['a phone in the dark look', { ...PHONE, colorScheme: 'dark' }],
  ['a phone in the light look', { ...PHONE, colorScheme: 'light' }],
] as const;

describe.skipIf(withoutBrowser)('what members ask, on', () => {
  test.each(LOOKS)('%s', async (_, look) => {
    const { servers } = await openServers();
    const { sandbox } = await openStage({ ...REAL, servers, answerTo });
    const page = await open(sandbox, look);
    await run(page, 'ask does Washington deny the message?');
    await newest(page).getByText('receiving any such message').first().waitFor();
    await run(page, 'ask Did the pigeon post ever arrive?');
    await newest(page).getByText('Not in the report.').waitFor();

    await be(page, ADA);
    await run(page, 'knowledge stats');
    await newest(page).getByText('2 questions').waitFor();
    await newest(page)
      .getByRole('img', { name: /^2 asked, 1 answered, 1 refused\./ })
      .waitFor();
    await expect.poll(() => page.evaluate("document.querySelector('.gallery img').naturalWidth")).toBe(1000);
    await newest(page).getByText('Only you can see this').waitFor();
    await expectToHold(page);

    await newest(page).getByRole('button', { name: 'See what has no answer' }).click();
    await newest(page).getByText('Questions nobody could answer').waitFor();
    expect(await page.getByRole('img', { name: /^2 asked/ }).count()).toBe(0);
    await expectToHold(page);
  });
});
