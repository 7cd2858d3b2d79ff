import { z } from 'zod';
import { isDate, NO_DATE } from './proof/iso-date.js';
import { KINDS, RELATIONS, STANCES } from './model.js';

/** The one shape of ids: short enough for a button's custom id, plain enough to type. */
const id = z.string().regex(/^[a-z0-9-]{1,24}$/, 'an id is 1 to 24 of a-z, 0-9 and -');
const words = z.string().refine((text) => text.trim() !== '', 'is empty');
const names = z.array(words).default([]);

/** As ISO 8601 has it: cards write it out, and lists of reports are ordered by it. A bare year reads as a number. */
const date = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isDate, NO_DATE),
);
const address = z.string().refine((text) => /^https?:/.test(text) && URL.canParse(text), 'is no web address');

const speaker = z.strictObject({
  id,
  name: words,
  type: z.enum(['Person', 'Organization']),
  role: words.optional(),
  affiliation: words.optional(),
  anonymity: z.enum(['named', 'unnamed', 'collective']).default('named'),
  behalf: id.optional(),
  aliases: names,
});

/** A person as a moderator writes one: whether they are a speaker or only mentioned follows from the statements. */
const person = speaker.extend({ type: speaker.shape.type.optional() });

const topic = z.strictObject({ id, name: words, aliases: names });

const voice = z.strictObject({
  by: id,
  as: words.optional(),
  cue: words.optional(),
  inferred: z.boolean().default(false),
});

const statement = z.strictObject({
  id,
  quote: words,
  prefix: words.optional(),
  repeats: z.boolean().default(false),
  content: z.array(words).default([]),
  kind: z.enum(KINDS),
  chain: z.array(voice),
  stance: z.enum(STANCES),
  hedges: names,
  when: z.strictObject({ text: words, date: z.coerce.string().optional() }).optional(),
  where: words.optional(),
  to: words.optional(),
  about: z.array(id).default([]),
  topics: z.array(id).default([]),
  relations: z.array(z.partialRecord(z.enum(RELATIONS), id)).default([]),
  note: words.optional(),
  aliases: names,
  asks: names,
  withdrawn: words.optional(),
});

/** The shape of `report.yaml`, version `who-said/1`. Field by field it is documented in `knowledge/putin-peace-play/report.yaml`. */
export const knowledgeSchema = z.strictObject({
  schema: z.literal('who-said/1'),
  report: z.strictObject({
    id,
    type: z.string().optional(),
    headline: words,
    publisher: words.nullable().default(null),
    datePublished: date,
    inLanguage: z.string().default('en'),
    url: address.nullable().default(null),
    source: z.strictObject({
      file: z.string().default('source.txt'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 is 64 hexadecimal digits'),
    }),
    furniture: names,
  }),
  speakers: z.array(speaker),
  mentioned: z.array(person).default([]),
  topics: z.array(topic).default([]),
  statements: z.array(statement).min(1, 'a report has at least one statement'),
});

/** One item of a report's knowledge each, as it is written. */
export const itemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('statement'), value: statement }),
  z.strictObject({ kind: z.literal('person'), value: person }),
  z.strictObject({ kind: z.literal('topic'), value: topic }),
]);

/** What `report.yaml` says, in the right shape but not yet proved against the source. */
export type Knowledge = z.output<typeof knowledgeSchema>;
export type KnowledgeStatement = Knowledge['statements'][number];
export type KnowledgePerson = z.output<typeof person>;
export type KnowledgeTopic = z.output<typeof topic>;
