import type { KeepingPress } from '../../../src/dispatch/command.js';
import { readTestPlace } from '../../../src/reply/knowledge/test-place.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { testPage } from '../test-page.js';

/** Turns the pages of `/knowledge test`. */
export const testTurn = {
  route: ROUTES.test,
  right: 'moderate',
  answers: 'in-place',
  run: async (request) => ({ type: 'update', message: await testPage(request, readTestPlace(request.args)) }),
} satisfies KeepingPress;
