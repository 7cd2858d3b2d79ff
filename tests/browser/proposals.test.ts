import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { letterCard } from '../../src/reply/review/letter-card.js';
import { openStage } from '../discord/stage.js';
import { openServers } from '../library/keeping.js';
import { PHONE, serious, widthOf } from './accessible.js';
import { be, newest, run, useBrowser, withoutBrowser } from './browser.js';
import { REAL } from './real.js';

const open = useBrowser();

/** The shipped bot, which writes to members, in a server that may want two persons. */
async function openDesk(twoPersons = false) {
  const { servers, store } = await openServers();
  const { keeper } = await servers.of('1');
  await keeper.saveSettings((now) => ({ ...now, twoPersons }));
  const { sandbox } = await openStage({
    ...REAL,
    servers,
    letters: store,
    drawLetter: (letter) => letterCard([letter], true),
  });
  return { sandbox };
}

async function press(page: Page, label: string): Promise<void> {
  await newest(page).getByRole('button', { name: label, exact: true }).click();
}

async function fill(page: Page, label: string, words: string): Promise<void> {
  await page.getByRole('dialog').getByRole('textbox', { name: label }).fill(words);
}

async function send(page: Page, then: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
  await newest(page).getByText(then).first().waitFor();
}

/** Opens what waits, and the first of it. */
async function openFirst(page: Page, then: string): Promise<void> {
  await run(page, 'knowledge review');
  await newest(page).getByText('To review').waitFor();
  await newest(page).getByRole('combobox').click();
  await page.getByRole('option', { name: /^1\. / }).click();
  await newest(page).getByText(then).first().waitFor();
}

async function fits(page: Page): Promise<void> {
  expect([await widthOf(page), await serious(page)]).toEqual([PHONE.viewport.width, []]);
}

describe.skipIf(withoutBrowser)('at a phone', () => {
  test('a member reports a mistake, a moderator accepts and publishes, and the member is told', async () => {
    const { sandbox } = await openDesk();
    const mira = await open(sandbox, PHONE);
    await run(mira, 'who-said denies receiving any such message');
    await press(mira, 'Report a mistake');
    await mira.getByRole('dialog').waitFor();
    await fits(mira);
    await fill(mira, 'What is wrong', 'That is a doubt, and no denial.');
    await fill(mira, 'Why', 'Nobody says that it was not sent.');
    await send(mira, 'Your proposal is with the moderators');
    await fits(mira);

    const ada = await open(sandbox, PHONE);
    await be(ada, 'Ada · Moderator');
    await openFirst(ada, 'Mistake in us-denial');
    await fits(ada);
    await press(ada, 'Accept');
    const form = ada.getByRole('dialog');
    expect(await form.getByRole('textbox', { name: 'Exact words' }).inputValue()).toBe(
      'Washington, however, denies receiving any such message.',
    );
    await form.getByRole('radio', { name: 'doubts', exact: true }).check();
    await send(ada, 'What changes');
    await press(ada, 'Publish');
    await newest(ada).getByText('members ask it from now on').waitFor();

    await mira.getByRole('button', { name: /^Who Said/ }).click();
    await newest(mira).getByText('Your proposal was accepted').waitFor();
    await fits(mira);
  });

  test('two moderators publish a change together', async () => {
    const { sandbox } = await openDesk(true);
    const ada = await open(sandbox, PHONE);
    await be(ada, 'Ada · Moderator');
    await ada.getByRole('textbox', { name: /^Message/ }).fill('/knowledge edit ');
    await ada.getByRole('form', { name: 'Command /knowledge edit' }).waitFor();
    await ada.keyboard.type('us-denial');
    await ada.getByRole('button', { name: 'Send' }).click();
    await ada.getByRole('dialog').getByRole('radio', { name: 'doubts', exact: true }).check();
    await send(ada, 'What changes');
    await press(ada, 'Publish');
    await newest(ada).getByText('Waits for a second moderator').waitFor();
    await fits(ada);

    const lea = await open(sandbox, PHONE);
    await be(lea, 'Lea · Moderator');
    await openFirst(lea, 'A change that waits');
    await fits(lea);
    await press(lea, 'Approve');
    await newest(lea).getByText('approved by').waitFor();
    await fits(lea);
    await be(lea, 'Mira · Member');
    await run(lea, 'who-said denies receiving any such message');
    await newest(lea).getByText('statement us-denial · revision 1').waitFor();
    expect(await newest(lea).getByText('doubts').count()).toBe(1);
  });
});
