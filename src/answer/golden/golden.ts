import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { VERDICTS } from '../outcome.js';
import type { Fault } from '../../report/fault.js';
import { readYaml } from '../../report/yaml/read-yaml.js';

/** The verdicts that leave `answers` empty. */
const REFUSALS: ReadonlySet<string> = new Set(['speaker-silent', 'speaker-not-quoted', 'withdrawn', 'not-in-report']);

const golden = z
  .strictObject(
    {
      category: z.string('has no category'),
      command: z.string('has no command'),
      options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]), 'has no options'),
      verdict: z.enum(VERDICTS, `its verdict is none of ${VERDICTS.join(', ')}`).optional(),
      first: z.array(z.string(), 'first is not a list of statements'),
    },
    { error: ({ code }) => (code === 'invalid_type' ? 'is not {category, command, options, first}' : undefined) },
  )
  .refine(({ verdict, first }) => verdict === undefined || REFUSALS.has(verdict) === (first.length === 0), {
    error: 'its verdict and its first do not go together',
  });

/** A question and what has to come of it. */
export type Golden = z.output<typeof golden>;

/** Reads golden questions. Of a file that cannot be read, or has a question in the wrong shape, only the faults. */
export async function readGolden(file: string): Promise<{ questions: readonly Golden[]; faults: readonly Fault[] }> {
  const wrong = (fault: string, at?: string): Fault => ({
    file,
    fault,
    fatal: true,
    ...(at === undefined ? {} : { at }),
  });
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { questions: [], faults: [wrong('cannot be read')] };
  const { value: items, faults: unreadable } = readYaml(text);
  if (unreadable !== undefined) return { questions: [], faults: unreadable.map((fault) => wrong(fault)) };
  if (!Array.isArray(items)) return { questions: [], faults: [wrong('is not a list of questions')] };
  const read = items.map((item) => golden.safeParse(item));
  const faults = read.flatMap(({ error }, i) =>
    (error?.issues ?? []).map((issue) => wrong(faultOf(issue), `question ${i + 1}`)),
  );
  return { questions: faults.length > 0 ? [] : read.flatMap(({ data }) => data ?? []), faults };
}

function faultOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => `nobody knows the field “${key}”`).join(', ')
    : issue.message;
}
