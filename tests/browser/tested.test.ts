import { describe, expect, test } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import { openTested, QUESTIONS } from '../commands/knowledge/tested.js';
import { openStage } from '../discord/stage.js';
import { PHONE } from './accessible.js';
import { ADA, asMember, expectToHold } from './ada.js';
import { be, newest, run, useBrowser, withoutBrowser } from './browser.js';
import { begin, press, said, send, write } from './filling-in.js';

const open = useBrowser();
const LOOKS = [
  ['a phone in the dark look', { ...PHONE, colorScheme: 'dark' }],
  ['a phone in the light look', { ...PHONE, colorScheme: 'light' }],
] as const;
const LEAK = 'does the office deny a leak?';
const EXPLAINED =
  'A test question has a settled answer: it came with the report, or is attached to a statement with /knowledge ask.';

describe.skipIf(withoutBrowser)('a change that breaks a test question, on', () => {
  test.each(LOOKS)('%s', async (_, look) => {
    const { servers, loaded, goldenOf } = await openTested(QUESTIONS);
    const { library } = loaded;
    const { sandbox } = await openStage({ commands, presses, library, servers, goldenOf, deadlines: 'its own' });
    const page = await open(sandbox, look);
    await be(page, ADA);
    await begin(page, 'knowledge ask');
    await write(page, 'statement', 'may-open');
    await write(page, 'question', LEAK);
    await send(page);
    await newest(page).getByText('Publish it all the same?').waitFor();
    expect(await said(page)).toEqual([
      'Publish it all the same?',
      'Nothing is changed yet.',
      'Publishing this breaks 1 of 6 test questions:',
      `/ask “${LEAK}”`,
      'settled: her office (no-leak)',
      'would get: Ana Roe (may-open)',
      EXPLAINED,
      '@Ada would change statement may-open',
      '“On Monday in Tarv, Ana Roe told the council that the dam "may open" i…”',
      `+ question “${LEAK}”`,
    ]);
    await expectToHold(page);
    await press(page, 'Publish all the same');
    await newest(page).getByText('members ask it from now on').waitFor();

    await run(page, 'knowledge test');
    await newest(page).getByText('4 of 6 are answered rightly here.').waitFor();
    await newest(page).getByText('likely since #1 changed statement may-open').waitFor();
    await expectToHold(page);
    await press(page, 'See those wrong as shipped');
    await newest(page).getByText('what of purple elephants?').waitFor();
    await expectToHold(page);
    await press(page, '◀ Back');
    await newest(page).getByRole('combobox', { name: 'Undo one of these' }).click();
    await page.getByRole('option', { name: '#1 changed statement may-open' }).click();
    await newest(page).getByText('What would be put back').waitFor();
    await press(page, 'Undo');
    await newest(page).getByText('Taken back').waitFor();
    await asMember(page, `ask ${LEAK}`);
    await newest(page).getByText('Her office denies a leak.').first().waitFor();
  });
});
