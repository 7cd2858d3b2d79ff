import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openStage } from '../discord/stage.js';
import { openServers } from '../library/keeping.js';
import { PHONE, serious, widthOf } from './accessible.js';
import { be, run, type useBrowser } from './browser.js';
import { begin, choose, send } from './filling-in.js';
import { REAL } from './real.js';

type Open = ReturnType<typeof useBrowser>;

export const ADA = 'Ada · Moderator';
const MIRA = 'Mira · Member';
/** A statement as it is listed. */
export const DENIAL = 'us-denial · Washington: Washington, however, denies receiving any such message.';

/** The page of a moderator, over a bot that keeps what is published. */
export async function openAsAda(open: Open, options: Parameters<Open>[1] = {}): Promise<Page> {
  const { servers } = await openServers();
  const { sandbox } = await openStage({ ...REAL, servers });
  const page = await open(sandbox, options);
  await be(page, ADA);
  return page;
}

/** A member asks, with the command as it is typed. */
export async function asMember(page: Page, typed: string): Promise<void> {
  await be(page, MIRA);
  await run(page, typed);
}

/** Opens the form of the denial. */
export async function editDenial(page: Page): Promise<Locator> {
  await begin(page, 'knowledge edit');
  await choose(page, 'statement', 'denial', DENIAL);
  await send(page);
  const form = page.getByRole('dialog');
  await form.waitFor();
  return form;
}

/** Nothing is wider than the phone, and nobody is kept out. */
export async function expectToHold(page: Page): Promise<void> {
  expect([await widthOf(page), await serious(page)]).toEqual([PHONE.viewport.width, []]);
}
