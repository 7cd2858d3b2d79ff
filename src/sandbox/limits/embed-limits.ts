import { z } from 'zod';

const TOTAL_MAX = 6000;
const field = z.object({
  name: z.string().min(1).max(256),
  value: z.string().min(1).max(1024),
  inline: z.boolean().optional(),
});
const embed = z.looseObject({
  title: z.string().max(256).nullish(),
  description: z.string().max(4096).nullish(),
  url: z.string().nullish(),
  color: z.int().min(0).max(0xff_ff_ff).nullish(),
  fields: z.array(field).max(25).nullish(),
  footer: z.looseObject({ text: z.string().max(2048) }).nullish(),
  author: z.looseObject({ name: z.string().max(256) }).nullish(),
});

/** The older way of drawing a box. */
export const embeds = z
  .array(embed)
  .max(10)
  .refine((all) => all.reduce((sum, one) => sum + charactersOf(one), 0) <= TOTAL_MAX, {
    error: 'Embed size exceeds maximum size of 6000',
    params: { code: 'MAX_EMBED_SIZE_EXCEEDED' },
  });

function charactersOf({ title, description, fields, footer, author }: z.infer<typeof embed>): number {
  const texts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap((one) => [one.name, one.value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
