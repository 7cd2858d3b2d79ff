import { z } from 'zod';
import type { GivenPart } from '../../reply/correction/given-message.js';
import { withoutNulls } from '../requests/without-nulls.js';

/** What nobody reads stays as it is, so that it goes back as it came; but nothing goes back as null. */
const part = z.looseObject({
  type: z.number(),
  id: z.number().optional(),
  content: z.string().optional(),
  get components() {
    return z.array(part).optional();
  },
});
const message = z.preprocess(withoutNulls, z.object({ components: z.array(part) }));

/** Reads the components of a message as Discord gives it back. Throws where it is no message. */
export function readGiven(given: unknown): readonly GivenPart[] {
  return message.parse(given).components;
}
