import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openStage } from '../discord/stage.js';
import { openServers } from '../library/keeping.js';
import { PHONE, serious, widthOf } from './accessible.js';
import { be, run, type useBrowser } from './browser.js';
import { REAL } from './real.js';

type Open = ReturnType<typeof useBrowser>;

export const ADA = 'Ada · Moderator';
const MIRA = 'Mira · Member';

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

/** Nothing is wider than the phone, and nobody is kept out. */
export async function expectToHold(page: Page): Promise<void> {
  expect([await widthOf(page), await serious(page)]).toEqual([PHONE.viewport.width, []]);
}
