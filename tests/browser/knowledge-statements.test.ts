import { describe, expect, test } from 'vitest';
import { PHONE } from './accessible.js';
import { ADA, DENIAL, asMember, expectToHold, openAsAda } from './ada.js';
import { be, newest, run, useBrowser, withoutBrowser } from './browser.js';
import { begin, choose, fieldOf, press, said, send, write } from './filling-in.js';

const open = useBrowser();
const WITHDRAWN = DENIAL.replace('· ', '· withdrawn · ');
const QUOTE = '“Washington, however, denies receiving any such message.”';
const DENIED = 'ask did Washington receive any such message?';
const CHANGED = '@Ada changed statement us-denial';

describe.skipIf(withoutBrowser)('a moderator', () => {
  test('takes a statement back at a phone, members are told why, and it is restored from the list', async () => {
    const page = await openAsAda(open, PHONE);
    await begin(page, 'knowledge restore');
    await page.getByText('required · No options match your search.').waitFor();
    await page.getByRole('button', { name: 'Leave the command' }).tap();

    await begin(page, 'knowledge retract');
    await choose(page, 'statement', 'denial', DENIAL);
    // The next one that is needed is at hand.
    await page.keyboard.type('It was misread.');
    await expectToHold(page);
    await send(page);
    await expect
      .poll(() => said(page))
      .toEqual([
        'Published',
        '@Ada retracted statement us-denial: It was misread.',
        QUOTE,
        '+ withdrawn: “It was misread.”',
        'statement us-denial, revision 1 · members are told that it is withdrawn, from now on',
      ]);
    await expectToHold(page);
    await asMember(page, DENIED);
    await expect
      .poll(() => said(page))
      .toEqual([
        'Asked: did Washington receive any such message?',
        'Withdrawn. The quote that would answer was taken back by a moderator. The reason given: It was misread.',
      ]);

    await be(page, ADA);
    await begin(page, 'knowledge restore');
    await page.clock.install();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.postData() ?? ''));
    await choose(page, 'statement', '', WITHDRAWN);
    // The bot finds nothing by this label, and is not asked to when there is time: what was chosen stays chosen.
    await page.clock.runFor('00:05');
    await write(page, 'reason', 'It was right.');
    expect(asked.filter((data) => data.includes(WITHDRAWN))).toEqual([]);
    await send(page);
    await expect
      .poll(() => said(page))
      .toEqual([
        'Published',
        '@Ada restored statement us-denial: It was right.',
        QUOTE,
        '− withdrawn: “It was misread.”',
        'statement us-denial, revision 2 · members ask it from now on',
      ]);
    await asMember(page, DENIED);
    await newest(page).getByText('statement us-denial · revision 2').waitFor();
  });

  test('attaches a question at a phone, which is answered from then on', async () => {
    const page = await openAsAda(open, PHONE);
    const question = 'Did the pigeon post ever arrive?';
    await asMember(page, `ask ${question}`);
    await expect.poll(async () => (await said(page))[1]).toBe('Not in the report. Nobody is quoted on this.');

    await be(page, ADA);
    await begin(page, 'knowledge ask');
    await choose(page, 'statement', 'denial', DENIAL);
    await send(page);
    await newest(page).getByText('The statement us-denial answers:').waitFor();
    expect(await newest(page).getByRole('listitem').count()).toBe(10);
    await expectToHold(page);
    await begin(page, 'knowledge ask');
    await choose(page, 'statement', 'denial', DENIAL);
    await write(page, 'question', question);
    await send(page);
    await expect
      .poll(() => said(page))
      .toEqual([
        'Published',
        CHANGED,
        QUOTE,
        `+ question “${question}”`,
        'statement us-denial, revision 1 · members ask it from now on',
      ]);
    await asMember(page, `ask ${question}`);
    await newest(page).getByText('statement us-denial · revision 1').waitFor();

    await be(page, ADA);
    await begin(page, 'knowledge ask');
    await choose(page, 'statement', 'denial', DENIAL);
    await choose(page, 'remove', 'pigeon', question);
    await expectToHold(page);
    await send(page);
    await expect.poll(async () => (await said(page)).at(-2)).toBe(`− question “${question}”`);
    await asMember(page, `ask ${question}`);
    await expect.poll(async () => (await said(page))[1]).toBe('Not in the report. Nobody is quoted on this.');
  });

  test('puts a person and a relation on a statement at a phone, and takes them off', async () => {
    const page = await openAsAda(open, PHONE);
    await begin(page, 'knowledge tag');
    await choose(page, 'statement', 'denial', DENIAL);
    await choose(page, 'about', 'putin', 'Vladimir Putin');
    await choose(page, 'relation', '', 'supports');
    await send(page);
    await expect.poll(() => said(page)).toEqual(['A relation has two sides: choose both “relation” and “other”.']);

    await begin(page, 'knowledge tag');
    await choose(page, 'statement', 'denial', DENIAL);
    await choose(page, 'about', 'putin', 'Vladimir Putin');
    await choose(page, 'relation', '', 'supports');
    await (await fieldOf(page, 'other')).fill('kyiv');
    const others = page.getByRole('listbox', { name: 'other' }).getByRole('option');
    await others.filter({ hasText: /^kyiv-decides · Adrienne Watson:/ }).click();
    await expectToHold(page);
    await send(page);
    await expect
      .poll(() => said(page))
      .toEqual([
        'Published',
        CHANGED,
        QUOTE,
        '+ about putin',
        '+ relation supports kyiv-decides',
        'statement us-denial, revision 1 · members ask it from now on',
      ]);
    await expectToHold(page);
    await asMember(page, 'sides peace talks');
    await newest(page).getByText('↔ supported by Washington (no. 8)').waitFor();

    await be(page, ADA);
    await begin(page, 'knowledge tag');
    await choose(page, 'statement', 'denial', DENIAL);
    await choose(page, 'remove', 'supp', 'supports kyiv-decides');
    await send(page);
    await expect.poll(async () => (await said(page)).slice(3, -1)).toEqual(['− relation supports kyiv-decides']);
    await begin(page, 'knowledge tag');
    await choose(page, 'statement', 'denial', DENIAL);
    await send(page);
    await expect
      .poll(() => said(page))
      .toEqual(['The statement us-denial: topic peace-talks, about putin and disputes signal.']);
  });

  test('reads all of a statement at a phone, its history, and finds a draft whose card was lost', async () => {
    const page = await openAsAda(open, PHONE);
    await begin(page, 'knowledge show');
    await choose(page, 'statement', 'denial', DENIAL);
    await send(page);
    await newest(page).getByText('as shipped: this server never changed it').waitFor();
    expect((await newest(page).locator('pre').innerText()).split('\n').slice(0, 6)).toEqual([
      'id: us-denial',
      'quote: "Washington, however, denies receiving any such message."',
      'content: ["receiving any such message"]',
      'kind: act',
      'chain: [{by: washington, as: Washington, cue: denies}]',
      'stance: denies',
    ]);
    // Every line of it can be read without moving it sideways.
    expect(
      await newest(page)
        .locator('pre')
        .evaluate((pre) => pre.scrollWidth - pre.clientWidth),
    ).toBe(0);
    await expectToHold(page);
    await press(page, 'History');
    await expect
      .poll(() => said(page))
      .toEqual(['History of statement us-denial', 'Nothing was changed here yet: all of it is as shipped.']);
    await run(page, 'knowledge drafts');
    await expect.poll(() => said(page)).toEqual(['You have no drafts: those you published or discarded are gone.']);

    await begin(page, 'knowledge edit');
    await choose(page, 'statement', 'denial', DENIAL);
    await send(page);
    const form = page.getByRole('dialog');
    await form.getByRole('radio', { name: 'doubts', exact: true }).check();
    await form.getByRole('button', { name: 'Submit' }).tap();
    await newest(page).getByText('What changes').waitFor();
    await newest(page).getByRole('button', { name: 'Dismiss message' }).tap();
    await run(page, 'knowledge drafts');
    await newest(page).getByText('1 draft').waitFor();
    await newest(page).getByRole('combobox', { name: 'Go on with a draft' }).tap();
    await page.getByRole('option', { name: 'Edit us-denial' }).waitFor();
    await expectToHold(page);
    await page.getByRole('option', { name: 'Edit us-denial' }).tap();
    await newest(page).getByText('What changes').waitFor();
    await press(page, 'Publish');
    await expect
      .poll(() => said(page))
      .toEqual([
        'Published',
        CHANGED,
        QUOTE,
        'stance: denies → doubts',
        'statement us-denial, revision 1 · members ask it from now on',
      ]);
    await asMember(page, DENIED);
    await newest(page).getByText('doubts').waitFor();
  });
});
