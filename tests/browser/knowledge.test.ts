import { describe, expect, test } from 'vitest';
import { changeCard } from '../../src/reply/knowledge/change-card.js';
import { openStage } from '../discord/stage.js';
import { openServers } from '../library/keeping.js';
import { PHONE, serious, widthOf } from './accessible.js';
import { editDenial } from './ada.js';
import { be, newest, run, useBrowser, withoutBrowser } from './browser.js';
import { REAL } from './real.js';

const open = useBrowser();
const LOG = '4';

/** The shipped bot with a log of changes, and the pages of two moderators, one of them at a phone. */
async function openDesk() {
  const { servers } = await openServers();
  const { keeper } = await servers.of('1');
  await keeper.saveSettings((now) => ({ ...now, logChannel: LOG }));
  const { sandbox } = await openStage({ ...REAL, servers, drawChange: (change) => changeCard(change) });
  const ada = await open(sandbox, PHONE);
  const lea = await open(sandbox);
  await be(ada, 'Ada · Moderator');
  await be(lea, 'Lea · Moderator');
  return { ada, lea };
}

describe.skipIf(withoutBrowser)('two moderators', () => {
  test('mend a statement at a phone, see it in the log, and take it back', async () => {
    const { ada, lea } = await openDesk();
    const form = await editDenial(ada);
    await form.getByRole('radio', { name: /^doubts/ }).check();
    await form.getByRole('button', { name: 'Submit' }).click();
    const preview = newest(ada);
    await preview.getByRole('button', { name: 'Publish' }).waitFor();
    expect([await widthOf(ada), await serious(ada)]).toEqual([PHONE.viewport.width, []]);
    await preview.getByRole('button', { name: 'Publish' }).click();
    await preview.getByText('Published').waitFor();

    await lea.getByRole('button', { name: 'moderators-log unread' }).click();
    const entry = lea.getByRole('article').first();
    await entry.getByText('@Ada').waitFor();
    await entry.getByText('doubts').first().waitFor();
    await lea.getByRole('button', { name: 'the-news' }).click();
    await run(lea, 'ask does Washington deny the message?');
    await newest(lea).getByText('doubts').first().waitFor();

    await lea.getByRole('button', { name: /moderators-log/ }).click();
    await entry.getByRole('button', { name: 'Undo' }).click();
    await newest(lea).getByText('Undo #1?').waitFor();
    await newest(lea).getByRole('button', { name: 'Undo' }).click();
    const logged = lea.getByRole('article').filter({ hasNotText: 'Only you can see this' });
    await expect.poll(() => logged.count()).toBe(2);
    expect(await logged.last().getByText('@Lea').count()).toBe(1);
    await lea.getByRole('button', { name: 'the-news' }).click();
    await run(lea, 'ask does Washington deny the message?');
    await newest(lea).getByText('denies').first().waitFor();
  });
});
