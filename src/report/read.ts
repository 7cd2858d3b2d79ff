import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Fault } from './fault.js';
import { prove, type Proof } from './proof/proof.js';
import { readUtf8 } from './read-utf8.js';
import { readYaml } from './yaml/read-yaml.js';
import { knowledgeSchema, type Knowledge } from './schema.js';

/** Of what a parsed file looks like we only need enough to name the statement that a fault is in. */
const anything = z.looseObject({}).catch({});
const withId = z.looseObject({ id: z.string() });

/** What stands in a folder: the report, and the knowledge it was made from. */
export interface ReadReport extends Proof {
  readonly knowledge?: Knowledge;
}

/**
 * Reads and proves the report in one folder: `report.yaml` and the source it names.
 * @returns the report, or why there is none; a file that cannot be read is a fault, not an exception.
 */
export async function readReport(folder: string): Promise<ReadReport> {
  const file = join(folder, 'report.yaml');
  const { text, fault } = await readUtf8(file);
  if (text === undefined) return { faults: [{ file, fault, fatal: true }] };
  const { knowledge, faults } = parseKnowledge(text, file);
  if (knowledge === undefined) return { faults };

  const sourceFile = join(folder, basename(knowledge.report.source.file));
  const source = await readUtf8(sourceFile);
  if (source.text === undefined) {
    return { faults: [...faults, { file: sourceFile, fault: `the source ${source.fault}`, fatal: true }] };
  }
  const proof = prove(knowledge, source.text, file);
  return { ...proof, knowledge, faults: [...faults, ...proof.faults] };
}

/** @returns the folders of `dir` that hold a report, in alphabetical order. */
export async function reportFolders(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: false, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({ name }) => name);
  const held = await Promise.all(folders.map((name) => isReport(join(dir, name))));
  return folders
    .filter((_, i) => held[i])
    .toSorted()
    .map((name) => join(dir, name));
}

/** @returns why nothing is found in `dir`, in words for who set it. */
export async function whyNoReports(dir: string): Promise<string> {
  return (await isReport(dir))
    ? `${dir}: this is the folder of one report; it takes the folder that it is in`
    : `${dir}: there is no folder with a report.yaml in it`;
}

/** Parses `report.yaml`. A field nobody knows is a fault, but not a fatal one: the rest is read without it. */
export function parseKnowledge(text: string, file: string): { knowledge?: Knowledge; faults: readonly Fault[] } {
  const { value: raw, faults: unreadable } = readYaml(text);
  if (unreadable !== undefined) return { faults: unreadable.map((fault) => ({ file, fault, fatal: true })) };
  const strict = knowledgeSchema.safeParse(raw, { error: plainly });
  if (strict.success) return { knowledge: strict.data, faults: [] };

  const placeOf = placesIn(raw);
  const faults = strict.error.issues.flatMap((issue): Fault[] => {
    const at = placeOf(issue.path);
    const place = { file, ...(at === '' ? {} : { at }) };
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ ...place, fault: `nobody knows the field “${key}”`, fatal: false }));
    }
    return [{ ...place, fault: issue.message, fatal: true }];
  });
  if (faults.some(({ fatal }) => fatal)) return { faults };
  for (const issue of strict.error.issues) {
    if (issue.code === 'unrecognized_keys') deleteKeys(raw, issue.path, issue.keys);
  }
  const known = knowledgeSchema.safeParse(raw);
  return known.success ? { knowledge: known.data, faults } : { faults };
}

/** Takes fields out of what stands at a path. */
function deleteKeys(raw: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  const place = path.reduce((at, key) => (at instanceof Object ? Reflect.get(at, key) : undefined), raw);
  if (place instanceof Object) for (const key of keys) Reflect.deleteProperty(place, key);
}

/** What has to stand somewhere, in the words of who writes it. */
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['string', 'a text; a number wants quotation marks'],
  ['array', 'a list, in [ ] or a line each with -'],
  ['object', 'fields with values, in { } or a line each'],
  ['boolean', 'true or false'],
]);

/** Says in plain words what a curator gets wrong most. */
function plainly(issue: z.core.$ZodRawIssue): string | undefined {
  const isMissing = issue.input === undefined;
  if (issue.code === 'invalid_value') {
    return `${isMissing ? 'is missing; it takes' : 'is none of'} ${issue.values.map(String).join(', ')}`;
  }
  if (isMissing) return 'is missing';
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.input === null) return 'is empty';
  const wanted = SHAPES.get(issue.expected);
  return wanted === undefined ? undefined : `is not ${wanted}`;
}

/** @returns a function to `statement us-denial, stance` from the path of an issue, which names the item by its id where it has one. */
function placesIn(raw: unknown): (path: readonly PropertyKey[]) => string {
  const lists = new Map(
    Object.entries(anything.parse(raw)).flatMap(([name, value]) => {
      const items = z.array(z.unknown()).safeParse(value);
      return items.success ? [[name, items.data] as const] : [];
    }),
  );
  return (path) => {
    const [list, index, ...rest] = path;
    if (typeof list !== 'string' || typeof index !== 'number') return path.map(String).join('.');
    const item = withId.safeParse(lists.get(list)?.[index]);
    const name = item.success ? item.data.id : `number ${index + 1}`;
    return [`${list.replace(/s$/, '')} ${name}`, ...(rest.length > 0 ? [rest.map(String).join('.')] : [])].join(', ');
  };
}

async function isReport(folder: string): Promise<boolean> {
  const bytes = await readFile(join(folder, 'report.yaml')).catch(() => undefined);
  return bytes !== undefined;
}
