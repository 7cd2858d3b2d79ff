import { describe, expect, test } from 'vitest';
import { changeCard } from '../../src/reply/knowledge/change-card.js';
import { openStage } from '../discord/stage.js';
import { openServers } from '../library/keeping.js';
import { PHONE, serious, widthOf } from './accessible.js';
import { editDenial } from './ada.js';
import { be, newest, run, useBrowser, withoutBrowser } from './browser.js';
import { REAL } from './real.js';

const open = useBrowser();

describe.skipIf(withoutBrowser)('a correction', () => {
  test('is seen by the member who was answered, at a phone, and told to the moderator who made it', async () => {
    const { servers } = await openServers();
    const { keeper } = await servers.of('1');
    const { sandbox } = await openStage({ ...REAL, servers, drawChange: (change) => changeCard(change) });
    const mira = await open(sandbox, PHONE);
    const ada = await open(sandbox);
    await be(ada, 'Ada · Moderator');
    await run(mira, 'ask does Washington deny the message?');
    const answer = newest(mira);
    await answer.getByText('denies').first().waitFor();
    const key = { kind: 'statement', id: 'us-denial' } as const;
    const edit = {
      report: 'putin-peace-play',
      action: 'edit',
      steps: [{ key, base: 0, standing: { state: 'absent' } }],
    } as const;
    await expect.poll(() => keeper.answersShowing(edit)).toBe(1);

    const form = await editDenial(ada);
    await form.getByRole('radio', { name: /^doubts/ }).check();
    await form.getByRole('button', { name: 'Submit' }).click();
    const preview = newest(ada);
    await preview.getByText('1 answer that members were given shows this.').waitFor();
    await preview.getByRole('button', { name: 'Publish', exact: true }).click();
    await ada.getByText('1 answer corrected.').first().waitFor();

    await answer.getByText('Corrected on').waitFor();
    const said = (await answer.innerText()).split('\n').map((line) => line.trim());
    expect(said.filter((line) => /Corrected on|^stance/.test(line))).toEqual([
      expect.stringMatching(/^Corrected on .+: Washington \(statement us-denial\)$/),
      'stance: denies → doubts',
    ]);
    expect([await widthOf(mira), await serious(mira)]).toEqual([PHONE.viewport.width, []]);
  });
});
