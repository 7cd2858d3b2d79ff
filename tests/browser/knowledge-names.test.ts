import { describe, expect, test } from 'vitest';
import { PHONE } from './accessible.js';
import { ADA, DENIAL, asMember, expectToHold, openAsAda } from './ada.js';
import { be, useBrowser, withoutBrowser } from './browser.js';
import { begin, choose, fieldOf, said, send, write } from './filling-in.js';

const open = useBrowser();

describe.skipIf(withoutBrowser)('a moderator', () => {
  test('says who somebody is at a phone, with every option, and members read it', async () => {
    const page = await openAsAda(open, PHONE);
    await begin(page, 'knowledge speaker');
    await choose(page, 'speaker', 'hill', 'Fiona Hill');
    await write(page, 'name', 'Dr Fiona Hill');
    await write(page, 'role', 'historian');
    await write(page, 'aliases', 'Dr Hill, Fiona');
    await choose(page, 'type', '', 'a person');
    await choose(page, 'named', '', 'the report names them');
    await choose(page, 'new', '', 'False');
    await write(page, 'reason', 'as she is called');
    await fieldOf(page, 'report');
    await (await fieldOf(page, 'behalf')).focus();
    // However many there are, the list above them and the button below are on the screen.
    const list = page.getByRole('listbox', { name: 'behalf' });
    await list.getByRole('option').first().waitFor();
    expect((await list.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    const button = await page.getByRole('button', { name: 'Send' }).boundingBox();
    expect((button?.y ?? Infinity) + (button?.height ?? 0)).toBeLessThan(PHONE.viewport.height);
    await expectToHold(page);
    await choose(page, 'behalf', 'wash', 'Washington');
    await send(page);
    await expect
      .poll(() => said(page))
      .toEqual([
        'Published',
        '@Ada changed person hill: as she is called',
        'name: Dr Fiona Hill',
        'role: former National Security Council director for Russia during the Trump administration → historian',
        '+ on behalf of: washington',
        '− alias “Hill”',
        "− alias “Trump's former Russia adviser”",
        '− alias “former Russia director”',
        '− alias “ex White House Russia expert”',
        '+ alias “Dr Hill”',
        '+ alias “Fiona”',
        'person hill, revision 1 · it counts from now on',
      ]);
    await asMember(page, 'quotes Dr Hill');
    await expect.poll(async () => (await said(page)).slice(0, 2)).toEqual(['Dr Fiona Hill', 'historian · 3 quotes']);
  });

  test('makes somebody new, and members are told that they say nothing in the report', async () => {
    const page = await openAsAda(open);
    await begin(page, 'knowledge speaker');
    await write(page, 'speaker', 'Sergei Lavrov');
    await write(page, 'role', 'Russian foreign minister');
    await send(page);
    await expect
      .poll(() => said(page))
      .toEqual([
        'Published',
        '@Ada added person sergei-lavrov',
        '+ name: “Sergei Lavrov”',
        '+ type: person',
        '+ role: “Russian foreign minister”',
        'person sergei-lavrov, revision 1 · it counts from now on',
      ]);
    await asMember(page, 'quotes sergei lavrov');
    await expect
      .poll(() => said(page))
      .toEqual(['Not quoted. The report speaks about Sergei Lavrov, but does not quote them.']);
  });

  test('gives somebody another name and takes it away again', async () => {
    const page = await openAsAda(open);
    await begin(page, 'knowledge aliases');
    await choose(page, 'of', 'pesk', 'Dmitry Peskov');
    await write(page, 'add', 'The Volga Boatman');
    await send(page);
    await expect
      .poll(() => said(page))
      .toEqual([
        'Published',
        '@Ada changed person peskov',
        '+ alias “The Volga Boatman”',
        'person peskov, revision 1 · it counts from now on',
      ]);
    await asMember(page, 'quotes The Volga Boatman');
    await expect
      .poll(async () => (await said(page)).slice(0, 2))
      .toEqual(['Dmitry Peskov', 'Kremlin spokesman · 2 quotes']);

    await be(page, ADA);
    await begin(page, 'knowledge aliases');
    await choose(page, 'of', 'pesk', 'Dmitry Peskov');
    await choose(page, 'remove', 'volga', 'The Volga Boatman');
    await send(page);
    await expect
      .poll(() => said(page))
      .toEqual([
        'Published',
        '@Ada changed person peskov',
        '− alias “The Volga Boatman”',
        'person peskov, revision 2 · it counts from now on',
      ]);
    await asMember(page, 'quotes The Volga Boatman');
    await expect
      .poll(() => said(page))
      .toEqual([
        'Not quoted. The report names nobody of that name.',
        '/report has its date and everyone who speaks in it.',
      ]);
  });

  test('names a topic at a phone, puts it on a statement, and members see who speaks on it', async () => {
    const page = await openAsAda(open, PHONE);
    await begin(page, 'knowledge topic');
    await write(page, 'topic', 'Back channels');
    await page.getByText('required · No options match your search.').waitFor();
    await write(page, 'aliases', 'secret line, hot line');
    await send(page);
    await expect
      .poll(() => said(page))
      .toEqual([
        'Published',
        '@Ada added topic back-channels',
        '+ name: “Back channels”',
        '+ alias “secret line”',
        '+ alias “hot line”',
        'topic back-channels, revision 1 · it counts from now on',
      ]);
    await begin(page, 'knowledge tag');
    await choose(page, 'statement', 'denial', DENIAL);
    await choose(page, 'topic', 'back', 'Back channels');
    await expectToHold(page);
    await send(page);
    await expect
      .poll(() => said(page))
      .toEqual([
        'Published',
        '@Ada changed statement us-denial',
        '“Washington, however, denies receiving any such message.”',
        '+ topic back-channels',
        'statement us-denial, revision 1 · members ask it from now on',
      ]);
    await asMember(page, 'sides hot line');
    await expect
      .poll(async () => (await said(page)).slice(0, 5))
      .toEqual([
        'Who says what on “hot line”',
        '1 voice · 1 quote',
        '1. Washington · ✕ denies',
        'the United States government',
        'Washington, however, denies receiving any such message.',
      ]);

    await be(page, ADA);
    await begin(page, 'knowledge topic');
    await choose(page, 'topic', 'hot', 'Back channels');
    await write(page, 'name', 'Secret talks by go-between');
    await send(page);
    await expect.poll(async () => (await said(page))[1]).toBe('@Ada changed topic back-channels');
    await be(page, 'Mira · Member');
    await begin(page, 'sides');
    await choose(page, 'about', 'secret talks by', 'Secret talks by go-between');
    await send(page);
    await expect.poll(async () => (await said(page))[0]).toBe('Who says what on “Secret talks by go-between”');
  });
});
