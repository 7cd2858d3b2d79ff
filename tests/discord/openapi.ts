import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { z } from 'zod';

/** Says what is wrong with a request, by Discord's own description of its API. */
export type Describe = (method: string, path: string, body: unknown) => string[];

const description = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const NAME = 'discord';
/** Bit sets: described as integers, and by the description's own notes taken as text too. */
const BIT_SETS: readonly string[] = ['default_member_permissions', 'permissions', 'allow', 'deny'];
const JSON_BODY = 'application/json';

/** Reads Discord's OpenAPI description. */
export function readDescription(file: string): Describe {
  const { paths, ...rest } = description.parse(JSON.parse(readFileSync(file, 'utf8')));
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  formats.default(ajv);
  ajv.addFormat('snowflake', /^(0|[1-9]\d*)$/);
  ajv.addFormat('nonce', true);
  const adapted: unknown = adapt({ ...rest, paths });
  ajv.addSchema(z.record(z.string(), z.unknown()).parse(adapted), NAME);
  const checks = new Map<string, ValidateFunction>();
  // Of two templates that fit, the one with fewer placeholders is meant.
  const templates = Object.keys(paths).toSorted((one, other) => placeholders(one) - placeholders(other));

  return (method, path, body) => {
    const template = templates.find((candidate) => {
      return fits(candidate, path) && paths[candidate]?.[method.toLowerCase()] !== undefined;
    });
    if (template === undefined) return [`no operation ${method} ${path}`];
    if (body === undefined) return [];
    const pointer = ['paths', template, method.toLowerCase(), 'requestBody', 'content', JSON_BODY, 'schema'];
    const $ref = `${NAME}#/${pointer.map(escapePointer).join('/')}`;
    const check = checks.get($ref) ?? ajv.compile({ $ref });
    checks.set($ref, check);
    if (check(body)) return [];
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  };
}

function adapt(node: unknown, key = ''): unknown {
  if (Array.isArray(node)) return node.map((item) => adapt(item));
  if (typeof node !== 'object' || node === null) return node;
  const adapted = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, adapt(value, name)]));
  if (BIT_SETS.includes(key) && 'type' in node) return { anyOf: [adapted, { type: 'string', pattern: '^[0-9]+$' }] };
  return adapted;
}

function fits(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith('{') || part === given[index]);
}

function placeholders(template: string): number {
  return template.split('{').length;
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
