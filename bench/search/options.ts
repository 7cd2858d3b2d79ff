import { parseArgs } from 'node:util';
import { z } from 'zod';
import { PARTS, type Part } from './queries/make-queries.js';

const SIZES = [50, 1000, 22_000, 100_000, 1_000_000] as const;
const QUICK_SIZES = [50, 1000] as const;
const SEED = 1;

/** What is to be measured. */
export interface Options {
  readonly sizes: readonly number[];
  readonly corpus: string | undefined;
  readonly part: Part;
  readonly seed: number;
  readonly quick: boolean;
  readonly onlyOurs: boolean;
  /** Whether all was measured, so that the results stand for the whole. */
  readonly whole: boolean;
}

const given = z.object({
  sizes: z
    .string()
    .transform((text) => text.split(',').map(Number))
    .pipe(z.array(z.int().positive()))
    .optional(),
  corpus: z.string().optional(),
  part: z.enum(PARTS).default('report'),
  seed: z.coerce.number().int().default(SEED),
  quick: z.boolean().default(false),
  only: z.literal('ours').optional(),
});

/**
 * `--sizes 50,1000`, `--corpus FILE.jsonl`, `--part tune`, `--seed 2`, `--quick`, `--only ours`.
 * @throws where an option is unknown, or is given what it does not take.
 */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: text, corpus: text, part: text, seed: text, only: text, quick: { type: 'boolean' } },
  });
  const { sizes, corpus, part, seed, quick, only } = given.parse(values);
  return {
    sizes: sizes ?? (quick ? QUICK_SIZES : SIZES),
    corpus,
    part,
    seed,
    quick,
    onlyOurs: only === 'ours',
    whole: sizes === undefined && only === undefined && part === 'report' && !quick,
  };
}
