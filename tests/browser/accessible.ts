import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const findings = z.array(
  z.object({ id: z.string(), impact: z.string().nullable(), nodes: z.array(z.looseObject({ html: z.string() })) }),
);

/** A phone in somebody's hand. */
export const PHONE = { viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true };

/** What axe finds that keeps somebody out. */
export async function serious(page: Page): Promise<readonly string[]> {
  // The page's own policy lets no foreign script in, so it is run and not loaded.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const found = findings.parse(await page.evaluate('axe.run().then(({ violations }) => violations)'));
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How wide the page is, where it should be as wide as the phone. */
export async function widthOf(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth');
}
