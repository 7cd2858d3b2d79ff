import { z } from 'zod';
import type { Draft } from '../../store/drafts/draft.js';

/** A file that waits to be imported. */
export interface ImportDraft {
  readonly yaml: string;
  /** What the file is called. */
  readonly file: string;
  readonly reason: string | undefined;
}

const fields = z.object({ yaml: z.string(), file: z.string(), reason: z.string().optional() });

/** @returns a file as a draft keeps it. */
export function importFields({ reason, ...draft }: ImportDraft): Draft['fields'] {
  return { ...draft, ...(reason === undefined ? {} : { reason }) };
}

/** @returns nothing where a draft holds no file: it is of a form. */
export function importIn(kept: Draft['fields']): ImportDraft | undefined {
  const { data } = fields.safeParse(kept);
  return data === undefined ? undefined : { ...data, reason: data.reason };
}
