import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openStage } from '../discord/stage.js';
import { openServers } from '../library/keeping.js';
import { PHONE, serious, widthOf } from './accessible.js';
import { be, newest, useBrowser, withoutBrowser } from './browser.js';
import { REAL } from './real.js';

const open = useBrowser();

/** Types the name of a command that takes nothing, and sends it. */
async function send(page: Page, command: string): Promise<void> {
  const line = page.getByRole('textbox', { name: /^Message/ });
  await line.fill(`/${command}`);
  await page
    .getByRole('option', { name: `/${command}` })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  // The first chose it from the list.
  await page.keyboard.press('Enter');
}

describe.skipIf(withoutBrowser)('an administrator at a phone', () => {
  test('has two persons asked for, which another one helps to end', async () => {
    const { servers } = await openServers();
    const { sandbox } = await openStage({ ...REAL, servers });
    const page = await open(sandbox, PHONE);
    await be(page, 'Theo · Administrator');
    await send(page, 'knowledge-admin settings');
    await newest(page).getByRole('button', { name: 'Ask for two persons' }).click();
    await newest(page).getByRole('button', { name: 'End this rule …' }).click();
    await newest(page).getByText('Another administrator has to agree.').waitFor();
    await be(page, 'Ines · Administrator');
    await send(page, 'knowledge-admin settings');
    await newest(page).getByRole('button', { name: 'Agree to end it' }).click();
    await newest(page).getByText('One person is enough for a change; what waits still waits.').waitFor();
    expect((await servers.of('1')).keeper.settings.twoPersons).toBe(false);
  });

  test('sets roles and a channel, pauses, and erases all of it', async () => {
    const { servers } = await openServers();
    const { sandbox } = await openStage({ ...REAL, servers });
    const page = await open(sandbox, PHONE);
    await page.getByRole('combobox', { name: 'You are' }).selectOption({ label: 'Theo · Administrator' });
    await page.getByRole('textbox', { name: /^Message/ }).waitFor();
    const settings = async () => (await servers.of('1')).keeper.settings;

    await send(page, 'knowledge-admin settings');
    const card = newest(page);
    await card.getByText('Settings of this server').waitFor();
    expect([await widthOf(page), await serious(page)]).toEqual([PHONE.viewport.width, []]);
    await card.locator('summary').click();
    await card.getByRole('checkbox', { name: /Editor/ }).check();
    await card.getByRole('button', { name: 'Choose' }).click();
    await expect.poll(async () => (await settings()).moderatorRoles).toEqual(['13']);
    await card.getByRole('button', { name: 'Pause' }).click();
    await card.getByText('I am paused.').waitFor();

    await send(page, 'knowledge-admin export');
    await newest(page).getByRole('link', { name: 'putin-peace-play.report.yaml' }).waitFor();
    await send(page, 'knowledge-admin erase');
    await newest(page).getByRole('button', { name: 'Erase …' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'Type ERASE' }).fill('ERASE');
    await form.getByRole('button', { name: 'Submit' }).click();
    await newest(page).getByText('Nothing is kept of this server any more').waitFor();
    expect((await settings()).paused).toBe(false);
    await send(page, 'privacy');
    await newest(page).getByText('What I keep').waitFor();
  });
});
