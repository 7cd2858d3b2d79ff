import type { z } from 'zod';
import { invalidForm } from './refusal.js';

/** Parses what the bot sent, or refuses it as Discord does: each fault under its place in the form. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, body: unknown, at: readonly string[] = []) {
  const read = schema.safeParse(body, { reportInput: true });
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => ({
    path: [...at, ...issue.path.map(String)],
    fault: faultOf(issue),
  }));
  throw invalidForm(toTree(faults));
}

interface Fault {
  readonly code: string;
  readonly message: string;
}

interface Placed {
  readonly path: readonly string[];
  readonly fault: Fault;
}

function toTree(faults: readonly Placed[]): object {
  const here = faults.filter(({ path }) => path.length === 0).map(({ fault }) => fault);
  const deeper = faults.filter(({ path }) => path.length > 0);
  const children = [...new Set(deeper.map(({ path }) => path[0] ?? ''))].map((key) => {
    const inside = deeper.filter(({ path }) => path[0] === key);
    return [key, toTree(inside.map(({ path, fault }) => ({ path: path.slice(1), fault })))] as const;
  });
  return { ...Object.fromEntries(children), ...(here.length > 0 && { _errors: here }) };
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${issue.maximum} or fewer in length.` }
        : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.maximum} or fewer.` };
    case 'too_small':
      return issue.origin === 'string'
        ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${issue.minimum} or more in length.` }
        : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${issue.minimum} or more.` };
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: 'BASE_TYPE_INVALID', message: `Only a value of type ${issue.expected} is accepted.` };
    case 'custom':
      return { code: String(issue.params?.['code'] ?? 'BASE_TYPE_INVALID'), message: issue.message };
    default:
      return { code: 'BASE_TYPE_CHOICES', message: `Value is not accepted (${issue.message}).` };
  }
}
